import type { Block, CellBlock, Line, Page, ParagraphBlock, TableBlock } from './blocks';
import { line } from './blocks';
import { unitTable } from './unit-table';

/** A4, landscape. */
export const CERTIFICATE_PAGE: Page = { width: 842, height: 595, margins: [28, 28, 22, 28] };

const INK = '#1f3a5f';
const GOLD = '#a67c2d';
const SERIF = 'EB Garamond';
const CONTENT_WIDTH = 770;
const RING = 8;
/** Page less margins, less the two rings and the hairline paragraph. */
const FRONT_HEIGHT = 514;
const SIGNATURE_INDENT = 440;

/** *Sertifikat kelulusan*: a framed front and a back with the units (domain.md 4). */
export function certificateTemplate(unitCount: number): readonly Block[] {
  return [
    frame(front()),
    line('DAFTAR UNIT KOMPETENSI', {
      startsPage: true,
      align: 'CENTER',
      font: SERIF,
      size: 22,
      color: INK,
      above: 12,
    }),
    line('Pelatihan {{paket}}', { align: 'CENTER', size: 11, above: 2 }),
    line('{{nama}}  ·  Nomor {{nomor}}', {
      align: 'CENTER',
      size: 10,
      color: '#5f6368',
      above: 2,
      below: 10,
    }),
    unitTable(unitCount, [36, 170, 440, 60, 80]),
    line('K = kompeten', { size: 9, color: '#5f6368', above: 6 }),
  ];
}

function front(): readonly ParagraphBlock[] {
  const centered = { align: 'CENTER' } as const;
  return [
    line('{{penerbit}}', { ...centered, bold: true, size: 15, color: INK }),
    line('SERTIFIKAT', { ...centered, font: SERIF, size: 48, color: GOLD, above: 8 }),
    line('Kelulusan Pelatihan', { ...centered, font: SERIF, size: 16, color: GOLD }),
    line('{{nama_program}}', { ...centered, size: 12, color: INK, above: 2 }),
    line('Nomor: {{nomor}}', { ...centered, size: 11, above: 4 }),
    line('Diberikan kepada', { ...centered, italic: true, font: SERIF, size: 15, above: 14 }),
    line('{{nama}}', { ...centered, font: SERIF, bold: true, size: 32, color: INK, above: 2 }),
    line('lahir di {{tempat_lahir}}, {{tanggal_lahir}}', { ...centered, size: 11, above: 2 }),
    sentence(),
    ...signature(),
  ];
}

function sentence(): ParagraphBlock {
  const plain = { size: 12.5 };
  return {
    kind: 'paragraph',
    align: 'CENTER',
    above: 14,
    lineSpacing: 130,
    runs: [
      { text: 'telah mengikuti dan dinyatakan ', ...plain },
      { text: 'LULUS', bold: true, ...plain },
      { text: ' pada Pelatihan ', ...plain },
      { text: '{{paket}}', bold: true, ...plain },
      {
        text:
          ' yang diselenggarakan oleh {{penerbit}} di {{kota}} pada tanggal {{rentang_tanggal}}' +
          ' selama {{jp}} ({{jp_terbilang}}) Jam Pelatihan.',
        ...plain,
      },
    ],
  };
}

/** Place and date, office, room for the signature, name, NIP. */
function signature(): readonly ParagraphBlock[] {
  const placed = { align: 'CENTER', indent: SIGNATURE_INDENT, size: 11 } as const;
  return [
    line('{{tempat_terbit}}, {{tanggal_terbit}}', { ...placed, above: 18 }),
    line('{{jabatan}},', placed),
    line('{{nama_pejabat}}', { ...placed, bold: true, underline: true, above: 52 }),
    line('{{nip}}', placed),
  ];
}

/** A double frame: a table of three by three, its outer line strong, the line around its middle thin. */
function frame(content: readonly ParagraphBlock[]): TableBlock {
  const outer: Line = { width: 3, color: INK };
  const inner: Line = { width: 0.75, color: GOLD };
  const nothing: CellBlock = {
    paragraphs: [line('', { size: 1, lineSpacing: 6 })],
    padding: [0, 0],
  };
  const middle: CellBlock = {
    paragraphs: content,
    valign: 'MIDDLE',
    padding: [10, 40],
    top: inner,
    bottom: inner,
    left: inner,
    right: inner,
  };
  return {
    kind: 'table',
    widths: [RING, CONTENT_WIDTH, RING],
    rows: [
      {
        minHeight: RING,
        cells: [
          { ...nothing, top: outer, left: outer },
          { ...nothing, top: outer },
          { ...nothing, top: outer, right: outer },
        ],
      },
      {
        minHeight: FRONT_HEIGHT,
        cells: [{ ...nothing, left: outer }, middle, { ...nothing, right: outer }],
      },
      {
        minHeight: RING,
        cells: [
          { ...nothing, bottom: outer, left: outer },
          { ...nothing, bottom: outer },
          { ...nothing, bottom: outer, right: outer },
        ],
      },
    ],
  };
}
