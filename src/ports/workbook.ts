import type { CellKind, RawCell, RawSheet, Rectangle } from '../kernel/table';

/** The open spreadsheet, as far as the add-on needs it. Every method is a fixed number of calls, whatever the rows. */
export interface Workbook {
  /** The header row and all rows below it; null when there is no such sheet. */
  read(sheet: string): RawSheet | null;
  /** Formulas by row and column, header row included; `''` where a cell has none. */
  readFormulas(sheet: string): readonly (readonly string[])[];
  /** Writes blocks of cells; grows the sheet when they reach below it. */
  write(sheet: string, rectangles: readonly Rectangle[]): void;
  /** Writes one row below the last one; false when there is no such sheet. */
  append(sheet: string, cells: readonly RawCell[], kinds: readonly CellKind[]): boolean;
  /** False when the sheet is locked against the account that clicked. */
  canEdit(sheet: string): boolean;
  /** Makes what was written visible to everybody, before a lock is let go. */
  flush(): void;
  /** Creates what is missing and formats it; what staff added or renamed stays. */
  prepare(layouts: readonly SheetLayout[]): PreparedSheets;
  readMarks(sheet: string): SheetMarks;
  /** Sets notes and colours of single cells; all others stay as they are. */
  writeMarks(sheet: string, marks: readonly CellMark[]): void;
  /** Moves the user's view to a cell; false when there is no such sheet. */
  show(sheet: string, row: number, column: number): boolean;
  /** IANA name, for example `Asia/Jakarta`. */
  timeZone(): string;
  /** For example `id_ID`: how the spreadsheet reads what is typed. */
  locale(): string;
}

/** How a sheet of the add-on looks. */
export interface SheetLayout {
  readonly sheet: string;
  readonly columns: readonly ColumnLayout[];
  readonly protection: 'none' | 'warning' | 'locked';
  readonly hidden: boolean;
  /** `#rrggbb` */
  readonly tabColor: string;
}

export interface ColumnLayout {
  readonly header: string;
  readonly aliases: readonly string[];
  readonly kind: CellKind;
  readonly choices: readonly string[];
  /** Pixels. */
  readonly width: number;
  readonly hint: string;
  /** Its rows grow with their text. */
  readonly isWrapped: boolean;
}

export interface PreparedSheets {
  readonly created: readonly string[];
  /** Sheet and header of columns that an existing sheet lacked and now has. */
  readonly addedColumns: readonly { readonly sheet: string; readonly header: string }[];
}

/** Notes and background colours by row and column, header row included. */
export interface SheetMarks {
  readonly notes: readonly (readonly string[])[];
  readonly backgrounds: readonly (readonly string[])[];
}

export interface CellMark {
  /** 1-based. */
  readonly row: number;
  /** 1-based. */
  readonly column: number;
  readonly note: string;
  /** `#rrggbb`, or null for none. */
  readonly background: string | null;
}
