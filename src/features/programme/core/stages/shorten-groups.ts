import type { PlainDate } from '../../../../kernel/plain-date';
import { addDays, daysBetween } from '../../../../kernel/plain-date';
import type { DayProblem, StageBatches } from '../days/day-problem';
import { lastDayOf } from '../days/day-problem';
import { shortenStages } from '../days/shorten';
import type { BoundReason } from '../rotation/rotation';
import type { DayFacts } from './day-problem-of';
import { dayProblemOf } from './day-problem-of';
import type { Arrangement, StageGroup, StageItem } from './stage-groups';
import type { StageWindow } from './stage-windows';
import type { DayLine } from './visit-days';

/** What is proved about the length of a plan, from its typed first day, or back from its typed last day. */
export interface DayProof {
  readonly stages: number;
  /** Calendar days. */
  readonly days: number;
  /** No plan takes fewer; equal to `days` when the plan is proved to be the shortest. */
  readonly bound: number;
  readonly because: BoundReason;
}

/** The same packages in stages that end as early as can be found, or begin as late when planned backwards. */
export function shortenGroups(
  facts: DayFacts,
  { groups, bound }: Pick<Arrangement, 'groups' | 'bound'>,
  windows: readonly StageWindow[],
): { readonly groups: readonly StageGroup[]; readonly proof: DayProof } {
  const line = dayLine(facts, windows);
  const items = groups.flatMap((group) => group.items);
  const problem = dayProblemOf(facts, items, line);
  const inTurn = <T>(things: readonly T[]): readonly T[] =>
    line.isBackward ? [...things].reverse() : things;
  const known = inTurn(groups.map((group) => group.items.map((item) => items.indexOf(item))));
  const hasNumbers = problem.visits.some(({ stage, notBefore }) => stage !== null || notBefore > 0);
  const short = shortenStages(problem, {
    batches: known,
    leastStages: hasNumbers ? null : bound,
    // Numbers of stages are counted from the front.
    canSearch: !hasNumbers || !line.isBackward,
  });
  const isChanged = short.batches !== known;
  const tidy = isChanged && !hasNumbers ? inOrderOfSheet(problem, items, short.batches) : null;
  const batches = inTurn(tidy ?? short.batches);
  const proof = {
    stages: batches.length,
    days: short.end + 1,
    bound: short.bound + 1,
    because: short.because,
  };
  return { groups: isChanged ? groupsOf(items, batches) : groups, proof };
}

function dayLine({ program }: DayFacts, windows: readonly StageWindow[]): DayLine {
  const far = (first: PlainDate, last: PlainDate): number => daysBetween(first, last) + 1;
  const { startDate, typedEndDate } = program;
  const first = startDate ?? typedEndDate ?? windows[0]?.start;
  const isBackward = startDate === null;
  const counts = windows.map(({ start, end }) =>
    first === undefined ? 0 : isBackward ? far(start, first) : far(first, end),
  );
  const dates = Array.from({ length: Math.max(0, ...counts) }, (_, day) =>
    addDays(first ?? '1970-01-01', isBackward ? -day : day),
  );
  return { dates, isBackward };
}

/** The stages by the first of their packages in the sheet, when that is as short and nobody comes before what he waits for. */
function inOrderOfSheet(
  problem: DayProblem,
  items: readonly StageItem[],
  batches: StageBatches,
): StageBatches | null {
  const codes = [...new Set(items.map((item) => item.package.code))];
  const firstOf = (batch: readonly number[]): number =>
    Math.min(...batch.map((index) => codes.indexOf(items[index]?.package.code ?? '')));
  const sorted = [...batches].sort((a, b) => firstOf(a) - firstOf(b));
  const stageOf = (visit: number): number => sorted.findIndex((batch) => batch.includes(visit));
  const keepsOrder = problem.visits.every(({ after }, visit) =>
    after.every((other) => stageOf(other) < stageOf(visit)),
  );
  const isShort = lastDayOf(problem, sorted) <= lastDayOf(problem, batches);
  return keepsOrder && isShort ? sorted : null;
}

function groupsOf(items: readonly StageItem[], batches: StageBatches): readonly StageGroup[] {
  return batches.map((batch, index) => ({
    number: index + 1,
    items: [...batch].sort((a, b) => a - b).flatMap((visit) => items[visit] ?? []),
  }));
}
