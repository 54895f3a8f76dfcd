import type { PlainDate } from '../../../kernel/plain-date';
import { dateFromParts, partsOfDate } from '../../../kernel/plain-date';

/** Nobody younger or older is trained: such a birth date is a slip. */
export const YOUNGEST = 12;
export const OLDEST = 100;

/** Whole years on a day. */
export function ageOn(born: PlainDate, day: PlainDate): number {
  const birth = partsOfDate(born);
  const now = partsOfDate(day);
  const hadBirthday = now.month * 100 + now.day >= birth.month * 100 + birth.day;
  return now.year - birth.year - (hadBirthday ? 0 : 1);
}

/** Whether somebody born then can be a participant today. */
export function isPossibleAge(age: number): boolean {
  return age >= YOUNGEST && age <= OLDEST;
}

/** The birth date with two digits of the year that gives a possible age; at most one century does. */
export function birthInEitherCentury(
  {
    day,
    month,
    shortYear,
  }: { readonly day: number; readonly month: number; readonly shortYear: number },
  today: PlainDate,
): PlainDate | null {
  for (const century of [1900, 2000]) {
    const born = dateFromParts({ year: century + shortYear, month, day });
    if (born !== null && isPossibleAge(ageOn(born, today))) return born;
  }
  return null;
}
