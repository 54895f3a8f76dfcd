import { formatDateShort } from '../../../../kernel/plain-date';
import { firstDayBeyondMonths, isWithinMonths } from '../months';
import { isOfProgram } from '../other-courses';
import { readAmount } from '../parameter';
import { defineRule, failsUntil, passes, unknown } from '../rule';

export const notCertifiedRule = defineRule({
  id: 'K21',
  parameterHint: 'jumlah tahun, misalnya 2',
  readParameter: (typed) => readAmount(typed, 50),
  differsByPackage: () => true,
  check: ({ courses }, years, context) => {
    const needed = `${years} tahun`;
    const months = Math.round(years * 12);
    const passed = courses.filter(
      (course) =>
        course.outcome === 'passed' &&
        course.package !== '' &&
        course.package === context.package &&
        !isOfProgram(course, context.program),
    );
    const recent = passed.flatMap(({ to }) =>
      to !== null && isWithinMonths(to, months, context.selectionDate) ? [to] : [],
    );
    const latest = recent.sort().pop();
    if (latest !== undefined) {
      const from = firstDayBeyondMonths(latest, months);
      const on = formatDateShort(latest);
      return failsUntil(from, 'eligibility.k21_fails', context.package, needed, { on });
    }
    return passed.some(({ to }) => to === null)
      ? unknown('Riwayat', 'Selesai', needed)
      : passes('tidak ada', needed);
  },
});
