import type { RotationProblem } from '../rotation/rotation';
import { canShareStage } from '../rotation/stage-rules';
import type { DayProblem } from './day-problem';

/** Whether a visit may join those of a stage. */
export type ShareRule = (members: readonly number[], visit: number) => boolean;

/** The rules of a stage, with the visits that share a class known beforehand. */
export function createShareRule({ fields, visits, atOnce }: DayProblem): ShareRule {
  // Classes are compared here, because those of a follow-up module are several.
  const rules: RotationProblem = {
    homes: [],
    fields,
    visits: visits.map(({ field }, index) => ({ class: index, field, stage: null })),
    atOnce,
  };
  const clash = visits.map(({ classes }) =>
    visits.map((other) => classes.some((name) => other.classes.includes(name))),
  );
  return (members, visit) =>
    !members.some((member) => clash[member]?.[visit] === true) &&
    canShareStage(rules, [...members, visit]);
}
