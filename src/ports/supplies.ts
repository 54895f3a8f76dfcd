import type { Columns, Row, Table } from '../kernel/table';

/** How a new sheet looks. */
export interface SheetLook {
  readonly sheet: string;
  /** `#rrggbb` */
  readonly tabColor: string;
  /** Pixels by column key. */
  readonly widths: Readonly<Partial<Record<string, number>>>;
  /** Explanations shown on the headers, by column key. */
  readonly hints: Readonly<Partial<Record<string, string>>>;
  /** Keys of the columns whose rows grow with their text. */
  readonly wrapped: readonly string[];
}

/** Rows to begin with, as the code sees them: JSON only. */
export interface SheetSeeds {
  readonly sheet: string;
  readonly rows: readonly Row<Columns>[];
}

/** What new sheets are made of beside their tables. */
export interface SheetSupplies {
  readonly looks: readonly SheetLook[];
  readonly seeds: readonly SheetSeeds[];
}

/** Data that few clicks need; it lies beside the code instead of in it. */
export interface Supplies {
  /** Throws when they cannot be had: a sheet half made is worse than none. */
  open(): SheetSupplies;
}

/** The look of a table's sheet; only columns that differ are listed. */
export function lookOf<C extends Columns>(
  table: Table<C>,
  tabColor: string,
  widths: Partial<Record<keyof C & string, number>>,
  hints: Partial<Record<keyof C & string, string>> = {},
  wrapped: readonly (keyof C & string)[] = [],
): SheetLook {
  return { sheet: table.sheet, tabColor, widths, hints, wrapped };
}

/** The first rows of a table, checked against its columns. */
export function seedsOf<C extends Columns>(table: Table<C>, rows: readonly Row<C>[]): SheetSeeds {
  return { sheet: table.sheet, rows };
}
