import { problem } from '../../../kernel/problem';
import type { Action } from '../../../ports/action';
import { refused } from '../../../ports/action';
import type { ApplyRequest, GenerateReply } from '../contract';
import { applyRequest } from '../contract';
import { fingerprintOf, judgePlan } from '../core';
import { readSchedule } from '../read-schedule';
import { writePlan } from './write-plan';

/**
 * Writes a plan that the browser found, if the sheets still say what it was made for, it breaks no rule, and all that
 * it was not to change is as it was.
 */
export const applyPlanAction: Action<ApplyRequest, GenerateReply> = {
  id: 'schedule.apply',
  input: applyRequest,
  writes: true,
  run(ports, { basis, scope, reason, sessions }) {
    const sheets = readSchedule(ports);
    if (!sheets.ok) return refused(sheets.problems);
    if (fingerprintOf(sheets.value.problem) !== basis) {
      return refused([problem('schedule.plan_stale')]);
    }
    const judged = judgePlan({ ...sheets.value.facts, scope }, sessions);
    return judged.ok
      ? writePlan(ports, sheets.value, judged.value, { kind: 'planned', reason })
      : refused(judged.problems);
  },
};
