import { parseTypedDate } from './parse-typed-date';
import type { TypingPlace } from './typing-place';
import type { CellValue } from './workbook';

/** What Google Sheets makes of something typed into a cell. */
export interface Typed {
  readonly value: CellValue;
  readonly formula?: string;
  /** The format that a general cell takes on, such as `dd/mm/yyyy` after a date. */
  readonly format?: string;
}

const writesDecimalComma = (locale: string): boolean => !/^en/.test(locale);

function parseTypedNumber(text: string, locale: string): Typed | null {
  const [decimal, thousands] = writesDecimalComma(locale) ? [',', '.'] : ['.', ','];
  const match = /^([+-]?)(\d{1,3}(?:T\d{3})+|\d+|(?=D))(D\d*)?([Ee][+-]?\d+)?\s?(%?)$/.exec(
    text
      .replaceAll('T', '?')
      .replaceAll('D', '?')
      .replaceAll(thousands, 'T')
      .replaceAll(decimal, 'D'),
  );
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', power = '', percent = ''] = match;
  const digits = `${whole.replaceAll('T', '')}${fraction.replace('D', '.')}`;
  if (!/\d/.test(digits)) return null;
  // Google Sheets keeps 15 significant digits, so a typed 16-digit NIK loses its last one.
  const number = Number(Number(`${sign}${digits}${power}`).toPrecision(15));
  if (percent)
    return { value: Number((number / 100).toPrecision(15)), format: fraction ? '0.00%' : '0%' };
  if (power) return { value: number, format: '0.00E+00' };
  return whole.includes('T') ? { value: number, format: '#,##0' } : { value: number };
}

/** Only formulas whose value stands in them; a formula engine is not part of the host. */
function valueOfFormula(formula: string): CellValue {
  const body = formula.slice(1).trim();
  if (/^(TRUE|FALSE)(\(\))?$/i.test(body)) return /^T/i.test(body);
  if (/^-?\d+(\.\d+)?$/.test(body)) return Number(body);
  const text = /^"((?:[^"]|"")*)"$/.exec(body)?.[1];
  return text === undefined ? '#N/A' : text.replaceAll('""', '"');
}

/**
 * Reads a text as if somebody typed it into a cell (the Sheets API calls that USER_ENTERED). `format` is the cell's
 * number format; `@` keeps the text as it is.
 */
export function parseTyped(text: string, format: string | undefined, place: TypingPlace): Typed {
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (format === '@') return { value: text };
  if (text.startsWith('=') && text.length > 1)
    return { value: valueOfFormula(text), formula: text };
  const trimmed = text.trim();
  if (/^(TRUE|FALSE)$/i.test(trimmed)) return { value: /^T/i.test(trimmed) };
  if (!/^[\d+\-.,]/.test(trimmed)) return { value: text };
  return (
    parseTypedDate(trimmed, place) ?? parseTypedNumber(trimmed, place.locale) ?? { value: text }
  );
}
