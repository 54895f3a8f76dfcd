import type { Weekday } from '../../../../kernel/plain-date';
import { formatDateId, weekdayNameId, weekdayOf } from '../../../../kernel/plain-date';
import { minutesOf } from '../../../../kernel/plain-time';
import type { Problem } from '../../../../kernel/problem';
import { asWarning, problem, problemAt } from '../../../../kernel/problem';
import type { Calendar } from '../calendar/calendar';
import { isSamePattern } from '../calendar/day-slots';
import type { DaySlot } from '../calendar/model';
import { findBareYears } from '../holidays/bare-years';
import type { Program, WorkingWeek } from '../model';
import type { ProgrammeCheck } from './programme-check';

/** A pattern that Pola Hari does not have would leave every day without hours. */
export function findUnknownPattern(
  { dayPattern }: Pick<Program, 'dayPattern'>,
  daySlots: readonly DaySlot[],
): readonly Problem[] {
  const known = [...new Set(daySlots.map(({ pattern }) => pattern))];
  if (dayPattern === '' || known.some((name) => isSamePattern(name, dayPattern))) return [];
  const patterns = known.length === 0 ? '-' : known.join(', ');
  return [problem('programme.pattern_unknown', { pattern: dayPattern, patterns })];
}

/** The pattern named in Program must have slots in Pola Hari. */
export const patternExists: ProgrammeCheck = {
  id: 'program.pattern_exists',
  check: ({ program, daySlots }) =>
    findUnknownPattern(
      program,
      daySlots.map(({ value }) => value),
    ),
};

/** Penerbit is the ID of an institution in Mitra; without it no paper can be issued, months later. */
export const issuerExists: ProgrammeCheck = {
  id: 'program.issuer_exists',
  check: ({ program, institutions }) => {
    const issuer = program.certificates.issuer;
    if (issuer === '' || institutions.some(({ value }) => value.id === issuer)) return [];
    const known = institutions.map(({ value }) => value.id).join(', ');
    return [problem('programme.issuer_unknown', { issuer, institutions: known })];
  },
};

/** Slots of the pattern in use last as long as one JP. */
export const slotsLastOneJp: ProgrammeCheck = {
  id: 'program.slots_last_one_jp',
  check: ({ program, daySlots }) =>
    daySlots
      .filter(({ value }) => isSamePattern(value.pattern, program.dayPattern))
      .flatMap(({ value, at }) => {
        const minutes = minutesOf(value.end) - minutesOf(value.start);
        if (minutes <= 0 || minutes === program.jpMinutes) return [];
        const gaps = { minutes, jp: program.jpMinutes };
        return [asWarning(problemAt(at('end'), 'programme.slot_length_differs', gaps))];
      }),
};

/** A working day without slots is planned but cannot be taught: days of the weekend that the programme or a package works. */
export const weekendHasSlots: ProgrammeCheck = {
  id: 'program.weekend_has_slots',
  check: ({ program: { dayPattern: pattern, workingWeek }, packages, daySlots }) => {
    const days = new Set(
      daySlots
        .filter(({ value }) => isSamePattern(value.pattern, pattern))
        .map(({ value }) => value.weekday),
    );
    const bareDays = (week: WorkingWeek | null): readonly string[] =>
      WEEKEND.filter((day) => days.size > 0 && day <= (week ?? 0) && !days.has(day)).map(
        weekdayNameId,
      );
    const code = 'programme.weekend_without_slots';
    return [
      ...bareDays(workingWeek).map((day) => asWarning(problem(code, { day, pattern }))),
      ...packages.flatMap(({ value, at }) =>
        bareDays(value.workingWeek).map((day) =>
          asWarning(problemAt(at('workingWeek'), code, { day, pattern })),
        ),
      ),
    ];
  },
};

const WEEKEND: readonly Weekday[] = [6, 7];

/** Opening and other events on a day off are legal, and usually a slip. */
export const eventsOnFreeDays: ProgrammeCheck = {
  id: 'event.on_free_day',
  check: ({ events, calendar }) =>
    events.flatMap(({ value, at }) => {
      if (value.date === null) return [];
      const name = calendar.dayOffName(value.date);
      if (name === null && weekdayOf(value.date) !== 7) return [];
      const gaps = { date: formatDateId(value.date), name: name ?? 'Minggu' };
      return [asWarning(problemAt(at('date'), 'programme.event_on_free_day', gaps))];
    }),
};

/** An agreement (PKS) should be in force when the programme starts. */
export const agreementsInForce: ProgrammeCheck = {
  id: 'institution.agreement_in_force',
  check: ({ institutions, program, today }) =>
    institutions.flatMap(({ value, at }) => {
      const day = program.startDate ?? today;
      const until = value.agreementUntil;
      if (until === null || until >= day) return [];
      const gaps = { name: value.name, until: formatDateId(until) };
      return [asWarning(problemAt(at('agreementUntil'), 'programme.agreement_expired', gaps))];
    }),
};

/** Years of the programme without national days off: nobody has taken them over yet. */
export const yearsHaveDaysOff: ProgrammeCheck = {
  id: 'program.years_have_days_off',
  check: ({ program: { startDate, typedEndDate }, daysOff }) => {
    const first = startDate ?? typedEndDate;
    const last = typedEndDate ?? startDate;
    return first === null || last === null ? [] : findBareYears(daysOff, first, last);
  },
};

/** A closing on a day without training is legal, and usually a slip. */
export const endIsNoFreeDay: ProgrammeCheck = {
  id: 'program.end_is_no_free_day',
  check: ({ program, calendar }) => findFreeEnd(program, calendar),
};

/** The typed end where it is a day without training. */
export function findFreeEnd(
  { typedEndDate }: Pick<Program, 'typedEndDate'>,
  calendar: Calendar,
): readonly Problem[] {
  if (typedEndDate === null || calendar.isTrainingDay(typedEndDate)) return [];
  const name = calendar.dayOffName(typedEndDate) ?? weekdayNameId(weekdayOf(typedEndDate));
  const values = { date: formatDateId(typedEndDate), name };
  return [asWarning(problem('programme.end_is_free', values))];
}
