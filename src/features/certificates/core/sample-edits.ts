import { fillEdits } from './fill-edits';
import type { PaperKind, PrintedPaper } from './model';
import type { DocsEdit } from './template/docs-edit';

/** Each kind is known by its title; a sample says in it what it is, so that it cannot be used as a paper. */
const TITLES: Readonly<Record<PaperKind, string>> = {
  pass: 'SERTIFIKAT',
  statement: 'SURAT KETERANGAN',
  appreciation: 'PIAGAM',
};

/** The edits that turn a template into a paper marked CONTOH, without a number. */
export function sampleEdits(kind: PaperKind, printed: PrintedPaper): readonly DocsEdit[] {
  const values = { ...printed.values, nomor: 'CONTOH, TANPA NOMOR' };
  const title = TITLES[kind];
  // The title first: afterwards the same words could stand in somebody's values.
  const mark = {
    replaceAllText: {
      containsText: { text: title, matchCase: true },
      replaceText: `CONTOH ${title}`,
    },
  };
  return [mark, ...fillEdits({ ...printed, values })];
}
