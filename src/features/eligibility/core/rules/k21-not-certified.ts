import { formatDateShort } from '../../../../kernel/plain-date';
import { isWithinMonths } from '../months';
import { isOfProgram } from '../other-courses';
import { readAmount } from '../parameter';
import { defineRule, fails, passes, unknown } from '../rule';

export const notCertifiedRule = defineRule({
  id: 'K21',
  parameterHint: 'jumlah tahun, misalnya 2',
  readParameter: (typed) => readAmount(typed, 50),
  check: ({ participant, courses }, years, { program, selectionDate }) => {
    const needed = `${years} tahun`;
    const wanted = [participant.interest1, participant.interest2, participant.interest3];
    const passed = courses.filter(
      (course) =>
        course.outcome === 'passed' &&
        course.package !== '' &&
        wanted.includes(course.package) &&
        !isOfProgram(course, program),
    );
    const recent = passed.find(
      ({ to }) => to !== null && isWithinMonths(to, Math.round(years * 12), selectionDate),
    );
    if (recent !== undefined && recent.to !== null) {
      const on = formatDateShort(recent.to);
      return fails('eligibility.k21_fails', recent.package, needed, { on });
    }
    return passed.some(({ to }) => to === null)
      ? unknown('Riwayat', 'Selesai', needed)
      : passes('tidak ada', needed);
  },
});
