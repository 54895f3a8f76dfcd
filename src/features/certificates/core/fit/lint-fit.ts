import type { Problem } from '../../../../kernel/problem';
import { asWarning, problem } from '../../../../kernel/problem';
import { placeholderValues } from '../fill-edits';
import type { PaperWithText } from '../model';
import { OTHERS, signatureFields } from '../signature-fields';
import { countPages } from './count-pages';
import type { NamePlace } from './fit-name';
import { namePlace, shrunkSize } from './fit-name';
import type { FitPage } from './read-page';
import { readPage } from './read-page';

/** What a value may take on every paper: names of packages, units and towns are seldom longer. */
const ORDINARY = 28;

const SIGNATURES: readonly string[] = ['', ...OTHERS].flatMap(signatureFields);

/**
 * Papers of a template that would run over to a further page, with the value that is too long. Only those with the
 * longest values are measured, and each value is told once.
 */
export function lintPages(
  document: unknown,
  papers: readonly PaperWithText[],
  title: string,
): readonly Problem[] {
  const page = readPage(document);
  if (page.content.length === 0) return [];
  const name = namePlace(page);
  const found = new Map<string, Problem>();
  for (const one of longest(papers)) {
    const long = tooLong(page, name, placeholderValues(one.printed));
    if (long === null) continue;
    const [value, text] = long;
    const values = { title, value, length: [...text].length, participant: one.paper.participant };
    const key = `${value}\n${text}`;
    const code = SIGNATURES.includes(value) ? 'signature_too_long' : 'text_too_long';
    if (!found.has(key)) found.set(key, asWarning(problem(`certificates.${code}`, values)));
  }
  return [...found.values()];
}

/** For every value the paper on which it is longest. */
function longest(papers: readonly PaperWithText[]): ReadonlySet<PaperWithText> {
  const best = new Map<string, { readonly length: number; readonly one: PaperWithText }>();
  for (const one of papers) {
    for (const [name, { length }] of Object.entries(placeholderValues(one.printed))) {
      if (length > (best.get(name)?.length ?? ORDINARY)) best.set(name, { length, one });
    }
  }
  return new Set([...best.values()].map(({ one }) => one));
}

/** The longest value without whose length the paper would keep its pages; null when it keeps them anyway. */
function tooLong(
  page: FitPage,
  place: NamePlace | null,
  values: Readonly<Record<string, string>>,
): readonly [name: string, text: string] | null {
  const pages = (filled: Readonly<Record<string, string>>): number => {
    const nameSize = place === null ? null : shrunkSize(place, filled['nama'] ?? '');
    return countPages(page, { values: filled, nameSize });
  };
  const long = Object.entries(values)
    .filter(([name, { length }]) => length > ORDINARY && name !== 'verifikasi')
    .sort(([, left], [, right]) => right.length - left.length);
  const ordinary = {
    ...values,
    ...Object.fromEntries(long.map(([name, text]) => [name, cut(text)])),
  };
  const kept = pages(ordinary);
  if (pages(values) <= kept) return null;
  const cause = long.find(([name, text]) => pages({ ...values, [name]: cut(text) }) <= kept);
  return cause ?? long[0] ?? null;
}

function cut(text: string): string {
  return [...text].slice(0, ORDINARY).join('');
}
