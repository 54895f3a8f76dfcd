import type { Block, CellBlock, Page, ParagraphBlock, TableBlock } from './blocks';
import { line } from './blocks';
import type { SignaturePlaces } from './signature-places';
import { frontEnds } from './signature-places';
import { unitTable } from './unit-table';

/** A4, upright; the foot is free for a QR and the sheet is not crowded without one. */
export const STATEMENT_PAGE: Page = { width: 595, height: 842, margins: [42, 64, 118, 64] };

const INK = '#1f3a5f';
const SIGNATURE_INDENT = 240;
const FACTS: readonly (readonly [string, string])[] = [
  ['Nama', '{{nama}}'],
  ['Tempat, tanggal lahir', '{{tempat_lahir}}, {{tanggal_lahir}}'],
  ['Program', '{{nama_program}}'],
  ['Pelatihan', '{{paket}}'],
  ['Penyelenggara', '{{penerbit}}'],
  ['Tempat', '{{kota}}'],
  ['Waktu', '{{rentang_tanggal}}'],
  ['Lama', '{{jp}} ({{jp_terbilang}}) Jam Pelatihan'],
];

/** *Surat keterangan telah menyelesaikan pelatihan* (Permenaker 6/2025 art. 33). */
export function statementTemplate(unitCount: number, places: SignaturePlaces): readonly Block[] {
  return [
    letterhead(),
    line('SURAT KETERANGAN', {
      align: 'CENTER',
      bold: true,
      underline: true,
      size: 15,
      color: INK,
      above: 16,
    }),
    line('Nomor: {{nomor}}', { align: 'CENTER', size: 11, above: 2, below: 12 }),
    line('Dengan ini menerangkan bahwa:', { below: 4 }),
    facts(),
    {
      kind: 'paragraph',
      align: 'JUSTIFIED',
      above: 10,
      below: 8,
      lineSpacing: 120,
      runs: [
        {
          text: 'telah {{penyelesaian}} pelatihan tersebut di atas. Hasil uji setiap unit kompetensi:',
        },
      ],
    },
    unitTable(unitCount, [28, 118, 225, 42, 54]),
    line('K = kompeten, BK = belum kompeten', { size: 9, color: '#5f6368', above: 4, below: 8 }),
    line('Surat keterangan ini dibuat untuk dipergunakan sebagaimana mestinya.', {
      above: 4,
      keepsWithNext: true,
    }),
    ...(places.along === undefined ? signature() : [signatures(frontEnds(places))]),
    line('{{verifikasi}}', { size: 8, color: '#5f6368', above: 8 }),
  ];
}

function letterhead(): TableBlock {
  return {
    kind: 'table',
    widths: [467],
    rows: [
      {
        cells: [
          {
            paragraphs: [
              line('{{penerbit}}', { align: 'CENTER', bold: true, size: 16, color: INK, below: 4 }),
            ],
            bottom: { width: 2, color: INK },
          },
        ],
      },
    ],
  };
}

function facts(): TableBlock {
  const cell = (text: string, look = {}) => ({
    paragraphs: [line(text, look)],
    padding: [1.25, 3] as const,
  });
  return {
    kind: 'table',
    widths: [140, 12, 315],
    rows: FACTS.map(([label, value], index) => ({
      cells: [cell(label), cell(':'), cell(value, { bold: index === 0 })],
    })),
  };
}

/**
 * All on one page, with the sentence before it and the one after it, which may be empty: neither is a signature alone on
 * a page, nor is a page left empty.
 */
function signature(): readonly ParagraphBlock[] {
  const indent = SIGNATURE_INDENT;
  const placed = { align: 'START', indent, size: 11, keepsWithNext: true } as const;
  return [
    line('{{tempat_terbit}}, {{tanggal_terbit}}', { ...placed, above: 14 }),
    line('{{jabatan}},', placed),
    line('{{nama_pejabat}}', { ...placed, bold: true, underline: true, above: 48 }),
    line('{{nip}}', placed),
  ];
}

/** Side by side in one row that is not broken: their last lines stand on one line, the main signature on the right. */
function signatures(ends: readonly string[]): TableBlock {
  const placed = { align: 'CENTER', size: ends.length === 2 ? 10.5 : 9.5 } as const;
  const cells = ends.map((end): CellBlock => {
    const dated = end === '' ? [line('{{tempat_terbit}}, {{tanggal_terbit}}', placed)] : [];
    const paragraphs = [
      ...dated,
      line(`{{jabatan${end}}},`, placed),
      line(`{{nama_pejabat${end}}}`, { ...placed, bold: true, underline: true, above: 48 }),
      line(`{{nip${end}}}`, { ...placed, size: 9 }),
    ];
    return { paragraphs, valign: 'BOTTOM', padding: [14, 5] };
  });
  const width = 467 / ends.length;
  return { kind: 'table', widths: ends.map(() => width), rows: [{ cells, staysWhole: true }] };
}
