import { groupBy, indexBy } from '../../../kernel/ordering';
import type { PlainDate } from '../../../kernel/plain-date';
import type { PlainTime } from '../../../kernel/plain-time';
import type { Trainer } from '../../programme/core';
import type { Absence, AbsenceKind } from './absence';
import { isAvailable } from './qualified';

/** The clock times of a slot or a session. */
interface Hours {
  readonly start: PlainTime;
  readonly end: PlainTime;
}

/** Answers who and what can be used when. */
export interface Availability {
  /** Whether neither *Hari Tidak Bisa* nor *Halangan* is in the way. */
  isOpen(kind: AbsenceKind, id: string, date: PlainDate, hours: Hours): boolean;
  /** The entry of *Halangan* that is in the way; null when there is none. */
  absenceAt(kind: AbsenceKind, id: string, date: PlainDate, hours: Hours): Absence | null;
}

/** Availability by the facts, with each trainer's words and everybody's absences looked up once. */
export function createAvailability(facts: {
  readonly trainers: readonly Trainer[];
  readonly absences: readonly Absence[];
}): Availability {
  const trainers = indexBy(facts.trainers, ({ id }) => id);
  const absences = groupBy(facts.absences, ({ kind, who }) => `${kind}\n${who}`);
  const absenceAt: Availability['absenceAt'] = (kind, id, date, hours) =>
    absences.get(`${kind}\n${id}`)?.find((absence) => covers(absence, date, hours)) ?? null;
  return {
    absenceAt,
    isOpen(kind, id, date, hours) {
      if (absenceAt(kind, id, date, hours) !== null) return false;
      const trainer = kind === 'trainer' ? trainers.get(id) : undefined;
      return trainer === undefined || isAvailable(trainer, date);
    },
  };
}

/** Whether an absence is in the way of something at these hours of a day. */
export function covers(
  { start, end, from, until }: Absence,
  date: PlainDate,
  hours: Hours,
): boolean {
  const isOnTheDay = start <= date && date <= end;
  return isOnTheDay && (from ?? '00:00') < hours.end && hours.start < (until ?? '24:00');
}
