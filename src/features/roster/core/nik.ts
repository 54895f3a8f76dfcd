import type { PlainDate } from '../../../kernel/plain-date';
import { dateFromParts, partsOfDate } from '../../../kernel/plain-date';
import type { RawCell } from '../../../kernel/table';
import { textOf } from '../../../kernel/table';
import { birthInEitherCentury } from './birth-century';
import type { Sex } from './model';

/** Codes of provinces (Kemendagri), the present ones; regions are split and renamed, so an unknown one proves nothing. */
const PROVINCES: ReadonlySet<string> = new Set(
  (
    '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 ' +
    '91 92 93 94 95 96 97'
  ).split(' '),
);

/** What else is known about the person, to compare with. */
export interface NikOwner {
  readonly birthDate: PlainDate | null;
  readonly sex: Sex | null;
}

/** The digits of a NIK without the spaces, dots and quotes people put between them; empty for `-`. */
export function cleanNik(raw: RawCell): string {
  return textOf(raw).replace(/[\s.'’`-]/g, '');
}

/**
 * The codes of what is wrong with a NIK; the number itself is never in them.
 * It is prov(2) kab(2) kec(2) DDMMYY serial(4), women DD + 40. Disagreement with birth date or sex is only a
 * warning: a NIK stays as it was first issued even when the civil register corrects the date (PP 37/2007 art. 37).
 */
export function inspectNik(raw: RawCell, owner: NikOwner): readonly string[] {
  const nik = cleanNik(raw);
  if (nik === '') return [];
  const shape = findShapeFault(raw, nik);
  if (shape !== null) return [shape];
  const faults = findDateFaults(nik, owner);
  if (!isKnownRegion(nik)) faults.unshift('roster.nik_region_unknown');
  // A spreadsheet keeps 15 digits of a number: the last one may have become 0.
  if (typeof raw === 'number' && nik.endsWith('0')) faults.push('roster.nik_as_number');
  return faults;
}

/**
 * What a sound NIK says about its owner. The century is a guess: the one in which he is 12 to 100 years old.
 * Null when the NIK is not sound; the date is null when there is none in either century.
 */
export function readNik(
  raw: RawCell,
  today: PlainDate,
): { readonly birthDate: PlainDate | null; readonly sex: Sex } | null {
  const nik = cleanNik(raw);
  if (nik === '' || typeof raw === 'number' || findShapeFault(raw, nik) !== null) return null;
  const { day, month, shortYear, sex } = datePartsOf(nik);
  return { birthDate: birthInEitherCentury({ day, month, shortYear }, today), sex };
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

function findShapeFault(raw: RawCell, nik: string): string | null {
  if (isDamaged(raw)) return 'roster.nik_damaged';
  if (!/^\d+$/.test(nik)) return 'roster.nik_not_digits';
  if (nik.length !== 16) return 'roster.nik_length';
  if (nik.endsWith('0000')) return 'roster.nik_serial';
  const { day, month } = datePartsOf(nik);
  if (day < 1 || day > 31 || month < 1 || month > 12) return 'roster.nik_date';
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

function isKnownRegion(nik: string): boolean {
  return PROVINCES.has(nik.slice(0, 2)) && nik.slice(2, 4) !== '00' && nik.slice(4, 6) !== '00';
}

function findDateFaults(nik: string, owner: NikOwner): string[] {
  const { day, month, shortYear, sex } = datePartsOf(nik);
  const faults: string[] = [];
  const exists = [1900, 2000].some(
    (century) => dateFromParts({ year: century + shortYear, month, day }) !== null,
  );
  if (!exists) faults.push('roster.nik_date_impossible');
  if (owner.birthDate !== null) {
    const born = partsOfDate(owner.birthDate);
    const isSameYear = born.year % 100 === shortYear;
    if (isSameYear && born.day === month && born.month === day && day !== month) {
      faults.push('roster.birth_date_swapped');
    } else if (born.day !== day || born.month !== month || !isSameYear) {
      faults.push('roster.nik_birth_date_differs');
    }
  }
  if (owner.sex !== null && owner.sex !== sex) faults.push('roster.nik_sex_differs');
  return faults;
}
