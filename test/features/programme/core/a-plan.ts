import type {
  Calendar,
  Package,
  Program,
  Stage,
  StagePlan,
} from '../../../../src/features/programme/core';
import { planStages, summarizeStages } from '../../../../src/features/programme/core';
import { aPackage, aProgram } from './a-programme';

/** The packages of Pekalongan 2021. */
export const SIX = ['MJ', 'BT', 'PR', 'AC', 'SM', 'LS'].map((code) => aPackage(code));

/** The stages of a programme that can be planned. */
export function plan(
  program: Partial<Program>,
  calendar: Calendar,
  packages: readonly Package[] = SIX,
  present: readonly Stage[] = [],
): StagePlan {
  const facts = { program: aProgram(program), packages, calendar, present, trainers: [] };
  const planned = planStages(facts);
  if (!planned.ok) throw new Error(JSON.stringify(planned.problems));
  return planned.value;
}

/** First and last day of each stage. */
export const datesOf = (stages: readonly Stage[]) =>
  summarizeStages(stages).map(({ start, end }) => [start, end]);
