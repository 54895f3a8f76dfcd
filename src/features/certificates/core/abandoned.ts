import type { Paper } from './model';

// Column *Dokumen Ditinggalkan*: entries `document, PDF, sign of the copy (account)`, joined by `; `. The sign is a property
// of both files. An entry whose owner has looked says behind the account what became of them.

/** What became of the files of an entry. */
export type Cleared = 'dibuang' | 'tidak ditemukan';

/** Files of one account that no paper needs any more. */
export interface LeftFiles {
  /** As it stands in the register. */
  readonly entry: string;
  /** Empty when no id was ever heard of: then everything with the sign is meant. */
  readonly ids: readonly string[];
  readonly sign: string;
}

/** What marks a paper as another account's once it is begun again: its document, and the PDF that may be stored of it. */
export function abandonedWith(paper: Paper): string {
  const { documentId, pdfId, owner } = paper;
  return leave(paper, documentId === '' ? [] : [documentId, pdfId], owner);
}

/** The same with files of the paper that only `account` can throw away. */
export function leave(
  { abandoned, copyKey }: Paper,
  ids: readonly string[],
  account: string,
): string {
  const entry = `${[...ids, copyKey].join(', ')} (${account})`;
  return abandoned === '' ? entry : `${abandoned}; ${entry}`;
}

/** What this account has left and not looked for yet. A file that some paper counts as its own is never among it. */
export function leftBy(papers: readonly Paper[], account: string): readonly LeftFiles[] {
  const noted = papers.filter(({ abandoned }) => abandoned !== '');
  if (noted.length === 0 || account === '') return [];
  const live = new Set(papers.flatMap((one) => [one.documentId, one.pdfId, one.signedId]));
  const end = ` (${account})`;
  return noted.flatMap(({ abandoned }) =>
    abandoned.split('; ').flatMap((entry) => {
      if (!entry.endsWith(end)) return [];
      const ids = entry.slice(0, -end.length).split(', ');
      const sign = ids.pop() ?? '';
      return ids.some((id) => live.has(id)) ? [] : [{ entry, ids, sign }];
    }),
  );
}

/** The column once the owner of these entries has looked for their files. */
export function withCleared(abandoned: string, cleared: ReadonlyMap<string, Cleared>): string {
  const said = abandoned.split('; ').map((entry) => {
    const fate = cleared.get(entry);
    return fate === undefined ? entry : `${entry}: ${fate}`;
  });
  return said.join('; ');
}
