import type { PlainDate } from '../../../kernel/plain-date';
import type { CellType } from '../../../kernel/table';
import { date, pastDate } from '../../../kernel/table';
import { participantColumns, restrictedColumns } from './roster-columns';

type DateType = CellType<PlainDate | null>;

const columns: Readonly<Record<string, { readonly type: CellType<unknown> }>> = {
  ...participantColumns,
  ...restrictedColumns,
};

/** Columns of Peserta and Data Terbatas that hold dates, by key. */
export const dateColumns: readonly string[] = Object.keys(columns).filter(
  (key) => columns[key]?.type.kind === 'date',
);

/** Those of what has happened: never after today. */
export const pastDateColumns: readonly string[] = dateColumns.filter(
  (key) => columns[key]?.type === pastDate,
);

/** How a date column is read. */
export function dateTypeOf(key: string): DateType {
  return pastDateColumns.includes(key) ? pastDate : date;
}
