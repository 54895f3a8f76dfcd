import { leadingOf } from '../fit/leading';
import type { CellBlock, Line, TableBlock } from './blocks';
import { line } from './blocks';
import type { FramedRow, Palette } from './frame';
import { acrossAll, FRAME_HEIGHT, framed, GREY, NOTHING, SERIF } from './frame';

/** Edge, No, Kode Unit, Judul Unit, JP, Hasil, edge. */
const COLUMNS = [40, 34, 124, 420, 50, 62, 40] as const;
const IS_CENTERED: readonly boolean[] = [true, false, false, true, true];
/** In letters of 7.5 points so many units stand on a page with a signature; more of them go on to further pages. */
const MOST_UNITS = 30;
/** Points. */
const LARGEST_ROW = 30;
/** Below the last row. */
const FREE = 6;
const RULE = 0.5;
/** Above and below the text of a row, and its rule. */
const AROUND = 1.5;

/** The back of a certificate: its units in the frame of the front, on as few pages as can be read. */
export function backPages(
  unitCount: number,
  isSigned: boolean,
  palette: Palette,
): readonly TableBlock[] {
  const pages = Math.max(1, Math.ceil(unitCount / MOST_UNITS));
  const numbers = Array.from({ length: unitCount }, (_, index) => index + 1);
  const size = Math.ceil(unitCount / pages);
  return Array.from({ length: pages }, (_, page) => {
    const isLast = page === pages - 1;
    const units = numbers.slice(page * size, (page + 1) * size).map(unitTexts);
    return backPage(
      isLast ? [TITLES, ...units, SUM] : [TITLES, ...units],
      isLast && isSigned,
      palette,
    );
  });
}

function backPage(texts: readonly Texts[], isSigned: boolean, palette: Palette): TableBlock {
  const isDense = texts.length > 12;
  const head = heading(isDense, palette);
  const signed = isSigned ? [signature(isDense)] : [];
  const fixed = [head, ...signed].reduce((sum, { minHeight }) => sum + minHeight, FREE);
  const row = Math.min(LARGEST_ROW, (FRAME_HEIGHT - fixed) / texts.length);
  const size = sizeIn(row);
  const rows = texts.map((one) => ({
    minHeight: row - RULE,
    cells: cellsOf(one, size, palette),
  }));
  const free = FRAME_HEIGHT - fixed - texts.length * row + FREE;
  const filler = { minHeight: free, cells: acrossAll(NOTHING, COLUMNS.length) };
  // At the bottom, where the front has them, too.
  return { ...framed(COLUMNS, [head, ...rows, filler, ...signed], palette), startsPage: true };
}

/** How large the letters of a row are: with room for titles of two lines where there is some. */
function sizeIn(row: number): number {
  const sizeFor = (lines: number, most: number): number =>
    Math.min(most, Math.floor(((row - AROUND) * 2) / lines / leadingOf(SERIF)) / 2);
  const twoLines = sizeFor(2, 10.5);
  return twoLines >= 9.5 ? twoLines : sizeFor(1, 10);
}

function heading(isDense: boolean, { ink, metal }: Palette): FramedRow {
  const look = { align: 'CENTER', font: SERIF } as const;
  const paragraphs = [
    line('DAFTAR UNIT KOMPETENSI', { ...look, size: isDense ? 15 : 22, color: ink }),
    line('Pelatihan {{paket}}', { ...look, italic: true, size: isDense ? 10 : 14, color: metal }),
    line('{{nama}}  ·  Nomor {{nomor}}', { ...look, size: isDense ? 9 : 11, color: GREY }),
  ];
  const cell: CellBlock = { paragraphs, valign: 'MIDDLE', padding: [isDense ? 1 : 8, 30] };
  return { minHeight: isDense ? 49 : 92, cells: acrossAll(cell, COLUMNS.length) };
}

type Texts = readonly string[];

const TITLES: Texts = ['No', 'Kode Unit', 'Judul Unit', 'JP', 'Hasil'];
const SUM: Texts = ['', 'K = kompeten', 'Jumlah Jam Pelatihan', '{{jumlah_jp}}', ''];

function unitTexts(unit: number): Texts {
  return [String(unit), ...['kode', 'judul', 'jp', 'hasil'].map((field) => `{{${field}_${unit}}}`)];
}

function cellsOf(texts: Texts, size: number, { ink, metal }: Palette): readonly CellBlock[] {
  const [isHead, isSum] = [texts === TITLES, texts === SUM];
  const rule: Line = { width: RULE, color: isHead || isSum ? metal : '#d9cdb4' };
  const cells = texts.map((text, column): CellBlock => {
    const isNote = isSum && column === 1;
    const look = {
      font: SERIF,
      size: isNote ? Math.min(size, 9.5) : size,
      align: IS_CENTERED[column] === true ? 'CENTER' : 'START',
      bold: (isHead || isSum) && !isNote,
      ...(isHead && { color: ink }),
      ...(isNote && { color: GREY }),
    } as const;
    return {
      paragraphs: [line(text, look)],
      padding: [0.5, 6],
      valign: 'MIDDLE',
      bottom: rule,
      ...(isHead && { top: rule }),
    };
  });
  return [NOTHING, ...cells, NOTHING];
}

/** One block on the right, as on the front, in the room of title, JP and result. */
function signature(isDense: boolean): FramedRow {
  const placed = { align: 'CENTER', font: SERIF, size: isDense ? 10 : 11, indent: 232 } as const;
  const paragraphs = [
    line('{{jabatan_belakang}},', placed),
    line('{{nama_pejabat_belakang}}', { ...placed, bold: true, above: isDense ? 30 : 40 }),
    line('{{nip_belakang}}', { ...placed, size: placed.size - 1, below: 12 }),
  ];
  const block: CellBlock = { paragraphs, padding: [0, 0], span: 3, valign: 'BOTTOM' };
  const cells = [NOTHING, NOTHING, NOTHING, block, NOTHING, NOTHING, NOTHING];
  return { minHeight: isDense ? 80 : 96, cells };
}
