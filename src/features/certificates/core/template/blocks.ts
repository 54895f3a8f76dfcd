/** Text of one look. */
export interface Run {
  readonly text: string;
  readonly font?: 'Arial' | 'EB Garamond';
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** `#rrggbb` */
  readonly color?: string;
}

/** One paragraph; lengths in points, line spacing in percent. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  readonly align?: 'START' | 'CENTER' | 'END' | 'JUSTIFIED';
  readonly above?: number;
  readonly below?: number;
  readonly lineSpacing?: number;
  readonly indent?: number;
  readonly startsPage?: boolean;
  /** Never the last one of a page when another paragraph follows it. */
  readonly keepsWithNext?: boolean;
}

/** A line around a cell; none when absent. */
export interface Line {
  /** Points. */
  readonly width: number;
  /** `#rrggbb` */
  readonly color: string;
}

export interface CellBlock {
  readonly paragraphs: readonly ParagraphBlock[];
  /** Columns that it takes; the cells that it covers stay in the list, empty. */
  readonly span?: number;
  readonly background?: string;
  readonly top?: Line;
  readonly bottom?: Line;
  readonly left?: Line;
  readonly right?: Line;
  /** Points on every side; [top and bottom, left and right]. */
  readonly padding?: readonly [number, number];
  readonly valign?: 'TOP' | 'MIDDLE' | 'BOTTOM';
}

export interface TableBlock {
  readonly kind: 'table';
  readonly startsPage?: boolean;
  /** Points; at least 5 each, which is what the Docs API takes. */
  readonly widths: readonly number[];
  readonly rows: readonly {
    /** Points. */
    readonly minHeight?: number;
    /** Not broken at the end of a page. */
    readonly staysWhole?: boolean;
    readonly cells: readonly CellBlock[];
  }[];
}

export type Block = ParagraphBlock | TableBlock;

/** Size and margins of the sheet of paper, points. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly margins: readonly [top: number, right: number, bottom: number, left: number];
}

/** A paragraph of one run. */
export function line(
  text: string,
  look: Omit<Run, 'text'> & Omit<ParagraphBlock, 'kind' | 'runs'> = {},
): ParagraphBlock {
  const { align, above, below, lineSpacing, indent, startsPage, keepsWithNext, ...run } = look;
  return {
    kind: 'paragraph',
    runs: [{ text, ...run }],
    ...(align === undefined ? {} : { align }),
    ...(above === undefined ? {} : { above }),
    ...(below === undefined ? {} : { below }),
    ...(lineSpacing === undefined ? {} : { lineSpacing }),
    ...(indent === undefined ? {} : { indent }),
    ...(startsPage === undefined ? {} : { startsPage }),
    ...(keepsWithNext === undefined ? {} : { keepsWithNext }),
  };
}
