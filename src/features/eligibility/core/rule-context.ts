import type { PlainDate } from '../../../kernel/plain-date';
import type { Program, Stage } from '../../programme/core';
import { stagesOfPackage } from '../../programme/core';
import type { RuleContext, Window } from './rule';

/** The day on which rules are judged: as set in Program, else the first day, else today. */
export function selectionDateOf(program: Program, today: PlainDate): PlainDate {
  return program.selectionDate ?? program.startDate ?? today;
}

/** What all rules share, for the programme as a whole and for each package. */
export interface RuleContexts {
  readonly whole: RuleContext;
  /** By package code, in the order of Paket. */
  readonly byPackage: ReadonlyMap<string, RuleContext>;
}

/** Planned stages count more than the dates typed in Program; a package without a stage has the dates of the programme. */
export function createRuleContexts(
  program: Program,
  stages: readonly Stage[],
  packages: readonly string[],
  today: PlainDate,
): RuleContexts {
  const planned = windowOf(stages);
  const whole: Window = {
    start: planned.start ?? program.startDate,
    end: planned.end ?? program.typedEndDate,
  };
  const selectionDate = selectionDateOf(program, today);
  const context: RuleContext = { program, selectionDate, whole, package: '', window: whole };
  const byPackage = packages.map((code): [string, RuleContext] => {
    const own = stagesOfPackage(stages, code);
    const window = own.length === 0 ? whole : windowOf(own);
    return [code, { ...context, package: code, window }];
  });
  return { whole: context, byPackage: new Map(byPackage) };
}

/** The same on a later day; what begins before that day begins then. */
export function contextsOn({ whole, byPackage }: RuleContexts, day: PlainDate): RuleContexts {
  const later = (context: RuleContext): RuleContext => {
    const { start, end } = context.window;
    return {
      ...context,
      selectionDate: day,
      window: { start: start !== null && start > day ? start : day, end },
    };
  };
  const packages = [...byPackage].map(([code, context]): [string, RuleContext] => [
    code,
    later(context),
  ]);
  return { whole: later(whole), byPackage: new Map(packages) };
}

function windowOf(stages: readonly Stage[]): Window {
  let start: PlainDate | null = null;
  let end: PlainDate | null = null;
  for (const stage of stages) {
    if (start === null || stage.start < start) start = stage.start;
    if (end === null || stage.end > end) end = stage.end;
  }
  return { start, end };
}
