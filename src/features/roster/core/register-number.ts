/** Typed variants of a register number: `BI.123/2023`, `B.II.a.45/2024`, `A.III/77/2024`, with local suffixes. */
const REGISTER_NUMBER =
  /^([ab])\s*\.?\s*(i{1,3}|iv|v)\s*\.?\s*([ab])?[\s./-]*(\d{1,5})\s*[/.]\s*(\d{2,4})(.*)$/i;

/** One spelling for all variants, `BIIA.45/2024`; null when the text is no register number that is known. */
export function normalizeRegisterNumber(typed: string): string | null {
  const match = REGISTER_NUMBER.exec(typed.trim());
  if (match === null) return null;
  const [, book = '', part = '', letter = '', number = '', year = '', suffix = ''] = match;
  const fullYear = year.length === 2 ? `20${year}` : year;
  const rest = suffix.trim();
  return `${book}${part}${letter}.${Number(number)}/${fullYear}${rest}`.toUpperCase();
}
