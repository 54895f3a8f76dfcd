import type { Block, ParagraphBlock } from './blocks';
import { line } from './blocks';
import type { Palette } from './frame';
import { GREY, SERIF } from './frame';
import { framedPage } from './framed-page';

/** Another colour than the certificate, so that nobody takes one for the other. */
const WINE_AND_GOLD: Palette = { ink: '#6b2136', metal: '#a67c2d' };
const { ink: INK, metal: GOLD } = WINE_AND_GOLD;

/** *Piagam penghargaan* for a guest speaker: one framed page without a photo. */
export function piagamTemplate(): readonly Block[] {
  return [framedPage({ words: words(), hasPhoto: false }, WINE_AND_GOLD)];
}

function words(): readonly ParagraphBlock[] {
  const centered = { align: 'CENTER', font: SERIF } as const;
  return [
    // Where staff put their logo.
    line('❦', { ...centered, size: 26, color: GOLD }),
    line('{{penerbit}}', { ...centered, bold: true, size: 17, color: INK, above: 2 }),
    line('PIAGAM', { ...centered, size: 50, color: GOLD, above: 2 }),
    line('Penghargaan Narasumber', { ...centered, italic: true, size: 18, color: INK }),
    line('Nomor: {{nomor}}', { ...centered, size: 11.5, color: GREY, above: 2 }),
    line('diberikan kepada', { ...centered, italic: true, size: 14, above: 10 }),
    line('{{nama}}', { ...centered, bold: true, size: 34, color: INK }),
    line('{{instansi}}', { ...centered, size: 12.5 }),
    sentence(),
  ];
}

function sentence(): ParagraphBlock {
  const plain = { size: 13, font: SERIF } as const;
  return {
    kind: 'paragraph',
    align: 'CENTER',
    above: 8,
    lineSpacing: 110,
    runs: [
      { text: 'atas jasanya sebagai ', ...plain },
      { text: 'NARASUMBER', bold: true, ...plain },
      { text: ' dengan materi ', ...plain },
      { text: '{{topik}}', bold: true, ...plain },
      {
        text:
          ' dalam {{nama_program}}, yang diselenggarakan oleh {{penerbit}} di {{kota}}' +
          ' pada tanggal {{rentang_tanggal}} selama {{jp}} ({{jp_terbilang}}) Jam Pelatihan.',
        ...plain,
      },
    ],
  };
}
