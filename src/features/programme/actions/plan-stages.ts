import { formatDateId } from '../../../kernel/plain-date';
import type { Problem } from '../../../kernel/problem';
import type { Result } from '../../../kernel/result';
import { accept } from '../../../kernel/result';
import type { TableRead } from '../../../kernel/table';
import { writeRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { Ports } from '../../../ports/ports';
import { commit, read } from '../../../ports/tables';
import type { EmptyInput, PlanStagesReply } from '../contract';
import { emptyInput } from '../contract';
import type { Program, StagePlan } from '../core';
import {
  findBareYears,
  findSlotFaults,
  findUnknownPattern,
  planStages,
  summarizeStages,
} from '../core';
import { readProgramme } from '../read-programme';
import { stagesTable } from '../tables';

/** What Tahap would hold. Writes nothing. */
export const previewStagesAction: Action<EmptyInput, PlanStagesReply> = {
  id: 'programme.previewStages',
  input: emptyInput,
  writes: false,
  run(ports) {
    const planned = planFromSheets(ports);
    if (!planned.ok) return refused(planned.problems);
    const { plan, program } = planned.value;
    return done(
      replyOf(plan, program, 0),
      messageOf('programme.stages_shown', plan),
      plan.warnings,
    );
  },
};

/** Writes the stages of the packages with their dates into Tahap; trainers and room of the schedule stay. */
export const planStagesAction: Action<EmptyInput, PlanStagesReply> = {
  id: 'programme.planStages',
  input: emptyInput,
  writes: true,
  run(ports) {
    const planned = planFromSheets(ports);
    if (!planned.ok) return refused(planned.problems);
    const { plan, program, present } = planned.value;
    const { conflicts, rowsWritten } = commit(
      ports,
      writeRows(present, plan.stages, {
        owned: ['id', 'number', 'package', 'start', 'end', 'trainingDays', 'class', 'leads'],
        removeOthers: true,
      }),
    );
    const problems = [...plan.warnings, ...conflicts];
    return done(replyOf(plan, program, rowsWritten), plannedMessage(plan), problems);
  },
};

interface PlannedFromSheets {
  readonly plan: StagePlan;
  readonly program: Program;
  readonly present: TableRead<typeof stagesTable.columns>;
}

function planFromSheets(ports: Ports): Result<PlannedFromSheets> {
  const programme = readProgramme(
    ports,
    'packages',
    'trainers',
    'calendar',
    'daySlots',
    'daysOff',
    'periods',
  );
  const present = read(ports, stagesTable);
  const problems: Problem[] = [...(programme.ok ? [] : programme.problems), ...present.problems];
  if (!programme.ok || problems.length > 0) return { ok: false, problems };
  const { program, daySlots, daysOff, periods } = programme.value;
  const faults = [
    ...findUnknownPattern(program, daySlots),
    ...findSlotFaults({ slots: daySlots, pattern: program.dayPattern, periods }),
  ];
  if (faults.length > 0) return { ok: false, problems: faults };
  const plan = planStages({ ...programme.value, present: present.rows.map((row) => row.value) });
  if (!plan.ok) return plan;
  const { start, end, warnings } = plan.value;
  const bare = findBareYears(daysOff, start, end);
  return accept({ plan: { ...plan.value, warnings: [...warnings, ...bare] }, program, present });
}

function replyOf(plan: StagePlan, program: Program, rowsWritten: number): PlanStagesReply {
  return {
    stages: summarizeStages(plan.stages),
    rows: plan.stages.map(({ trainers: _trainers, room: _room, ...row }) => row),
    proof: plan.proof,
    leads: plan.leads,
    start: plan.start,
    computedEnd: plan.end,
    typedEnd: program.typedEndDate,
    rowsWritten,
  };
}

/** The menu shows this sentence alone, so it says what is proved. */
function plannedMessage(plan: StagePlan) {
  const { days, bound } = plan.proof;
  const code = bound < days ? 'programme.stages_planned_unproved' : 'programme.stages_planned';
  const { values } = messageOf(code, plan);
  return { code, values: { ...values, days, above: days - bound } };
}

function messageOf(code: string, { stages, start, end }: StagePlan) {
  const values = {
    stages: summarizeStages(stages).length,
    start: formatDateId(start),
    end: formatDateId(end),
  };
  return { code, values };
}
