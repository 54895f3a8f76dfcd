import type { DateParts } from '../../../../kernel/plain-date';
import type { Evidence } from './evidence';
import { NOTHING } from './evidence';
import type { PersonProfile } from './person-profile';
import type { Rarity } from './rarity';

/** Bits of one birthday among those of some forty years. */
const ONE_DAY = 13;

/** What two birth dates say. A day that many share, or that offices write when nobody knows, says less. */
export function compareBirths(left: PersonProfile, right: PersonProfile, rarity: Rarity): Evidence {
  if (left.born === null || right.born === null) return NOTHING;
  const one = left.born;
  const other = right.born;
  if (left.birthKey === right.birthKey) return sameDay(left, one, rarity);
  if (isUsual(one) || isUsual(other)) {
    return one.year === other.year ? { code: 'birth_year', points: 2 } : otherDay(one, other);
  }
  const differing = [one.year !== other.year, one.month !== other.month, one.day !== other.day];
  const fields = differing.filter(Boolean).length;
  if (fields === 1) return { code: 'birth_one_field', points: 3.5 };
  const isSwapped = one.year === other.year && one.day === other.month && one.month === other.day;
  return isSwapped ? { code: 'birth_swapped', points: 4.5 } : otherDay(one, other);
}

function sameDay(person: PersonProfile, born: DateParts, rarity: Rarity): Evidence {
  // Three of ten thousand on one day are chance; more are a habit of the office.
  const expected = Math.max(3, rarity.people / 5000);
  const crowd = Math.log2(Math.max(1, (rarity.dates.get(person.birthKey) ?? 0) / expected));
  const points = Math.max(3, ONE_DAY - crowd - (isUsual(born) ? 4 : 0));
  return { code: isUsual(born) ? 'birth_usual' : 'birth_same', points };
}

function otherDay(one: DateParts, other: DateParts): Evidence {
  return { code: 'birth_other', points: Math.abs(one.year - other.year) > 5 ? -12 : -10 };
}

/** What offices write for a day that nobody knows: the first or last of the year, the first of July. */
function isUsual({ month, day }: DateParts): boolean {
  return (day === 1 && (month === 1 || month === 7)) || (day === 31 && month === 12);
}
