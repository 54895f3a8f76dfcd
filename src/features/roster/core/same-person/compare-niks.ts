import type { DateParts } from '../../../../kernel/plain-date';
import type { Evidence } from './evidence';
import { NOTHING } from './evidence';
import type { PersonProfile } from './person-profile';
import type { Rarity } from './rarity';
import { isOneSlip } from './typo';

/** One number that so many rows have is a stopgap, not a number of one of them. */
const STOPGAP = 5;

/**
 * What two NIK say: prov(2) kab(2) kec(2) DDMMYY serial(4). Numbers that differ in their serial alone are given to two
 * children of one day and district, twins first of all. One slip elsewhere is a slip, unless each number fits its own
 * birth date and the dates differ.
 */
export function compareNiks(left: PersonProfile, right: PersonProfile, rarity: Rarity): Evidence {
  const one = left.nik;
  const other = right.nik;
  if (one === '' || other === '') return compareWithBirth(left, right);
  if (one === other) return oneNumber(one, rarity);
  if (fitsHisDay(left) && fitsHisDay(right) && left.birthKey !== right.birthKey) {
    return { code: 'nik_other', points: -10 };
  }
  return compareDigits(one, other);
}

function oneNumber(nik: string, { niks }: Rarity): Evidence {
  if (nik.length !== 16) return { code: 'nik_same', points: 14 };
  const isStopgap = (niks.get(nik) ?? 0) >= STOPGAP;
  return isStopgap ? { code: 'nik_shared', points: 2 } : { code: 'nik_same', points: 22 };
}

function compareDigits(one: string, other: string): Evidence {
  const areWhole = one.length === 16 && other.length === 16;
  if (areWhole && one.slice(0, 12) === other.slice(0, 12)) {
    return { code: 'nik_serial', points: isOneSlip(one, other) ? 2 : -4 };
  }
  if (isOneSlip(one, other)) return { code: 'nik_slip', points: 12 };
  return { code: 'nik_other', points: areWhole ? -9 : -5 };
}

/** Where one has no NIK: the other's NIK holds a birth date, which may be his although the sheets disagree. */
function compareWithBirth(left: PersonProfile, right: PersonProfile): Evidence {
  const [owner, other] = left.nik === '' ? [right, left] : [left, right];
  const isSame = owner.birthKey === other.birthKey;
  const isHis = !isSame && other.born !== null && holdsDate(owner.nik, other.born);
  return isHis ? { code: 'nik_date', points: 9 } : NOTHING;
}

function fitsHisDay({ nik, born }: PersonProfile): boolean {
  return born !== null && holdsDate(nik, born);
}

function holdsDate(nik: string, { year, month, day }: DateParts): boolean {
  if (nik.length !== 16) return false;
  const typedDay = Number(nik.slice(6, 8));
  return (
    (typedDay > 40 ? typedDay - 40 : typedDay) === day &&
    Number(nik.slice(8, 10)) === month &&
    Number(nik.slice(10, 12)) === year % 100
  );
}
