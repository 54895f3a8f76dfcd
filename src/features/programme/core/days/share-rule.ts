import type { RotationProblem } from '../rotation/rotation';
import { canShareStage } from '../rotation/stage-rules';
import type { DayProblem, DayVisit } from './day-problem';

/** Whether a visit may join those of a stage. */
export type ShareRule = (members: readonly number[], visit: number) => boolean;

/** The rules of a stage. What two visits forbid each other is known beforehand; the rest is counted. */
export function createShareRule({ fields, visits, atOnce }: DayProblem): ShareRule {
  // Classes are compared here, because those of a follow-up module are several.
  const rules: RotationProblem = {
    homes: [],
    fields,
    visits: visits.map(({ field }, index) => ({ class: index, field, stage: null })),
    atOnce,
  };
  const isBarred = (one: DayVisit, other: DayVisit): boolean => {
    const [left, right] = [fields[one.field], fields[other.field]];
    if (one.classes.some((name) => other.classes.includes(name))) return true;
    if (one.field === other.field) return left?.places === 1;
    return left?.workshop !== '' && left?.workshop === right?.workshop;
  };
  const barred = visits.map((one) => visits.map((other) => isBarred(one, other)));
  const isLimited =
    fields.some(({ trainers }) => trainers.length > 0) || fields.some(({ places }) => places > 1);
  return (members, visit) => {
    const own = barred[visit];
    if (members.some((member) => own?.[member] === true)) return false;
    if (isLimited) return canShareStage(rules, [...members, visit]);
    // One class in a field: as many fields as members.
    return members.length < atOnce;
  };
}
