import { formatDateId } from '../../../kernel/plain-date';
import type { Problem } from '../../../kernel/problem';
import { writeRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { commit, read } from '../../../ports/tables';
import type { EmptyInput, PlanStagesReply } from '../contract';
import { emptyInput } from '../contract';
import { findUnknownPattern, planStages, summarizeStages } from '../core';
import { readProgramme } from '../read-programme';
import { stagesTable } from '../tables';

/** Writes the stages of the packages with their dates into Tahap; class, trainers and room of the schedule stay. */
export const planStagesAction: Action<EmptyInput, PlanStagesReply> = {
  id: 'programme.planStages',
  input: emptyInput,
  writes: true,
  run(ports) {
    const programme = readProgramme(ports, 'packages', 'trainers', 'calendar', 'daySlots');
    const present = read(ports, stagesTable);
    const problems: Problem[] = [...(programme.ok ? [] : programme.problems), ...present.problems];
    if (!programme.ok || problems.length > 0) return refused(problems);
    const { program, daySlots } = programme.value;
    const unknown = findUnknownPattern(program, daySlots);
    if (unknown.length > 0) return refused(unknown);
    const plan = planStages({ ...programme.value, present: present.rows.map((row) => row.value) });
    if (!plan.ok) return refused(plan.problems);
    const { conflicts, rowsWritten } = commit(
      ports,
      writeRows(present, plan.value.stages, {
        owned: ['id', 'number', 'package', 'start', 'end', 'trainingDays', 'class', 'leads'],
        removeOthers: true,
      }),
    );
    const stages = summarizeStages(plan.value.stages);
    const { start, end } = plan.value;
    return done(
      { stages, start, computedEnd: end, typedEnd: program.typedEndDate, rowsWritten },
      {
        code: 'programme.stages_planned',
        values: { stages: stages.length, start: formatDateId(start), end: formatDateId(end) },
      },
      [...plan.value.warnings, ...conflicts],
    );
  },
};
