import type { PlainDate } from '../../../kernel/plain-date';
import type { PlainTime } from '../../../kernel/plain-time';

/** What can be away: a trainer who is ill, a room that is closed, a class that pauses. */
export type AbsenceKind = 'trainer' | 'room' | 'class';

/** Somebody or something that cannot be used for some days, or for some hours of them: sheet Halangan. */
export interface Absence {
  /** `H-001` */
  readonly id: string;
  readonly kind: AbsenceKind;
  /** Id of the trainer, the room or the class. */
  readonly who: string;
  readonly start: PlainDate;
  /** The last day. */
  readonly end: PlainDate;
  /** Null: from the beginning of each day. */
  readonly from: PlainTime | null;
  /** Null: to the end of each day. */
  readonly until: PlainTime | null;
  readonly reason: string;
}
