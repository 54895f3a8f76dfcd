import { groupBy } from '../../../../kernel/ordering';
import { visitsOf } from '../class-visits';
import { isFixedSession } from '../facts';
import type { ScheduleProblem } from '../schedule-problem';
import { factsOf } from '../schedule-problem';

/**
 * Parts of a programme in which the cause may already lie: every class alone, then all that learn a package. Whatever is
 * impossible for a part is impossible for the whole.
 */
export function partsOf(problem: ScheduleProblem): ScheduleProblem[] {
  const all = problem.classes.length;
  const visits = visitsOf(factsOf(problem));
  const byPackage = [...groupBy(visits, ({ training }) => training.code).values()];
  const groups = [
    ...problem.classes.map(({ id }) => new Set([id])),
    ...byPackage.map((own) => new Set(own.map((one) => one.class.id))),
  ];
  return groups
    .filter(({ size }, index) => size < all && (size > 1 || index < all))
    .map((classes) => onlyClasses(problem, classes));
}

/** The programme with some classes alone; what others have fixed keeps trainers and rooms busy all the same. */
function onlyClasses(problem: ScheduleProblem, wanted: ReadonlySet<string>): ScheduleProblem {
  const facts = factsOf(problem);
  return {
    ...problem,
    classes: problem.classes.filter(({ id }) => wanted.has(id)),
    sessions: problem.sessions.filter(
      (session) => wanted.has(session.class) || isFixedSession(session, facts),
    ),
  };
}
