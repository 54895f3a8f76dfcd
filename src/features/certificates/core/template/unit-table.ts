import type { CellBlock, Line, TableBlock } from './blocks';
import { line } from './blocks';

const HEAD = '#1f3a5f';
const RULE: Line = { width: 0.5, color: '#b8c0cc' };
const STRONG: Line = { width: 1, color: HEAD };

/** No | Kode Unit | Judul Unit | JP | Hasil, with the sum of JP; widths in points. */
export function unitTable(unitCount: number, widths: readonly number[]): TableBlock {
  const head = ['No', 'Kode Unit', 'Judul Unit', 'JP', 'Hasil'].map((title, column) =>
    cell(title, column, { bold: true, color: '#ffffff', background: HEAD }),
  );
  const rows = Array.from({ length: unitCount }, (_, index) => {
    const number = index + 1;
    const texts = [
      String(number),
      `{{kode_${number}}}`,
      `{{judul_${number}}}`,
      `{{jp_${number}}}`,
      `{{hasil_${number}}}`,
    ];
    const background = index % 2 === 1 ? '#f4f6f9' : '#ffffff';
    return texts.map((text, column) => cell(text, column, { background }));
  });
  const sum = ['', '', 'Jumlah Jam Pelatihan', '{{jumlah_jp}}', ''].map((text, column) => ({
    ...cell(text, column, { bold: true }),
    top: STRONG,
    bottom: STRONG,
  }));
  return { kind: 'table', widths, rows: [head, ...rows, sum].map((cells) => ({ cells })) };
}

const IS_CENTERED: readonly boolean[] = [true, false, false, true, true];

function cell(
  text: string,
  column: number,
  look: { readonly bold?: boolean; readonly color?: string; readonly background?: string },
): CellBlock {
  const { background, ...run } = look;
  const align = IS_CENTERED[column] === true ? 'CENTER' : 'START';
  return {
    paragraphs: [line(text, { size: 9.5, align, ...run })],
    padding: [3.5, 6],
    valign: 'MIDDLE',
    bottom: RULE,
    ...(background === undefined ? {} : { background }),
  };
}
