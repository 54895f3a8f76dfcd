import type { Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import type { PlacementRow } from '../../placement/core';
import type { Session } from '../../schedule/core';

/** The earlier steps that must run first, where nobody sits in a class or (if asked) no session is planned. */
export function findMissingSteps(done: {
  readonly members: readonly PlacementRow[];
  readonly sessions?: readonly Session[];
}): readonly Problem[] {
  const problems: Problem[] = [];
  if (done.members.length === 0) problems.push(problem('attendance.nobody_in_class'));
  if (done.sessions?.length === 0) problems.push(problem('attendance.no_sessions'));
  return problems;
}
