/**
 * Typed variants of a register number: `BI.123/2023`, `B.II.a.45/2024`, `A.III/77/2024`, `BI/N/12/2023`, with local
 * suffixes.
 */
const REGISTER_NUMBER =
  /^([ab])\s*\.?\s*(i{1,3}|iv|v)\s*\.?\s*([ab])?(?:[\s./-]+([a-z]{1,4})(?=[\s./-]))?[\s./-]*(\d{1,5})\s*[/.]\s*(\d{4}|\d{2})(?!\d)(.*)$/i;

/** Books of people: A.I to A.V on remand, B.I to B.III sentenced; only B.II has parts. */
const BOOK = /^(A(I{1,3}|IV|V)|B(I|II[AB]?|III))$/;

const LONGEST = 60;

/** Of the last century, among years of two digits: nobody is in prison since longer ago. */
const FIRST_YEAR = 60;

/** One spelling for all variants, `BIIA.45/2024`; null when the text is no register number that is known. */
export function normalizeRegisterNumber(typed: string): string | null {
  const match = typed.length > LONGEST ? null : REGISTER_NUMBER.exec(typed.trim());
  if (match === null) return null;
  const [, letter = '', part = '', half = '', local = '', number = '', year = '', suffix = ''] =
    match;
  const book = `${letter}${part}${half}`.toUpperCase();
  if (!BOOK.test(book)) return null;
  const place = local === '' ? '' : `/${local}`;
  const fullYear = year.length === 2 ? `${Number(year) < FIRST_YEAR ? 20 : 19}${year}` : year;
  return `${book}${place}.${Number(number)}/${fullYear}${suffix.trim()}`.toUpperCase();
}

/** The year of a number in one spelling; null where it has not four digits. */
export function yearOfRegisterNumber(normalized: string): number | null {
  const year = /\/(\d{4})(?!\d)/.exec(normalized)?.[1];
  return year === undefined ? null : Number(year);
}
