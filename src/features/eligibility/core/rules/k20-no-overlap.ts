import { isOfProgram } from '../other-courses';
import { readNothing } from '../parameter';
import { defineRule, fails, passes, unknown } from '../rule';

/** Looks at courses of other programmes in Riwayat; who has left a course is free. */
export const noOverlapRule = defineRule({
  id: 'K20',
  readParameter: readNothing,
  check: ({ courses }, _parameter, { program, start, end }) => {
    const others = courses.filter(
      (course) => !isOfProgram(course, program) && course.outcome !== 'left',
    );
    if (others.length === 0) return passes('tidak ada', 'tidak ada');
    if (start === null || end === null) return unknown('Program', 'Tanggal mulai', 'tidak ada');
    const overlapping = others.find(
      (course) =>
        course.from !== null && course.from <= end && course.to !== null && course.to >= start,
    );
    if (overlapping !== undefined) {
      return fails(
        'eligibility.k20_fails',
        overlapping.package || overlapping.program,
        'tidak ada',
      );
    }
    const isOpen = others.some((course) => course.outcome === null && course.to === null);
    return isOpen ? unknown('Riwayat', 'Selesai', 'tidak ada') : passes('tidak ada', 'tidak ada');
  },
});
