import { encode } from 'uqr';
import { utf8Bytes } from '../../../../kernel/utf8';

/** A square of a page, points from its lower left corner. */
export interface PageSquare {
  readonly left: number;
  readonly bottom: number;
  readonly size: number;
}

/** Empty modules around a QR code that readers need (ISO/IEC 18004). */
const QUIET = 4;

/** What draws a text as a QR code into a square: white below, black rectangles, one for each run of modules. */
export function qrOperators(text: string, { left, bottom, size }: PageSquare): string {
  const bytes = [...utf8Bytes(text)];
  // The smallest code that holds the text, and then as much correction as it has room for.
  const { data } = encode(bytes, { ecc: 'L', boostEcc: true, border: 0 });
  const module = size / (data.length + 2 * QUIET);
  const runs = data.flatMap((row, line) =>
    runsOf(row).map(({ from, length }) => {
      const x = left + (from + QUIET) * module;
      const y = bottom + size - (line + 1 + QUIET) * module;
      return `${short(x)} ${short(y)} ${short(length * module)} ${short(module)} re`;
    }),
  );
  const square = [left, bottom, size, size].map(short).join(' ');
  return ['q', '1 g', `${square} re f`, '0 g', ...runs, 'f', 'Q'].join('\n');
}

function runsOf(row: readonly boolean[]): readonly { from: number; length: number }[] {
  const runs: { from: number; length: number }[] = [];
  row.forEach((isDark, index) => {
    if (!isDark) return;
    const last = runs[runs.length - 1];
    if (last !== undefined && last.from + last.length === index) last.length += 1;
    else runs.push({ from: index, length: 1 });
  });
  return runs;
}

/** Thousandths of a point are finer than any printer. */
function short(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
