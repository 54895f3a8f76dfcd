import type { Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import type { BuiltTimetable } from './build-timetable';
import type { Shortage } from './engine/find-shortages';

const CODES: Readonly<Record<string, string>> = {
  class: 'schedule.jp_short',
  trainer: 'schedule.trainers_short',
  room: 'schedule.rooms_short',
};

/** A proof by counting, in the words and numbers of the programme. */
export function explainShortage(built: BuiltTimetable, shortage: Shortage): Problem {
  const { needed, available } = shortage;
  const resources = shortage.resources.flatMap((index) => built.timetable.resources[index] ?? []);
  const entries = shortage.activities.flatMap((index) => built.activities[index] ?? []);
  const distinct = (words: readonly string[]): string => [...new Set(words)].join(', ');
  return problem(CODES[resources[0]?.kind ?? ''] ?? 'schedule.jp_short', {
    needed,
    available,
    short: needed - available,
    resources: distinct(resources.map(({ id }) => id)),
    package: distinct(entries.map((entry) => entry.training.code)),
    classes: distinct(entries.map((entry) => entry.class.id)),
    units: distinct(entries.map((entry) => entry.unit.code)),
  });
}
