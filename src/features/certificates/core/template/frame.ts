import type { CellBlock, Line, Page, ParagraphBlock, TableBlock } from './blocks';
import { line } from './blocks';

/** A4, landscape; below the frame there is room for it to grow when something takes a line more. */
export const LANDSCAPE: Page = { width: 842, height: 595, margins: [28, 28, 10, 28] };
/** Inside the rings of 8 each. */
export const FRAME_HEIGHT = 514;

/** The two colours of a framed paper. */
export interface Palette {
  readonly ink: string;
  readonly metal: string;
}

/** A row between the rings; heights in points. */
export interface FramedRow {
  readonly minHeight: number;
  readonly cells: readonly CellBlock[];
}

export const SERIF = 'EB Garamond';
export const GREY = '#5f6368';

const RING = 8;
export const HAIR: ParagraphBlock = line('', { size: 1, lineSpacing: 6 });
/** A cell that takes no room. */
export const NOTHING: CellBlock = { paragraphs: [HAIR], padding: [0, 0] };

/** A row of one cell. */
export function acrossAll(cell: CellBlock, columns: number): readonly CellBlock[] {
  return [{ ...cell, span: columns }, ...Array.from({ length: columns - 1 }, () => NOTHING)];
}

/** A double frame around rows: the outer line strong, the inner one thin, square corners. Widths in points. */
export function framed(
  columns: readonly number[],
  rows: readonly FramedRow[],
  palette: Palette,
): TableBlock {
  return {
    kind: 'table',
    widths: [RING, ...columns, RING],
    rows: [
      { minHeight: RING, cells: edge('top', columns.length, palette) },
      ...rows.map(({ minHeight, cells }, index) => ({
        minHeight,
        cells: between(cells, index === 0, index === rows.length - 1, palette),
      })),
      { minHeight: RING, cells: edge('bottom', columns.length, palette) },
    ],
  };
}

function edge(
  side: 'top' | 'bottom',
  columns: number,
  { ink, metal }: Palette,
): readonly CellBlock[] {
  const outer: Line = { width: 3, color: ink };
  const corner = { ...NOTHING, background: metal, [side]: outer };
  const middle = Array.from({ length: columns }, () => ({ ...NOTHING, [side]: outer }));
  return [{ ...corner, left: outer }, ...middle, { ...corner, right: outer }];
}

/** A row between the rings, with its share of the inner line. */
function between(
  cells: readonly CellBlock[],
  isFirst: boolean,
  isLast: boolean,
  { ink, metal }: Palette,
): readonly CellBlock[] {
  const outer: Line = { width: 3, color: ink };
  const inner: Line = { width: 0.75, color: metal };
  const lined = cells.map((cell, index) => ({
    ...cell,
    ...(isFirst ? { top: inner } : {}),
    ...(isLast ? { bottom: inner } : {}),
    ...(index === 0 ? { left: inner } : {}),
    ...(index === cells.length - 1 || cell.span === cells.length ? { right: inner } : {}),
  }));
  return [{ ...NOTHING, left: outer }, ...lined, { ...NOTHING, right: outer }];
}
