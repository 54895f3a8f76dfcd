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
    const overlapping = others.find((course) => overlaps(course, window));
    if (overlapping !== undefined) {
      return fails('eligibility.k20_fails', overlapping.package || overlapping.program, needed);
    }
    const isOpen = others.some((course) => course.outcome === null && course.to === null);
    return isOpen ? unknown('Riwayat', 'Selesai', needed) : passes('tidak ada', needed);
  },
});

function overlaps({ from, to }: CourseRecord, { start, end }: Window): boolean {
  return (
    from !== null && to !== null && start !== null && end !== null && from <= end && to >= start
  );
}
