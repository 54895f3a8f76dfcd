import type { PlainDate } from '../../../../kernel/plain-date';
import type { CellAddress, Problem } from '../../../../kernel/problem';
import type { CellType, RawCell } from '../../../../kernel/table';
import { dateTypeOf } from '../date-columns';

/** A row of Peserta or Data Terbatas as it was typed. */
export interface RosterRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, RawCell>>;
  /** The place of a cell; with its value only where the value may be shown. */
  at(column: string): CellAddress;
}

/** What a check may know beside the row: the other rows and the packages. */
export interface RosterContext {
  readonly today: PlainDate;
  /** Codes of sheet Paket; null when there are none yet. */
  readonly packages: ReadonlySet<string> | null;
  readonly participantIds: ReadonlySet<string>;
  readonly restrictedIds: ReadonlySet<string>;
  /** Rows of Peserta by NIK, cleaned. */
  readonly rowsByNik: ReadonlyMap<string, readonly number[]>;
  /** So many NIK end in 0 that a spreadsheet must have rounded them. */
  readonly isNikRounded: boolean;
  /** Rows of Data Terbatas by register number, in one spelling. */
  readonly rowsByRegisterNumber: ReadonlyMap<string, readonly number[]>;
}

/**
 * One rule of the roster: looks at a row and says what it found. Never says a restricted value. How bad a finding is
 * stands in the list of kinds, where staff can change it.
 */
export type RosterCheck = (row: RosterRow, context: RosterContext) => readonly Problem[];

/** The cell as typed; empty when the sheet lacks the column. */
export function cellOf(row: RosterRow, column: string): RawCell {
  return row.cells[column] ?? '';
}

/** The cell's value; null when it is empty or cannot be read (which the table itself reports). */
export function typedValue<T>(row: RosterRow, column: string, type: CellType<T | null>): T | null {
  const read = type.read(cellOf(row, column));
  return 'fault' in read ? null : read.value;
}

/** The date in a cell, in the century that its column means; null when there is none. */
export function typedDate(row: RosterRow, column: string): PlainDate | null {
  return typedValue(row, column, dateTypeOf(column));
}
