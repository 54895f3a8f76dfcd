import { formatDateShort } from '../../../../kernel/plain-date';
import type { Problem } from '../../../../kernel/problem';
import { problem } from '../../../../kernel/problem';
import type { BuiltTimetable } from '../build-timetable';
import type { ScheduleFacts } from '../facts';
import { shortList } from '../short-list';
import type { Proof, Shortage, Squeeze } from './proof';

const CODES: Readonly<Record<string, string>> = {
  class: 'schedule.jp_short',
  trainer: 'schedule.trainers_short',
  room: 'schedule.rooms_short',
};

/** A proof in the words and numbers of the programme. Only proofs are ever said to be proved. */
export function explainProof(
  facts: Pick<ScheduleFacts, 'stages'>,
  built: BuiltTimetable,
  proof: Proof,
): Problem {
  return proof.kind === 'shortage'
    ? explainShortage(facts, built, proof)
    : explainSqueeze(built, proof);
}

function explainShortage(
  { stages }: Pick<ScheduleFacts, 'stages'>,
  built: BuiltTimetable,
  { resources: used, activities, needed, available, slots }: Shortage,
): Problem {
  const resources = used.flatMap((index) => built.timetable.resources[index] ?? []);
  const entries = activities.flatMap((index) => built.activities[index] ?? []);
  const codes = new Set(entries.map((entry) => entry.training.code));
  const first = built.slots[slots[0] ?? -1]?.date ?? '';
  const last = built.slots[slots[slots.length - 1] ?? -1]?.date ?? '';
  const concerned = stages.filter(
    (stage) => codes.has(stage.package) && stage.start <= last && first <= stage.end,
  );
  return problem(CODES[resources[0]?.kind ?? ''] ?? 'schedule.jp_short', {
    needed,
    available,
    short: needed - available,
    resources: shortList(resources.map(({ id }) => id)),
    package: shortList([...codes]),
    classes: shortList(entries.map((entry) => entry.class.id)),
    units: shortList(entries.map((entry) => entry.unit.code)),
    stages: shortList(concerned.map((stage) => String(stage.number))),
  });
}

function explainSqueeze(
  built: BuiltTimetable,
  { activity, before, behind, needed, available, from, until }: Squeeze,
): Problem {
  const entry = built.activities[activity];
  const unitsOf = (activities: readonly number[]): string =>
    shortList(activities.flatMap((index) => built.activities[index]?.unit.code ?? [])) || '-';
  const dateOf = (slot: number): string => {
    const date = built.slots[slot]?.date;
    return date === undefined ? '-' : formatDateShort(date);
  };
  return problem(available === 0 ? 'schedule.order_no_time' : 'schedule.order_short', {
    class: entry?.class.id ?? '',
    unit: entry?.unit.code ?? '',
    before: unitsOf(before),
    behind: unitsOf(behind),
    needed,
    available,
    short: needed - available,
    from: dateOf(from),
    until: dateOf(until - 1),
  });
}
