import { fillEdits } from './fill-edits';
import type { PaperKind, PrintedPaper } from './model';
import type { DocsEdit } from './template/docs-edit';

/** Each kind is known by its title; a sample says in it what it is, so that it cannot be used as a paper. */
const TITLES: Readonly<Record<'id' | 'en', Readonly<Record<PaperKind, string>>>> = {
  id: { pass: 'SERTIFIKAT', statement: 'SURAT KETERANGAN', appreciation: 'PIAGAM' },
  en: { pass: 'CERTIFICATE', statement: 'STATEMENT OF COMPLETION', appreciation: 'CERTIFICATE' },
};
const MARKS = { id: ['CONTOH', 'TANPA NOMOR'], en: ['SAMPLE', 'NO NUMBER'] } as const;

/** The edits that turn a template into a paper marked CONTOH, without a number. */
export function sampleEdits(kind: PaperKind, printed: PrintedPaper): readonly DocsEdit[] {
  const { language = 'id' } = printed;
  const [sample, noNumber] = MARKS[language];
  const values = { ...printed.values, nomor: `${sample}, ${noNumber}` };
  const title = TITLES[language][kind];
  // The title first: afterwards the same words could stand in somebody's values.
  const mark = {
    replaceAllText: {
      containsText: { text: title, matchCase: true },
      replaceText: `${sample} ${title}`,
    },
  };
  return [mark, ...fillEdits({ ...printed, values })];
}
