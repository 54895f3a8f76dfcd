import type { CellBlock, Line, ParagraphBlock, TableBlock } from './blocks';
import { line } from './blocks';
import type { FramedRow, Palette } from './frame';
import { acrossAll, FRAME_HEIGHT, framed, HAIR, NOTHING, SERIF } from './frame';
import type { SignaturePlaces } from './signature-places';
import { frontEnds } from './signature-places';

/** Edge, photo, gap, QR, then the text beside it and the signature, or a gap and the blocks of all who sign, edge. */
const COLUMNS: readonly (readonly number[])[] = [
  [40, 88, 20, 104, 178, 300, 40],
  [40, 88, 20, 104, 20, 229, 229, 40],
  [40, 88, 20, 104, 12, 162, 162, 162, 20],
];
/** The QR code is drawn above a foot of this height, beside the box of a photo of 3 x 4: 88 x 118. */
const FOOT = 24;
const BOX = 118;
/** Place and date of two lines, offices of two lines, and room to sign above names of two lines. */
const HEIGHTS = { date: 30, offices: 30, names: BOX - 30 } as const;
const SIGNED = { align: 'CENTER', font: SERIF } as const;
const CHECK = '{{verifikasi}}';
const THIN: Line = { width: 0.5, color: '#9aa0a6' };
const PHOTO: CellBlock = {
  paragraphs: [line('Foto 3 x 4', { align: 'CENTER', size: 8, color: '#9aa0a6' })],
  valign: 'MIDDLE',
  left: THIN,
  right: THIN,
};

/** What stands in a frame: words above; a photo, the way to check the paper and who signs below. */
export interface FramedContent extends SignaturePlaces {
  readonly words: readonly ParagraphBlock[];
  readonly hasPhoto: boolean;
}

/** The front of a paper. */
export function framedPage(content: FramedContent, palette: Palette): TableBlock {
  const columns = COLUMNS[content.along ?? 0] ?? [];
  const rows =
    content.along === undefined ? oneSigns(content, palette) : manySign(content, palette);
  const below = rows.reduce((sum, { minHeight }) => sum + minHeight, 0);
  const head: CellBlock = { paragraphs: content.words, valign: 'MIDDLE', padding: [8, 44] };
  const words = { minHeight: FRAME_HEIGHT - below, cells: acrossAll(head, columns.length) };
  return framed(columns, [words, ...rows], palette);
}

function oneSigns({ hasPhoto }: FramedContent, palette: Palette): readonly FramedRow[] {
  const placed = { ...SIGNED, size: 12 } as const;
  const signed: CellBlock = {
    paragraphs: [
      dated(placed),
      line('{{jabatan}},', placed),
      line('{{nama_pejabat}}', { ...placed, bold: true, above: 50 }),
      line('{{nip}}', { ...placed, size: 10.5 }),
    ],
    valign: 'BOTTOM',
    padding: [0, 4],
  };
  const check: CellBlock = {
    paragraphs: [line(CHECK, { font: SERIF, size: 9, color: palette.ink })],
    valign: 'BOTTOM',
    padding: [2, 6],
  };
  const photo = hasPhoto ? { ...PHOTO, top: THIN, bottom: THIN } : NOTHING;
  return [
    { minHeight: BOX, cells: [NOTHING, photo, NOTHING, NOTHING, check, signed, NOTHING] },
    { minHeight: FOOT, cells: acrossAll(NOTHING, 7) },
  ];
}

/** Offices on one line, names on another, the main signature on the right; how to check the paper goes to the foot. */
function manySign(content: FramedContent, palette: Palette): readonly FramedRow[] {
  const ends = frontEnds(content);
  const placed = { ...SIGNED, size: ends.length === 2 ? 11.5 : 10.5 } as const;
  const row = (
    minHeight: number,
    photo: CellBlock,
    block: (end: string) => readonly ParagraphBlock[],
    valign: 'TOP' | 'BOTTOM' = 'TOP',
  ): FramedRow => {
    const blocks = ends.map((end): CellBlock => {
      return { paragraphs: block(end), padding: [0, 4], valign };
    });
    const beside = content.hasPhoto ? photo : NOTHING;
    const cells = [NOTHING, beside, NOTHING, NOTHING, NOTHING, ...blocks, NOTHING];
    return { minHeight, cells };
  };
  const check: CellBlock = {
    paragraphs: [line(CHECK, { ...SIGNED, size: 8, color: palette.ink })],
    valign: 'MIDDLE',
    padding: [0, 40],
  };
  return [
    row(HEIGHTS.date, NOTHING, (end) => (end === '' ? [dated(placed)] : [HAIR]), 'BOTTOM'),
    row(HEIGHTS.offices, { ...PHOTO, paragraphs: [HAIR], top: THIN }, (end) => [
      line(`{{jabatan${end}}},`, placed),
    ]),
    row(HEIGHTS.names, { ...PHOTO, valign: 'TOP', padding: [22, 5], bottom: THIN }, (end) => [
      line(`{{nama_pejabat${end}}}`, { ...placed, bold: true, above: 44 }),
      line(`{{nip${end}}}`, { ...placed, size: 10 }),
    ]),
    { minHeight: FOOT, cells: acrossAll(check, ends.length + 6) },
  ];
}

function dated(look: Parameters<typeof line>[1]): ParagraphBlock {
  return line('{{tempat_terbit}}, {{tanggal_terbit}}', look);
}
