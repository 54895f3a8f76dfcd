import { findPrisonWords } from '../../../../kernel/prison-words';
import type { Problem } from '../../../../kernel/problem';
import { asWarning, problem } from '../../../../kernel/problem';
import { placeholderValues } from '../fill-edits';
import type { PaperWithText } from '../model';
import { OTHERS, signatureFields } from '../signature-fields';
import { isMark } from './find-blocks';
import { lintShape } from './lint-shape';
import { nearestWord } from './nearest-word';
import type { DocParagraph } from './read-document';
import { everyParagraph, readBody, readMargins } from './read-document';
import { UNIT_FIELDS } from './repeat-edits';
import { repeatsUnits } from './shape-edits';
import { templateTitle } from './template-for';
import { templateOf } from './template-standing';

/** Words in a tag that ask for what only the prison may know, or for what is of nobody else's concern (domain.md 6). */
const RESTRICTED: readonly string[] = [
  ...['nik', 'kk', 'bin', 'binti', 'alamat', 'agama', 'alias', 'telepon', 'hp', 'kewarganegaraan'],
  ...['register', 'registrasi', 'hukum', 'hukuman', 'pidana', 'perkara', 'pasal', 'kasus'],
  ...[
    'ditahan',
    'tahanan',
    'napi',
    'narapidana',
    'wbp',
    'bebas',
    'remisi',
    'ekspirasi',
    'asimilasi',
  ],
  ...['blok', 'kamar', 'sel', 'lapas', 'rutan', 'sppn', 'ispn', 'risiko', 'tpp', 'disiplin'],
  ...['sakit', 'kesehatan'],
];
/** Without them a paper is of nobody, or cannot be found in the register. */
const NEEDED: readonly string[] = ['nama', 'nomor'];
/** Without them a paper is whole all the same. */
const OPTIONAL: readonly string[] = [
  ...['verifikasi', 'nip', 'jp_terbilang', 'jumlah_jp', 'no_unit', 'penyelesaian'],
];

/** Of those who sign beside the main one: `lintSignatures` tells whose places are missing or of nobody. */
const SIGNATURES: readonly string[] = OTHERS.flatMap(signatureFields);

/**
 * What is wrong with a template that papers are about to be copied from: errors stop the run before the first file,
 * warnings are to be looked at. A document whose text cannot be read has no findings.
 */
export function lintTemplate(
  document: unknown,
  one: PaperWithText,
  isNeutral: boolean,
): readonly Problem[] {
  const body = readBody(document);
  const paragraphs = [...everyParagraph(body), ...readMargins(document)];
  if (paragraphs.length === 0) return [];
  const title = templateTitle(templateOf(one));
  const values = Object.keys(placeholderValues(one.printed));
  const repeats = repeatsUnits(document);
  const known = repeats ? [...values.filter((tag) => !ROW_TAG.test(tag)), ...UNIT_FIELDS] : values;
  const conditions = [...values, ...SIGNATURES];
  const texts = paragraphs.map(({ text }) => text);
  const tags = new Set(texts.flatMap(tagsIn));
  const used = new Set([...tags].filter((tag) => !isMark(tag)));
  return [
    ...[...used]
      .filter((tag) => !isKnown(tag, conditions))
      .map((tag) => strange(tag, [...known, ...UNIT_FIELDS, ...SIGNATURES], title)),
    ...texts.filter(hasLooseBraces).map((text) => {
      return problem('certificates.tag_broken', { title, text: excerpt(text) });
    }),
    ...lintShape(body, readMargins(document), conditions, title),
    ...paragraphs.flatMap((paragraph) => splitTags(paragraph, title)),
    ...missing(known, used, title),
    ...(isNeutral ? prisonWords(texts, title) : []),
  ];
}

/** Fields of units by number: those of a template whose rows are not repeated. */
const ROW_TAG = /^(kode|judul|jp|hasil)_\d+$/;

function isKnown(tag: string, values: readonly string[]): boolean {
  return values.includes(tag) || UNIT_FIELDS.some((field) => field === tag);
}

function tagsIn(text: string): readonly string[] {
  return (text.match(/\{\{[^{}]*\}\}/g) ?? []).map((tag) => tag.slice(2, -2));
}

function strange(tag: string, known: readonly string[], title: string): Problem {
  if (asksForRestricted(tag)) {
    return problem('certificates.tag_restricted', { title, tag: excerpt(tag) });
  }
  const near = nearestWord(tag.trim().toLowerCase(), known);
  if (near === null) return problem('certificates.tag_unknown', { title, tag: excerpt(tag) });
  return problem('certificates.tag_mistyped', { title, tag: excerpt(tag), near });
}

/** A third or half of a sentence is asked for as `tanggal 1/3`. */
function asksForRestricted(tag: string): boolean {
  const words = tag.toLowerCase().split(/[^a-z0-9]+/);
  return words.some((word) => RESTRICTED.includes(word)) || /(^|\D)[12][/_][23]$/.test(tag.trim());
}

/** Braces that are left when every whole tag is taken away. */
function hasLooseBraces(text: string): boolean {
  return /\{\{|\}\}/.test(text.replace(/\{\{[^{}]*\}\}/g, ''));
}

/** A tag of several looks: Docs fills it in the look of its first letter, which nobody expects. */
function splitTags({ runs, text }: DocParagraph, title: string): readonly Problem[] {
  const whole = new Map<string, number>();
  for (const tag of runs.flatMap((run) => tagsIn(run.text))) {
    whole.set(tag, (whole.get(tag) ?? 0) + 1);
  }
  const split = tagsIn(text).filter((tag) => {
    // Marks are deleted, whatever they look like.
    if (isMark(tag)) return false;
    const left = whole.get(tag) ?? 0;
    whole.set(tag, left - 1);
    return left <= 0;
  });
  return split.map((tag) =>
    asWarning(problem('certificates.tag_split', { title, tag: excerpt(tag) })),
  );
}

function missing(
  known: readonly string[],
  used: ReadonlySet<string>,
  title: string,
): readonly Problem[] {
  const unused = known.filter(
    (tag) => !used.has(tag) && !OPTIONAL.includes(tag) && !SIGNATURES.includes(tag),
  );
  const [needed, others] = [
    unused.filter((tag) => NEEDED.includes(tag)),
    unused.filter((tag) => !NEEDED.includes(tag)),
  ];
  return [
    ...needed.map((tag) => problem('certificates.tag_needed', { title, tag })),
    ...(others.length === 0
      ? []
      : [asWarning(problem('certificates.tag_unused', { title, tags: shortList(others) }))]),
  ];
}

function shortList(tags: readonly string[]): string {
  const shown = tags.slice(0, 8).map((tag) => `{{${tag}}}`);
  return tags.length > shown.length
    ? `${shown.join(', ')}, ... (${tags.length})`
    : shown.join(', ');
}

function prisonWords(texts: readonly string[], title: string): readonly Problem[] {
  const fixed = texts.map((text) => text.replace(/\{\{[^{}]*\}\}/g, ' ')).join('\n');
  return findPrisonWords(fixed).map((word) =>
    problem('certificates.template_not_neutral', { title, word }),
  );
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 40)}...` : line;
}
