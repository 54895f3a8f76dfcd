import type { PlainDate } from '../../../../kernel/plain-date';
import type { CourseRecord } from '../../../roster/core';
import { isOfProgram } from '../other-courses';
import { readNothing } from '../parameter';
import type { Window } from '../rule';
import { defineRule, fails, passes, unknown } from '../rule';

/** Looks at courses of other programmes in Riwayat; who has left a course is free. */
export const noOverlapRule = defineRule({
  id: 'K20',
  readParameter: readNothing,
  differsByPackage: () => true,
  check: ({ courses }, _parameter, { program, window }) => {
    const needed = 'tidak ada';
    const others = courses.filter(
      (course) => !isOfProgram(course, program) && course.outcome !== 'left',
    );
    if (others.length === 0) return passes('tidak ada', needed);
    if (window.start === null || window.end === null) {
      return unknown('Program', 'Tanggal mulai', needed);
    }
    const meeting = others.map((course) => ({ course, meets: meets(course, window) }));
    const overlapping = meeting.find(({ meets }) => meets === true)?.course;
    if (overlapping !== undefined) {
      return fails('eligibility.k20_fails', overlapping.package || overlapping.program, needed);
    }
    const open = meeting.find(({ course, meets }) => meets === null && course.outcome === null);
    if (open === undefined) return passes('tidak ada', needed);
    return unknown('Riwayat', open.course.to === null ? 'Selesai' : 'Mulai', needed);
  },
});

/** Whether a course runs on some day of the window; null where a missing date leaves it open. */
function meets({ from, to }: CourseRecord, { start, end }: Window): boolean | null {
  if (start === null || end === null) return null;
  if ((to !== null && to < start) || (from !== null && from > end)) return false;
  const isWithin = (day: PlainDate | null): boolean => day !== null && day >= start && day <= end;
  return isWithin(from) || isWithin(to) || (from !== null && to !== null) ? true : null;
}
