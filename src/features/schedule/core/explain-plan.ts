import { groupBy } from '../../../kernel/ordering';
import type { Message, Problem } from '../../../kernel/problem';
import { asWarning, problem } from '../../../kernel/problem';
import type { Unit } from '../../programme/core';
import type { BuiltTimetable } from './build-timetable';
import { visitsOf } from './class-visits';
import type { UnplacedEvent } from './engine/timetable';
import type { ScheduleFacts } from './facts';
import { unitsOfPackage } from './facts';
import type { Session } from './model';

/** JP of a unit for which no place was found, and what was in the way. */
export interface UnplacedUnit {
  readonly class: string;
  readonly unit: string;
  readonly jp: number;
  readonly reason: Message;
}

const REASONS: Readonly<Record<string, string>> = {
  class: 'schedule.unplaced_class',
  trainer: 'schedule.unplaced_trainer',
  room: 'schedule.unplaced_room',
};

/**
 * Why units are not fully placed: what blocked most of the starts that were tried. That the class itself was busy says
 * little, since it is busy with its other sessions; it counts only where nothing else was in the way.
 */
export function explainUnplaced(
  built: BuiltTimetable,
  unplaced: readonly UnplacedEvent[],
): UnplacedUnit[] {
  return [...groupBy(unplaced, (event) => event.activity)].flatMap(([activity, events]) => {
    const entry = built.activities[activity];
    if (entry === undefined) return [];
    const blocked: Record<string, number> = {};
    for (const { blockedBy } of events) {
      for (const [kind, starts] of Object.entries(blockedBy)) {
        blocked[kind] = (blocked[kind] ?? 0) + starts;
      }
    }
    const [kind, starts] = Object.entries(blocked).sort(
      (a, b) => Number(a[0] === 'class') - Number(b[0] === 'class') || b[1] - a[1],
    )[0] ?? ['', 0];
    const jp = events.reduce((sum, event) => sum + event.duration, 0);
    const values = { class: entry.class.id, unit: entry.unit.code, jp, starts };
    const code = REASONS[kind] ?? 'schedule.unplaced_order';
    return [{ class: entry.class.id, unit: entry.unit.code, jp, reason: { code, values } }];
  });
}

/** Classes with runs shorter than the block of their unit, because a day or the order of units left no room. */
export function explainCutBlocks(facts: ScheduleFacts, sessions: readonly Session[]): Problem[] {
  const byClass = groupBy(sessions, (session) => session.class);
  return visitsOf(facts).flatMap(({ class: one, training }) => {
    const units = unitsOfPackage(facts.units, training.code).flatMap((unit) => {
      const runs = (byClass.get(one.id) ?? []).filter((session) => session.unit === unit.code);
      const cut = cutRuns(unit, runs);
      return cut === 0 ? [] : [{ code: unit.code, cut }];
    });
    if (units.length === 0) return [];
    const runs = units.reduce((sum, { cut }) => sum + cut, 0);
    const values = { class: one.id, runs, units: units.map(({ code }) => code).join(', ') };
    return [asWarning(problem('schedule.block_cut', values))];
  });
}

/** Runs shorter than a block, beyond the one that a rest of JP makes unavoidable. */
function cutRuns({ blockJp, jp }: Unit, runs: readonly Session[]): number {
  if (blockJp === null || blockJp < 2) return 0;
  const cut = runs.filter((run) => run.jp < blockJp).length;
  return Math.max(0, cut - (jp % blockJp === 0 ? 0 : 1));
}
