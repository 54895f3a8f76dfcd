import { groupBy } from '../../../kernel/ordering';
import type { Message, Problem } from '../../../kernel/problem';
import { asWarning, problem } from '../../../kernel/problem';
import type { BuiltTimetable } from './build-timetable';
import type { UnplacedEvent } from './engine/timetable';
import type { ScheduleFacts } from './facts';
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

/** Units whose runs are shorter than their block because a day or the order left no room for whole blocks. */
export function explainCutBlocks(facts: ScheduleFacts, sessions: readonly Session[]): Problem[] {
  const byUnit = groupBy(sessions, (session) => `${session.class}\n${session.unit}`);
  return [...byUnit.values()].flatMap((runs) => {
    const first = runs[0];
    const unit = facts.units.find(
      (one) => one.code === first?.unit && one.package === first.package,
    );
    const block = unit?.blockJp ?? null;
    if (first === undefined || block === null || block < 2) return [];
    const cut = runs.filter((run) => run.jp % block !== 0).length;
    const allowed = (unit?.jp ?? 0) % block === 0 ? 0 : 1;
    if (cut <= allowed) return [];
    const values = { class: first.class, unit: first.unit, block, runs: cut };
    return [asWarning(problem('schedule.block_cut', values))];
  });
}
