import { parsePhoneNumberFromString } from 'libphonenumber-js/core';
import type { RawCell } from '../../../kernel/table';
import { textOf } from '../../../kernel/table';
import { INDONESIAN_NUMBERS } from './indonesian-numbers';

/** The numbers of one cell. */
export interface PhoneCell {
  /** E.164, `+6281234567890`, in the order they were typed. */
  readonly numbers: readonly string[];
  /** Parts that are no number of Indonesia. */
  readonly unknown: number;
}

/** Nobody types more than a few numbers into one cell. */
const LONGEST_CELL = 200;
/** A number of another country: its rules are not known here. */
const FOREIGN = /^(?:\+|00)(?!62)[1-9]\d{6,14}$/;

/**
 * Reads the telephone numbers of a cell as staff type them: `0812-3456-7890`, `+62 812...`, `62812...`, `812...` whose 0
 * a spreadsheet took, `(0285) 421234`, several with `/`, `,`, `;` or *atau* between.
 */
export function readPhones(raw: RawCell): PhoneCell {
  const typed = textOf(raw);
  if (typed === '' || typed === '-') return { numbers: [], unknown: 0 };
  if (typed.length > LONGEST_CELL) return { numbers: [], unknown: 1 };
  const parts = typed
    .split(/[/,;\n]|\batau\b/i)
    .map((part) => part.replace(/^\D*['’](?=\d)/, '').trim())
    .filter((part) => part !== '' && part !== '-');
  const numbers = parts.map(readPhone);
  const known = numbers.filter((number) => number !== null);
  return { numbers: [...new Set(known)], unknown: numbers.length - known.length };
}

/** The numbers of a cell as people write them, `0812-3456-7890`; a cell that holds anything else as it is. */
export function showPhones(raw: RawCell): string {
  const { numbers, unknown } = readPhones(raw);
  const typed = textOf(raw);
  if (unknown > 0 || numbers.length === 0 || /\p{L}/u.test(typed)) return typed;
  return numbers.map(showPhone).join('; ');
}

function showPhone(number: string): string {
  const parsed = parsePhoneNumberFromString(number, 'ID', INDONESIAN_NUMBERS);
  return parsed?.country === 'ID' ? parsed.formatNational() : number;
}

function readPhone(typed: string): string | null {
  const bare = typed.replace(/[\s().-]/g, '').replace(/^0062/, '+62');
  if (FOREIGN.test(bare)) return bare.replace(/^00/, '+');
  const parsed = parsePhoneNumberFromString(bare, 'ID', INDONESIAN_NUMBERS);
  return parsed?.isValid() === true && parsed.ext === undefined ? parsed.number : null;
}
