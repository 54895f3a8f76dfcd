import { formatDateShort } from '../../../../kernel/plain-date';
import type { ScheduleProblem } from '../schedule-problem';
import { relaxableRules } from './relaxable-rules';
import type { Relaxable } from './relaxation';
import { wordsOf } from './relaxation';

/**
 * All facts that people could give up, those first that are the easiest to give up: a smallest clash is then told by
 * locks rather than by holidays where both would do.
 */
export function relaxableFacts(problem: ScheduleProblem): Relaxable[] {
  return [
    ...relaxableLocks(problem),
    ...relaxableTimes(problem),
    ...relaxableRules(problem),
    ...relaxableDaysOff(problem),
  ];
}

/** Sessions of the future that a lock or an edit keeps where they are. */
function relaxableLocks({ sessions, edited, today }: ScheduleProblem): Relaxable[] {
  const isEdited = new Set(edited);
  return sessions
    .filter(({ date, isHeld }) => date >= today && isHeld === null)
    .filter(({ id, isLocked }) => isLocked || isEdited.has(id))
    .map(({ id, date, class: className, isLocked }) => ({
      id: `lock ${id}`,
      group: 'lock',
      cost: 1,
      ...wordsOf(isLocked ? 'lock' : 'edit', {
        session: id,
        class: className,
        date: formatDateShort(date),
      }),
      relax: (problem) => ({
        ...problem,
        edited: problem.edited.filter((one) => one !== id),
        sessions: problem.sessions.map((one) =>
          one.id === id ? { ...one, isLocked: false } : one,
        ),
      }),
    }));
}

/** When trainers, rooms and classes are away, and when everybody pauses. */
function relaxableTimes({ trainers, absences, calendar }: ScheduleProblem): Relaxable[] {
  const offDays = trainers
    .filter((trainer) => trainer.offDays.length > 0)
    .map(
      ({ id, name, offDays: words }): Relaxable => ({
        id: `off days ${id}`,
        group: 'off days',
        cost: 4,
        ...wordsOf('off_days', { trainer: name || id, days: words.join(', ') }),
        relax: (problem) => ({
          ...problem,
          trainers: problem.trainers.map((one) => (one.id === id ? { ...one, offDays: [] } : one)),
        }),
      }),
    );
  const away = absences.map(
    ({ id, who, start, end }): Relaxable => ({
      id: `absence ${id}`,
      group: 'absence',
      cost: 6,
      ...wordsOf('absence', {
        absence: id,
        who,
        start: formatDateShort(start),
        end: formatDateShort(end),
      }),
      relax: (problem) => ({
        ...problem,
        absences: problem.absences.filter((one) => one.id !== id),
      }),
    }),
  );
  const pauses = (calendar.periods ?? [])
    .filter(({ kind }) => kind === 'pause')
    .map(
      ({ id, start, end }): Relaxable => ({
        id: `pause ${id}`,
        group: 'pause',
        cost: 6,
        ...wordsOf('pause', { start: formatDateShort(start), end: formatDateShort(end) }),
        relax: (problem) => ({
          ...problem,
          calendar: {
            ...problem.calendar,
            periods: (problem.calendar.periods ?? []).filter((one) => one.id !== id),
          },
        }),
      }),
    );
  return [...offDays, ...away, ...pauses];
}

/** Days off inside the stages. */
function relaxableDaysOff({ calendar, stages }: ScheduleProblem): Relaxable[] {
  return calendar.daysOff
    .filter(({ isActive }) => isActive)
    .filter(({ date }) => stages.some(({ start, end }) => start <= date && date <= end))
    .map(({ date, name }) => ({
      id: `day off ${date}`,
      group: 'day off',
      cost: 9,
      ...wordsOf('day_off', { date: formatDateShort(date), name }),
      relax: (problem) => ({
        ...problem,
        calendar: {
          ...problem.calendar,
          daysOff: problem.calendar.daysOff.filter((one) => one.date !== date),
        },
      }),
    }));
}
