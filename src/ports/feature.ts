import type { Columns, Row, Table } from '../kernel/table';
import type { Action } from './action';

/** One thing the staff do: its sheets, its actions, its entries in the menu. */
export interface Feature {
  readonly id: string;
  readonly tables: readonly Table[];
  readonly actions: readonly Action[];
  readonly menu: readonly MenuEntry[];
  /** Rows that an empty sheet gets when sheets are set up. */
  readonly seeds: readonly SeedRows[];
}

/** Rows to begin with; made by `seedRows`. */
export interface SeedRows {
  readonly table: Table;
  readonly rows: readonly Row<Columns>[];
}

/** The first rows of a table, checked against its columns. */
export function seedRows<C extends Columns>(table: Table<C>, rows: readonly Row<C>[]): SeedRows {
  return { table, rows };
}

/** A line in the menu that runs an action with the given input. */
export interface MenuEntry {
  /** The global function of `google/main.ts` that the line calls. */
  readonly target: string;
  readonly label: { readonly id: string; readonly en: string };
  readonly action: string;
  readonly input: unknown;
  /** A job: this action is repeated after the first until its value says `finished`. See `JobProgress`. */
  readonly step?: string;
}
