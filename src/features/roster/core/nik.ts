import type { PlainDate } from '../../../kernel/plain-date';
import { dateFromParts, partsOfDate } from '../../../kernel/plain-date';
import type { Severity } from '../../../kernel/problem';
import type { RawCell } from '../../../kernel/table';
import { textOf } from '../../../kernel/table';
import type { Sex } from './model';

/** What is wrong with a NIK. The number itself is never in it. */
export interface NikFault {
  readonly code: string;
  readonly severity: Severity;
}

/** What else is known about the person, to compare with. */
export interface NikOwner {
  readonly birthDate: PlainDate | null;
  readonly sex: Sex | null;
}

const error = (code: string): NikFault => ({ code, severity: 'error' });
const warning = (code: string): NikFault => ({ code, severity: 'warning' });

/** The digits of a NIK without the spaces, dots and quotes people put between them; empty for `-`. */
export function cleanNik(raw: RawCell): string {
  return textOf(raw).replace(/[\s.'’`-]/g, '');
}

/**
 * Looks at a NIK: prov(2) kab(2) kec(2) DDMMYY serial(4), women DD + 40. Disagreement with birth date or sex is only a
 * warning: a NIK stays as it was first issued even when the civil register corrects the date (PP 37/2007 art. 37).
 */
export function inspectNik(raw: RawCell, owner: NikOwner): readonly NikFault[] {
  const nik = cleanNik(raw);
  if (nik === '') return [];
  const shape = findShapeFault(raw, nik);
  if (shape !== null) return [shape];
  const faults = findDateFaults(nik, owner);
  // A spreadsheet keeps 15 digits of a number: the last one may have become 0.
  if (typeof raw === 'number' && nik.endsWith('0')) faults.push(warning('roster.nik_as_number'));
  return faults;
}

/** A fair share of NIK ends in 0 by chance: a tenth. More than this in a longer list is damage by a spreadsheet. */
const ROUNDED_SHARE = 0.3;
const LONG_ENOUGH = 10;

/** Whether the NIK of a list look rounded to 15 digits. */
export function areNiksRounded(niks: readonly string[]): boolean {
  const whole = niks.filter((nik) => nik.length === 16);
  const rounded = whole.filter((nik) => nik.endsWith('0')).length;
  return whole.length >= LONG_ENOUGH && rounded > whole.length * ROUNDED_SHARE;
}

function findShapeFault(raw: RawCell, nik: string): NikFault | null {
  if (isDamaged(raw)) return error('roster.nik_damaged');
  if (!/^\d+$/.test(nik)) return error('roster.nik_not_digits');
  if (nik.length !== 16) return error('roster.nik_length');
  if (nik.endsWith('0000')) return error('roster.nik_serial');
  const { day, month } = datePartsOf(nik);
  if (day < 1 || day > 31 || month < 1 || month > 12) return error('roster.nik_date');
  return null;
}

/** `3,37501E+15`, or a number too large to keep its last digits. */
function isDamaged(raw: RawCell): boolean {
  if (typeof raw === 'number') return !Number.isSafeInteger(raw);
  return /^\d[,.]?\d*e\+?\d+$/i.test(textOf(raw));
}

function datePartsOf(nik: string): {
  readonly day: number;
  readonly month: number;
  readonly shortYear: number;
  readonly sex: Sex;
} {
  const typedDay = Number(nik.slice(6, 8));
  return {
    day: typedDay > 40 ? typedDay - 40 : typedDay,
    month: Number(nik.slice(8, 10)),
    shortYear: Number(nik.slice(10, 12)),
    sex: typedDay > 40 ? 'female' : 'male',
  };
}

function findDateFaults(nik: string, owner: NikOwner): NikFault[] {
  const { day, month, shortYear, sex } = datePartsOf(nik);
  const faults: NikFault[] = [];
  const exists = [1900, 2000].some(
    (century) => dateFromParts({ year: century + shortYear, month, day }) !== null,
  );
  if (!exists) faults.push(warning('roster.nik_date_impossible'));
  if (owner.birthDate !== null) {
    const born = partsOfDate(owner.birthDate);
    if (born.day !== day || born.month !== month || born.year % 100 !== shortYear) {
      faults.push(warning('roster.nik_birth_date_differs'));
    }
  }
  if (owner.sex !== null && owner.sex !== sex) faults.push(warning('roster.nik_sex_differs'));
  return faults;
}
