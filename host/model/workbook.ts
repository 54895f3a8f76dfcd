/** What a spreadsheet is on the local host. Every other part (facade, .xlsx, page) reads and writes this shape. */

/** A typed value. Dates and times are serial numbers (days since 1899-12-30) whose format says so, as in Google Sheets. */
export type CellValue = string | number | boolean | null;

export interface Cell {
  readonly value: CellValue;
  /** With the leading `=`; `value` then holds the last result. */
  readonly formula?: string;
  /** A number format such as `@`, `0`, `dd/mm/yyyy`, `hh:mm`. Absent means general. */
  readonly format?: string;
  readonly note?: string;
  /** `#rrggbb` */
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly wrap?: boolean;
  readonly horizontalAlignment?: 'left' | 'center' | 'right';
  readonly verticalAlignment?: 'top' | 'middle' | 'bottom';
  readonly validation?: CellValidation;
}

export type CellValidation =
  | {
      readonly kind: 'list';
      readonly values: readonly string[];
      readonly allowInvalid: boolean;
      readonly help?: string;
    }
  | { readonly kind: 'checkbox'; readonly allowInvalid: boolean; readonly help?: string };

export interface SheetProtection {
  readonly description: string;
  readonly warningOnly: boolean;
  /** E-mail addresses allowed to edit besides the owner. */
  readonly editors: readonly string[];
}

export interface Sheet {
  readonly id: number;
  name: string;
  /** Size of the grid; reading or writing outside it is an error, as live. */
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  frozenColumns: number;
  hidden: boolean;
  tabColor: string | null;
  /** Pixels by 1-based column. */
  readonly columnWidths: Map<number, number>;
  protection: SheetProtection | null;
  /** Sparse: row -> column -> cell, both 1-based. An absent cell is empty and unformatted. */
  readonly cells: Map<number, Map<number, Cell>>;
}

export interface Workbook {
  readonly id: string;
  name: string;
  /** E-mail of the account that owns the file. */
  owner: string;
  timeZone: string;
  locale: string;
  readonly sheets: Sheet[];
  /** PropertiesService contents that live with the document, the script and each user. */
  readonly properties: {
    readonly document: Map<string, string>;
    readonly script: Map<string, string>;
    /** By e-mail. */
    readonly user: Map<string, Map<string, string>>;
  };
}
