import type { CellAddress, Problem } from '../../../kernel/problem';
import { asWarning, problemAt } from '../../../kernel/problem';
import type { Columns, RawRow, TableRead } from '../../../kernel/table';
import { addressOf, textOf } from '../../../kernel/table';
import type { MergedIds } from './import/follow-merged';
import { survivorOf } from './import/follow-merged';

/** By each id whose row was merged into another one, the id that stays. */
export type Survivors = MergedIds;

/** Merges of merges are followed to their end; where they run in a circle nobody knows who stays. */
export function survivorsOf(aside: readonly RawRow[]): Survivors {
  const into = new Map(aside.map(({ key, cells }) => [key, textOf(cells['mergedInto'] ?? '')]));
  const ends = [...into.keys()].map((id) => [id, survivorOf(id, into)] as const);
  return new Map(ends.filter(([id, end]) => id !== end));
}

/** Rows that were set aside for somebody who is not there would be lost without a word: a warning for each. */
export function findLostRows(read: TableRead<Columns>): readonly Problem[] {
  const known = new Set([...read.raw, ...read.aside].map(({ key }) => key));
  return read.aside
    .filter(({ cells }) => !known.has(textOf(cells['mergedInto'] ?? '')))
    .map(({ row }) =>
      asWarning(problemAt(addressOf(read, row, 'mergedInto'), 'roster.merged_into_nobody')),
    );
}

/** A row and its place in the sheet, 1-based. */
interface Located<T> {
  readonly row: number;
  readonly value: T;
}

/** Rows as they count: under the id that stays, with a warning for each that names another one. */
export function countUnderSurvivors<T extends { readonly participant: string }>(
  rows: readonly Located<T>[],
  survivors: Survivors,
  locate: (row: number, column: 'participant') => CellAddress,
): { readonly rows: readonly Located<T>[]; readonly warnings: readonly Problem[] } {
  const warnings: Problem[] = [];
  const followed = rows.map((located) => {
    const { row, value } = located;
    const into = survivors.get(value.participant);
    if (into === undefined) return located;
    const values = { participant: value.participant, into };
    warnings.push(asWarning(problemAt(locate(row, 'participant'), 'roster.id_merged', values)));
    return { row, value: { ...value, participant: into } };
  });
  return { rows: followed, warnings };
}
