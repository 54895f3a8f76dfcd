/** A Google Docs document in the shape of the Docs API v1 JSON, as far as the host understands it. */

export interface Dimension {
  readonly magnitude: number;
  readonly unit: 'PT';
}

export interface OptionalColor {
  /** An empty object is transparent, as live. */
  readonly color?: { readonly rgbColor?: { red?: number; green?: number; blue?: number } };
}

export interface TextStyle {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  smallCaps?: boolean;
  fontSize?: Dimension;
  weightedFontFamily?: { fontFamily?: string; weight?: number };
  foregroundColor?: OptionalColor;
  backgroundColor?: OptionalColor;
  link?: { url?: string };
}

export interface ParagraphStyle {
  namedStyleType?: string;
  alignment?: 'START' | 'CENTER' | 'END' | 'JUSTIFIED' | 'ALIGNMENT_UNSPECIFIED';
  /** Percent: 100 is single. */
  lineSpacing?: number;
  spaceAbove?: Dimension;
  spaceBelow?: Dimension;
  indentStart?: Dimension;
  indentEnd?: Dimension;
  indentFirstLine?: Dimension;
  keepWithNext?: boolean;
  keepLinesTogether?: boolean;
  pageBreakBefore?: boolean;
  direction?: string;
}

export interface ParagraphElement {
  startIndex?: number;
  endIndex?: number;
  textRun?: { content: string; textStyle: TextStyle };
  pageBreak?: { textStyle: TextStyle };
}

export interface Paragraph {
  elements: ParagraphElement[];
  paragraphStyle: ParagraphStyle;
}

export interface TableCellBorder {
  color?: OptionalColor;
  width?: Dimension;
  dashStyle?: 'SOLID' | 'DOT' | 'DASH';
}

export interface TableCellStyle {
  rowSpan?: number;
  columnSpan?: number;
  backgroundColor?: OptionalColor;
  borderLeft?: TableCellBorder;
  borderRight?: TableCellBorder;
  borderTop?: TableCellBorder;
  borderBottom?: TableCellBorder;
  paddingLeft?: Dimension;
  paddingRight?: Dimension;
  paddingTop?: Dimension;
  paddingBottom?: Dimension;
  contentAlignment?: 'TOP' | 'MIDDLE' | 'BOTTOM' | 'CONTENT_ALIGNMENT_UNSPECIFIED';
}

export interface TableCell {
  startIndex?: number;
  endIndex?: number;
  content: StructuralElement[];
  tableCellStyle: TableCellStyle;
}

export interface TableRow {
  startIndex?: number;
  endIndex?: number;
  tableCells: TableCell[];
  tableRowStyle: { minRowHeight?: Dimension; tableHeader?: boolean; preventOverflow?: boolean };
}

export interface TableColumnProperties {
  widthType?: 'EVENLY_DISTRIBUTED' | 'FIXED_WIDTH';
  width?: Dimension;
}

export interface Table {
  rows: number;
  columns: number;
  tableRows: TableRow[];
  tableStyle: { tableColumnProperties: TableColumnProperties[] };
}

export interface StructuralElement {
  startIndex?: number;
  endIndex?: number;
  sectionBreak?: { sectionStyle: Record<string, unknown> };
  paragraph?: Paragraph;
  table?: Table;
}

export interface DocumentStyle {
  background?: { color?: OptionalColor };
  pageSize?: { width?: Dimension; height?: Dimension };
  marginTop?: Dimension;
  marginBottom?: Dimension;
  marginLeft?: Dimension;
  marginRight?: Dimension;
  marginHeader?: Dimension;
  marginFooter?: Dimension;
}

export interface NamedStyle {
  namedStyleType: string;
  textStyle: TextStyle;
  paragraphStyle: ParagraphStyle;
}

export interface DocumentRange {
  startIndex: number;
  endIndex: number;
}

export interface NamedRange {
  namedRangeId: string;
  name: string;
  ranges: DocumentRange[];
}

export interface GoogleDocument {
  documentId: string;
  title: string;
  revisionId: string;
  body: { content: StructuralElement[] };
  documentStyle: DocumentStyle;
  namedStyles: { styles: NamedStyle[] };
  namedRanges?: Record<string, { name: string; namedRanges: NamedRange[] }>;
}
