import { addDays } from '../../../../kernel/plain-date';
import { createCalendar } from '../../../programme/core';
import type { ScheduleProblem } from '../schedule-problem';

/** The programme in which the last stage of a package ends some training days later. */
export function extendStages(
  problem: ScheduleProblem,
  code: string,
  days: number,
): ScheduleProblem {
  const calendar = createCalendar(problem.calendar);
  const ends = problem.stages.filter((stage) => stage.package === code).map(({ end }) => end);
  const last = ends.sort()[ends.length - 1];
  if (last === undefined) return problem;
  const added = calendar.trainingDaysFrom(addDays(last, 1), days);
  const end = added[added.length - 1] ?? last;
  return {
    ...problem,
    stages: problem.stages.map((stage) =>
      stage.package === code && stage.end === last ? { ...stage, end } : stage,
    ),
  };
}
