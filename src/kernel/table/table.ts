import type { CellType, RawCell } from './cell';
import { textOf } from './cell';

/** A column: its header, the other names people give it, and what stands in its cells. */
export interface Column<T> {
  readonly header: string;
  readonly aliases: readonly string[];
  readonly type: CellType<T>;
  /** A sheet without this column can still be read: its cells count as empty. */
  readonly optional: boolean;
}

export type Columns = Readonly<Record<string, Column<unknown>>>;

/** A row as the code sees it, by column key. */
export type Row<C extends Columns> = {
  readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never;
};

/** One sheet, known by its headers in any order. Columns of the users' own are left alone. */
export interface Table<C extends Columns = Columns> {
  /** The name of the sheet, as the user sees it. */
  readonly sheet: string;
  /** Rises by one when columns change their meaning. */
  readonly version: number;
  readonly columns: C;
  /** The column whose text identifies a row; rows are found by it, never by position. */
  readonly key: string;
  /** The column that identifies a row while its key is empty, or while the sheet has no such column; null: none. */
  readonly keyOr: string | null;
  readonly protection: 'none' | 'warning' | 'locked';
  readonly hidden: boolean;
  /** Its values are never quoted in a sentence: sentences are shown, printed and kept. */
  readonly isRestricted: boolean;
  /** Column key: a row with something in it stays in the sheet and counts no more; only `TableRead.aside` has it. */
  readonly aside: string | null;
}

/** A column with the usual defaults. */
export function column<T>(
  header: string,
  type: CellType<T>,
  more: Partial<Omit<Column<T>, 'header' | 'type'>> = {},
): Column<T> {
  return { header, type, aliases: [], optional: false, ...more };
}

/** A table with the usual defaults. */
export function defineTable<C extends Columns>(
  definition: Pick<Table<C>, 'sheet' | 'columns'> & { readonly key: keyof C & string } & Partial<
      Table<C>
    >,
): Table<C> {
  return {
    version: 1,
    keyOr: null,
    protection: 'none',
    hidden: false,
    isRestricted: false,
    aside: null,
    ...definition,
  };
}

/** What identifies a row, by its cells. */
export function keyOf({ key, keyOr }: Table, cells: Readonly<Record<string, RawCell>>): string {
  const own = textOf(cells[key] ?? '');
  return own === '' && keyOr !== null ? textOf(cells[keyOr] ?? '') : own;
}

/** Headers compare without letter case, spaces, punctuation or a trailing star. */
export function normalizeHeader(header: string): string {
  return header.toLowerCase().replace(/[^a-z0-9]/g, '');
}
