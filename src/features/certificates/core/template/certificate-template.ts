import type { Block, ParagraphBlock } from './blocks';
import { line } from './blocks';
import type { Palette } from './framed-page';
import { framedPage, framedSignature, GREY, SERIF } from './framed-page';
import { unitTable } from './unit-table';

const NAVY_AND_GOLD: Palette = { ink: '#1f3a5f', metal: '#a67c2d' };
const { ink: INK, metal: GOLD } = NAVY_AND_GOLD;

/** *Sertifikat kelulusan*: a framed front and a back with the units (domain.md 4). */
export function certificateTemplate(unitCount: number): readonly Block[] {
  return [
    framedPage({ words: words(), signature: framedSignature(), hasPhoto: true }, NAVY_AND_GOLD),
    line('DAFTAR UNIT KOMPETENSI', {
      startsPage: true,
      align: 'CENTER',
      font: SERIF,
      size: 24,
      color: INK,
      above: 14,
    }),
    line('Pelatihan {{paket}}', { align: 'CENTER', font: SERIF, size: 14, color: GOLD, above: 2 }),
    line('{{nama}}  ·  Nomor {{nomor}}', {
      align: 'CENTER',
      font: SERIF,
      size: 11,
      color: GREY,
      above: 2,
      below: 12,
    }),
    unitTable(unitCount, [36, 160, 450, 60, 80]),
    line('K = kompeten', { font: SERIF, size: 9.5, color: GREY, above: 6 }),
  ];
}

function words(): readonly ParagraphBlock[] {
  const centered = { align: 'CENTER', font: SERIF } as const;
  return [
    // Where staff put their logo.
    line('❦', { ...centered, size: 26, color: GOLD }),
    line('{{penerbit}}', { ...centered, bold: true, size: 17, color: INK, above: 2 }),
    line('SERTIFIKAT', { ...centered, size: 54, color: GOLD, above: 4 }),
    line('Kelulusan Pelatihan', { ...centered, italic: true, size: 18, color: INK }),
    line('Nomor: {{nomor}}', { ...centered, size: 11.5, color: GREY, above: 2 }),
    line('diberikan kepada', { ...centered, italic: true, size: 14, above: 14 }),
    line('{{nama}}', { ...centered, bold: true, size: 34, color: INK }),
    line('lahir di {{tempat_lahir}}, {{tanggal_lahir}}', { ...centered, size: 12.5, above: 3 }),
    sentence(),
  ];
}

function sentence(): ParagraphBlock {
  const plain = { size: 13.5, font: SERIF } as const;
  return {
    kind: 'paragraph',
    align: 'CENTER',
    above: 10,
    lineSpacing: 110,
    runs: [
      { text: 'telah mengikuti dan dinyatakan ', ...plain },
      { text: 'LULUS', bold: true, ...plain },
      { text: ' pada Pelatihan ', ...plain },
      { text: '{{paket}}', bold: true, ...plain },
      {
        text:
          ' dalam {{nama_program}}, yang diselenggarakan oleh {{penerbit}} di {{kota}}' +
          ' pada tanggal {{rentang_tanggal}} selama {{jp}} ({{jp_terbilang}}) Jam Pelatihan.',
        ...plain,
      },
    ],
  };
}
