import type { CellBlock, Line, Page, ParagraphBlock, TableBlock } from './blocks';
import { line } from './blocks';

/** A4, landscape. */
export const LANDSCAPE: Page = { width: 842, height: 595, margins: [28, 28, 22, 28] };

export const SERIF = 'EB Garamond';
export const GREY = '#5f6368';

/** The two colours of a framed paper. */
export interface Palette {
  readonly ink: string;
  readonly metal: string;
}

const RING = 8;
/** Between the rings: edge, photo, gap, QR, text beside it, signature, edge. */
const COLUMNS = [40, 88, 20, 104, 178, 300, 40] as const;
/** Page less margins, less the two rings and the hairline paragraph: 514. A photo of 3 x 4 is 88 x 118. */
const HEIGHTS = { words: 372, signature: 118, foot: 24 } as const;
const HAIR: ParagraphBlock = line('', { size: 1, lineSpacing: 6 });
const NOTHING: CellBlock = { paragraphs: [HAIR], padding: [0, 0] };

/** What stands in a frame: words above; a photo, the way to check the paper and the signature below. */
export interface FramedContent {
  readonly words: readonly ParagraphBlock[];
  readonly signature: readonly ParagraphBlock[];
  readonly hasPhoto: boolean;
}

/** A double frame around the front of a paper: the outer line strong, the inner one thin, square corners. */
export function framedPage(content: FramedContent, palette: Palette): TableBlock {
  const rows = [
    wordsRow(content.words),
    footRow(content, palette),
    [{ ...NOTHING, span: COLUMNS.length }, ...COLUMNS.slice(1).map(() => NOTHING)],
  ];
  const heights = [HEIGHTS.words, HEIGHTS.signature, HEIGHTS.foot];
  return {
    kind: 'table',
    widths: [RING, ...COLUMNS, RING],
    rows: [
      { minHeight: RING, cells: edge('top', palette) },
      ...rows.map((cells, index) => ({
        minHeight: heights[index] ?? 0,
        cells: between(cells, index === 0, index === rows.length - 1, palette),
      })),
      { minHeight: RING, cells: edge('bottom', palette) },
    ],
  };
}

function wordsRow(words: readonly ParagraphBlock[]): readonly CellBlock[] {
  const head: CellBlock = {
    paragraphs: words,
    span: COLUMNS.length,
    valign: 'MIDDLE',
    padding: [8, 44],
  };
  return [head, ...COLUMNS.slice(1).map(() => NOTHING)];
}

function footRow({ signature, hasPhoto }: FramedContent, palette: Palette): readonly CellBlock[] {
  const thin: Line = { width: 0.5, color: '#9aa0a6' };
  const photo: CellBlock = {
    paragraphs: [line('Foto 3 x 4', { align: 'CENTER', size: 8, color: '#9aa0a6' })],
    valign: 'MIDDLE',
    top: thin,
    bottom: thin,
    left: thin,
    right: thin,
  };
  const check: CellBlock = {
    paragraphs: [line('{{verifikasi}}', { font: SERIF, size: 9, color: palette.ink })],
    valign: 'BOTTOM',
    padding: [2, 6],
  };
  const signed: CellBlock = { paragraphs: signature, valign: 'BOTTOM', padding: [0, 4] };
  return [NOTHING, hasPhoto ? photo : NOTHING, NOTHING, NOTHING, check, signed, NOTHING];
}

function edge(side: 'top' | 'bottom', { ink, metal }: Palette): readonly CellBlock[] {
  const outer: Line = { width: 3, color: ink };
  const corner = { ...NOTHING, background: metal, [side]: outer };
  const middle = COLUMNS.map(() => ({ ...NOTHING, [side]: outer }));
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

/** Place and date, office, room for the signature, name, NIP. */
export function framedSignature(): readonly ParagraphBlock[] {
  const placed = { align: 'CENTER', font: SERIF, size: 12 } as const;
  return [
    line('{{tempat_terbit}}, {{tanggal_terbit}}', placed),
    line('{{jabatan}},', placed),
    line('{{nama_pejabat}}', { ...placed, bold: true, above: 50 }),
    line('{{nip}}', { ...placed, size: 10.5 }),
  ];
}
