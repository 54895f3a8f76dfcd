import { problem } from '../../../kernel/problem';
import type { Action } from '../../../ports/action';
import { refused } from '../../../ports/action';
import type { EmptyInput, GenerateReply } from '../contract';
import { emptyInput } from '../contract';
import { compareSchedules, planSchedule } from '../core';
import { readSchedule } from '../read-schedule';
import { writePlan } from './write-plan';

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
    const planned = planSchedule(sheets.value.facts);
    if (!planned.ok) return refused(planned.problems);
    const { moved, dropped } = compareSchedules(
      sheets.value.facts.sessions,
      planned.value.sessions,
    );
    if (moved + dropped > 0) return refused([problem('schedule.look_first', { moved, dropped })]);
    return writePlan(ports, sheets.value, planned.value, { kind: 'planned', reason: '' });
  },
};
