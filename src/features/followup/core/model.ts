import type { PlainDate } from '../../../kernel/plain-date';

/** Demand from an employer, sheet Kebutuhan. */
export interface Demand {
  readonly id: string;
  readonly employer: string;
  readonly trade: string;
  readonly people: number | null;
  readonly recordedOn: PlainDate | null;
  readonly note: string;
}

export type FollowUpOutcome = 'employed' | 'self_employed' | 'apprentice' | 'not_yet' | 'unknown';

/** What became of a graduate, sheet Tindak Lanjut. */
export interface FollowUp {
  readonly id: string;
  readonly participant: string;
  readonly name: string;
  readonly package: string;
  readonly dueOn: PlainDate | null;
  readonly contactedOn: PlainDate | null;
  readonly outcome: FollowUpOutcome | null;
  readonly place: string;
  readonly note: string;
}
