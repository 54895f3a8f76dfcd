import type { PlainDate } from '../../../kernel/plain-date';

/**
 * How it ended for somebody who left: `dropped` (*gugur*) is judged as if he had missed all that follows; `partial`
 * (*selesai sebagian*) is counted over his part alone.
 */
export type Ending = 'dropped' | 'partial';

/** Somebody who joined late or left early, sheet Keikutsertaan. Everybody else has no row there. */
export interface Participation {
  /** That of the row of Penempatan. */
  readonly id: string;
  readonly participant: string;
  readonly name: string;
  readonly class: string;
  /** First day on which he takes part; null from the beginning. */
  readonly from: PlainDate | null;
  /** Last day on which he takes part; null to the end. */
  readonly until: PlainDate | null;
  /** Counts once he has left; null where his leaving is judged like any absence. */
  readonly ending: Ending | null;
  /** For the files of the office; never printed, mailed or logged. */
  readonly reason: string;
}

/** Whether a day lies before, in or after the time in which somebody takes part. */
export type Phase = 'before' | 'here' | 'gone';

/** The phase of a day; somebody without a row in Keikutsertaan takes part throughout. */
export function phaseOn(date: PlainDate, told: Participation | undefined): Phase {
  if (told === undefined) return 'here';
  if (told.from !== null && date < told.from) return 'before';
  return told.until !== null && date > told.until ? 'gone' : 'here';
}
