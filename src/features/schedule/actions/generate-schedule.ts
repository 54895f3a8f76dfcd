import { problem } from '../../../kernel/problem';
import type { Action } from '../../../ports/action';
import { refused } from '../../../ports/action';
import type { EmptyInput, GenerateReply } from '../contract';
import { emptyInput } from '../contract';
import { compareSchedules, evaluationBudget, planSchedule } from '../core';
import { readSchedule } from '../read-schedule';
import { contradictionsIn } from './contradictions';
import { writePlan } from './write-plan';

/** Apps Script: an execution ends after six minutes; reading and writing need some of them. */
const LONGEST_SEARCH_MS = 200_000;

/**
 * Plans all sessions and writes them, for the menu. A plan that moves or drops what stands is not written: people were
 * told of it, so the difference must be seen first, in the place *Jadwal*.
 */
export const generateScheduleAction: Action<EmptyInput, GenerateReply> = {
  id: 'schedule.generate',
  input: emptyInput,
  writes: true,
  run(ports) {
    const sheets = readSchedule(ports);
    if (!sheets.ok) return refused(sheets.problems);
    const contradictions = contradictionsIn(sheets.value);
    if (contradictions.length > 0) return refused(contradictions);
    const { facts } = sheets.value;
    const begun = ports.clock.milliseconds();
    const budget = evaluationBudget(facts);
    const planned = planSchedule(facts, (evaluations) => {
      const elapsed = ports.clock.milliseconds() - begun;
      return Math.max(budget(evaluations), elapsed / LONGEST_SEARCH_MS);
    });
    if (!planned.ok) return refused(planned.problems);
    const { moved, dropped } = compareSchedules(facts.sessions, planned.value.sessions);
    if (moved + dropped > 0) return refused([problem('schedule.look_first', { moved, dropped })]);
    return writePlan(ports, sheets.value, planned.value, { kind: 'planned', reason: '' });
  },
};
