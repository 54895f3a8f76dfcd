import type { CellAddress } from '../../../kernel/problem';
import type { Columns, RawCell, RawRow, TableRead } from '../../../kernel/table';
import { addressOf } from '../../../kernel/table';
import type { CheckSettings } from './checks/check-catalogue';
import { isPrivateColumn } from './private-columns';
import type { Proposal, ProposalKind } from './propose-cells';
import { proposeCells } from './propose-cells';
import type { Tidied, TidyContext, TidyKind } from './tidy-cells';
import { tidy } from './tidy-cells';
import { isTooLongToKeep } from './too-long-to-keep';

export type FixKind = TidyKind | ProposalKind;

/** A cell that can be written better. */
export interface CellFix {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** Of the row. */
  readonly key: string;
  /** Key of the column. */
  readonly column: string;
  readonly kind: FixKind;
  readonly expected: RawCell;
  readonly wanted: RawCell;
  readonly at: CellAddress;
  /** What the cell means stays the same; any other fix is a proposal that a person accepts. */
  readonly isCertain: boolean;
  /** Neither value may be shown outside the cell. */
  readonly isPrivate: boolean;
}

/**
 * Every fix of a sheet, row by row, at most one for a cell: what is certain before what is proposed. The key of a row is
 * never touched, and a row without one is left out.
 */
export function findFixes(
  read: TableRead<Columns>,
  context: TidyContext,
  settings: CheckSettings = {},
): readonly CellFix[] {
  const isRoster = read.table.columns['name'] !== undefined;
  return read.raw.flatMap((raw) => {
    if (raw.key === '') return [];
    const proposed = isRoster ? proposeCells(raw.cells, context.today, settings) : [];
    return fixesOfRow(read, raw, proposed, context);
  });
}

function fixesOfRow(
  read: TableRead<Columns>,
  { row, key, cells }: RawRow,
  proposed: readonly Proposal[],
  context: TidyContext,
): readonly CellFix[] {
  const { table } = read;
  return Object.entries(cells).flatMap(([column, expected]): readonly CellFix[] => {
    const type = table.columns[column]?.type;
    if (type === undefined || column === table.key || isTooLongToKeep(expected)) return [];
    const better = betterOf(
      proposed.find((proposal) => proposal.column === column),
      tidy(column, type, expected, context),
      expected,
    );
    if (better === null) return [];
    const isPrivate = table.isRestricted || isPrivateColumn(column);
    const at = addressOf(read, row, column);
    return [{ sheet: table.sheet, row, key, expected, at, isPrivate, ...better, column }];
  });
}

function betterOf(
  proposal: Proposal | undefined,
  tidied: Tidied | null,
  expected: RawCell,
): Pick<CellFix, 'kind' | 'wanted' | 'isCertain'> | null {
  const certain = tidied === null ? [] : [{ ...tidied, isCertain: true }];
  const proposed = proposal === undefined ? [] : [proposal];
  // A place beside a date is more than tidying.
  const inOrder = proposal?.isCertain === true ? proposed : [...certain, ...proposed];
  return inOrder.find(({ wanted }) => wanted !== expected) ?? null;
}
