import type { PlainDate } from '../../../kernel/plain-date';
import type { Program, Stage } from '../../programme/core';
import type { RuleContext } from './rule';

/** The day on which rules are judged: as set in Program, else the first day, else today. */
export function selectionDateOf(program: Program, today: PlainDate): PlainDate {
  return program.selectionDate ?? program.startDate ?? today;
}

/** What all rules share. Planned stages count more than the dates typed in Program. */
export function createRuleContext(
  program: Program,
  stages: readonly Stage[],
  today: PlainDate,
): RuleContext {
  const stageEnds = new Map<string, PlainDate>();
  let start: PlainDate | null = null;
  let end: PlainDate | null = null;
  for (const stage of stages) {
    const known = stageEnds.get(stage.package);
    if (known === undefined || stage.end > known) stageEnds.set(stage.package, stage.end);
    if (start === null || stage.start < start) start = stage.start;
    if (end === null || stage.end > end) end = stage.end;
  }
  return {
    program,
    selectionDate: selectionDateOf(program, today),
    start: start ?? program.startDate,
    end: end ?? program.typedEndDate,
    stageEnds,
  };
}
