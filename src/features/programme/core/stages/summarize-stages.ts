import { groupBy } from '../../../../kernel/ordering';
import type { PlainDate } from '../../../../kernel/plain-date';
import { earliestDate, latestDate } from './date-bounds';
import type { Stage } from './stage';

/** A stage as a whole: its first and last day and the codes of its packages. */
export interface StageSummary {
  readonly number: number;
  readonly start: PlainDate;
  readonly end: PlainDate;
  readonly packages: readonly string[];
}

/** The rows of Tahap, one summary per stage number, in order. */
export function summarizeStages(
  stages: readonly Pick<Stage, 'number' | 'package' | 'start' | 'end'>[],
): readonly StageSummary[] {
  return [...groupBy(stages, (stage) => stage.number)]
    .sort(([left], [right]) => left - right)
    .flatMap(([number, members]) => {
      const start = earliestDate(members.map((stage) => stage.start));
      const end = latestDate(members.map((stage) => stage.end));
      if (start === null || end === null) return [];
      return [{ number, start, end, packages: members.map((stage) => stage.package) }];
    });
}
