import type { DocumentRange, GoogleDocument, NamedRange } from './document';

/** Keeps named ranges on their text after `length` units were inserted at an index. */
export function growRanges(document: GoogleDocument, at: number, length: number): void {
  for (const range of allRanges(document)) {
    if (range.startIndex >= at) range.startIndex += length;
    if (range.endIndex > at) range.endIndex += length;
  }
}

/** Keeps named ranges on their text after a deletion; a range without text left disappears. */
export function shrinkRanges(document: GoogleDocument, start: number, end: number): void {
  const moved = (index: number) => index - Math.max(0, Math.min(index, end) - start);
  for (const range of allRanges(document)) {
    range.startIndex = moved(range.startIndex);
    range.endIndex = moved(range.endIndex);
  }
  const keep = (named: NamedRange) => named.ranges.some((r) => r.startIndex < r.endIndex);
  filterNamedRanges(document, keep);
}

/** Named ranges chosen by name or by id. */
export function findNamedRanges(
  document: GoogleDocument,
  by: { readonly name?: string; readonly id?: string },
): NamedRange[] {
  return listNamedRanges(document).filter(
    (range) => range.name === by.name || range.namedRangeId === by.id,
  );
}

/** Adds one named range; several may share a name. */
export function addNamedRange(document: GoogleDocument, range: NamedRange): void {
  const all = document.namedRanges ?? {};
  const group = all[range.name] ?? { name: range.name, namedRanges: [] };
  group.namedRanges.push(range);
  all[range.name] = group;
  document.namedRanges = all;
}

/** Keeps only the named ranges that satisfy the condition. */
export function filterNamedRanges(
  document: GoogleDocument,
  keep: (range: NamedRange) => boolean,
): void {
  const kept = listNamedRanges(document).filter(keep);
  delete document.namedRanges;
  for (const range of kept) addNamedRange(document, range);
}

function listNamedRanges(document: GoogleDocument): NamedRange[] {
  return Object.values(document.namedRanges ?? {}).flatMap((group) => group.namedRanges);
}

function allRanges(document: GoogleDocument): DocumentRange[] {
  return listNamedRanges(document).flatMap((range) => range.ranges);
}
