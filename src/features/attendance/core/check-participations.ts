import { formatDateShort } from '../../../kernel/plain-date';
import type { Problem } from '../../../kernel/problem';
import { asWarning, problemAt } from '../../../kernel/problem';
import type { Locate, Located } from './check-attendance';
import type { AttendanceRow } from './model';
import type { Participation } from './participation';
import { phaseOn } from './participation';

/** What is wrong or doubtful in Keikutsertaan: last days before first ones, rows of nobody, codes outside the time. */
export function checkParticipations(
  participations: readonly Located<Participation>[],
  seats: ReadonlySet<string>,
  rows: readonly AttendanceRow[],
  locate: Locate,
): readonly Problem[] {
  return participations.flatMap((located): readonly Problem[] => {
    const { row, value } = located;
    const { id } = value;
    if (!seats.has(id)) {
      return [asWarning(problemAt(locate(row, 'id'), 'attendance.stay_of_nobody', { id }))];
    }
    const own = rows.filter(
      (one) => one.participant === value.participant && one.class === value.class,
    );
    return [...checkDays(located, locate), ...checkCodes(located, own, locate)];
  });
}

function checkDays({ row, value }: Located<Participation>, locate: Locate): Problem[] {
  const { from, until } = value;
  if (from === null || until === null || from <= until) return [];
  const values = { from: formatDateShort(from), until: formatDateShort(until) };
  return [problemAt(locate(row, 'until'), 'attendance.stay_ends_early', values)];
}

function checkCodes(
  { row, value }: Located<Participation>,
  own: readonly AttendanceRow[],
  locate: Locate,
): Problem[] {
  const { from, until, ending } = value;
  if (ending !== null && until === null && !own.some(isLeaving)) {
    return [asWarning(problemAt(locate(row, 'ending'), 'attendance.ending_without_day'))];
  }
  const outside = own.filter((one) => isPresentOutside(one, value));
  const first = outside[0]?.date ?? null;
  if (first === null) return [];
  const values = { count: outside.length, date: formatDateShort(first) };
  const column = from !== null && first < from ? 'from' : 'until';
  return [asWarning(problemAt(locate(row, column), 'attendance.code_outside_stay', values))];
}

/** Present on a day on which he took no part: one of the two is a slip, and the code counts. */
function isPresentOutside({ code, date }: AttendanceRow, told: Participation): boolean {
  const isPresent = code === 'H' || code === 'T';
  return isPresent && date !== null && phaseOn(date, told) !== 'here';
}

/** A code that says since when somebody is gone, as codes usually count. */
function isLeaving({ code }: AttendanceRow): boolean {
  return code === 'BB' || code === 'PD' || code === 'ST';
}
