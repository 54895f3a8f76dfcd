import { backPages } from './back-page';
import type { Block, ParagraphBlock } from './blocks';
import { line } from './blocks';
import type { Palette } from './frame';
import { GREY, SERIF } from './frame';
import { framedPage } from './framed-page';
import type { SignaturePlaces } from './signature-places';

const NAVY_AND_GOLD: Palette = { ink: '#1f3a5f', metal: '#a67c2d' };
const { ink: INK, metal: GOLD } = NAVY_AND_GOLD;

/** *Sertifikat kelulusan*: a framed front and a framed back with the units (domain.md 4). */
export function certificateTemplate(
  unitCount: number,
  { along, hasBack = false }: SignaturePlaces,
): readonly Block[] {
  return [
    framedPage({ words: words(along !== undefined), hasPhoto: true, along }, NAVY_AND_GOLD),
    ...backPages(unitCount, hasBack, NAVY_AND_GOLD),
  ];
}

/** Several signatures take some room from the words. */
function words(isTight: boolean): readonly ParagraphBlock[] {
  const centered = { align: 'CENTER', font: SERIF } as const;
  return [
    // Where staff put their logo.
    line('❦', { ...centered, size: isTight ? 22 : 26, color: GOLD }),
    line('{{penerbit}}', { ...centered, bold: true, size: 17, color: INK, above: 2 }),
    line('SERTIFIKAT', { ...centered, size: isTight ? 44 : 54, color: GOLD, above: 4 }),
    line('Kelulusan Pelatihan', { ...centered, italic: true, size: 18, color: INK }),
    line('Nomor: {{nomor}}', { ...centered, size: 11.5, color: GREY, above: 2 }),
    line('diberikan kepada', { ...centered, italic: true, size: 14, above: isTight ? 8 : 14 }),
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
