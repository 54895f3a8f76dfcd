import { groupBy } from '../../../kernel/ordering';
import type { PlainDate } from '../../../kernel/plain-date';
import { addMonths } from '../../../kernel/plain-date';
import type { GraduationRow } from '../../assessment/core';
import type { Stage } from '../../programme/core';
import type { FollowUp } from './model';

/** Months after the end of the course. Counted from the course and never from a release: that date is restricted. */
const MONTHS = [1, 3, 6, 12] as const;

/** The last day of the last stage; null before stages are planned. */
export function courseEnd(stages: readonly Pick<Stage, 'end'>[]): PlainDate | null {
  let last: PlainDate | null = null;
  for (const { end } of stages) if (last === null || end > last) last = end;
  return last;
}

/**
 * The rows that Tindak Lanjut lacks: four for each graduate, in order of person and date. Who passed in several packages
 * is asked once for all of them.
 */
export function dueFollowUps(
  graduation: readonly GraduationRow[],
  rows: readonly FollowUp[],
  end: PlainDate,
): readonly FollowUp[] {
  const present = new Set(rows.map((row) => row.id));
  const passed = groupBy(
    graduation.filter((row) => row.outcome === 'passed'),
    (row) => row.participant,
  );
  return [...passed.values()]
    .flatMap((courses) => MONTHS.map((months) => blankFollowUp(courses, months, end)))
    .filter((row) => !present.has(row.id));
}

function blankFollowUp(
  courses: readonly GraduationRow[],
  months: number,
  end: PlainDate,
): FollowUp {
  const { participant = '', name = '' } = courses[0] ?? {};
  return {
    id: `${participant}/${String(months).padStart(2, '0')}`,
    participant,
    name,
    package: courses.map((row) => row.package).join(', '),
    dueOn: addMonths(end, months),
    contactedOn: null,
    outcome: null,
    place: '',
    note: '',
  };
}
