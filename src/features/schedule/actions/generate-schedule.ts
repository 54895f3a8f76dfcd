import type { Action } from '../../../ports/action';
import { refused } from '../../../ports/action';
import type { EmptyInput, GenerateReply } from '../contract';
import { emptyInput } from '../contract';
import { planSchedule } from '../core';
import { readSchedule } from '../read-schedule';
import { writePlan } from './write-plan';

/** Plans all sessions and writes them. */
export const generateScheduleAction: Action<EmptyInput, GenerateReply> = {
  id: 'schedule.generate',
  input: emptyInput,
  writes: true,
  run(ports) {
    const sheets = readSchedule(ports);
    if (!sheets.ok) return refused(sheets.problems);
    const planned = planSchedule(sheets.value.facts);
    return planned.ok ? writePlan(ports, sheets.value, planned.value) : refused(planned.problems);
  },
};
