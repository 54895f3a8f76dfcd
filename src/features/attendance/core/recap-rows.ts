import type { PlainDate } from '../../../kernel/plain-date';
import type { Outlook } from './outlook';
import type { PersonAttendance } from './summarize-attendance';

/** A row of Rekap Presensi. */
export interface RecapRow {
  readonly id: string;
  readonly participant: string;
  readonly name: string;
  readonly class: string;
  readonly jpHeld: number;
  readonly jpPresent: number;
  /** Cut to two decimals; null when nothing was held. */
  readonly percent: number | null;
  readonly codes: string;
  /** Held sessions without his code. */
  readonly missing: number;
  readonly jpLeft: number;
  readonly jpNeeded: number;
  readonly outlook: Outlook;
  readonly joinedOn: PlainDate | null;
  readonly leftOn: PlainDate | null;
}

/** Everybody's presence as the sheet shows it. */
export function recapRows(people: readonly PersonAttendance[]): readonly RecapRow[] {
  return people.map(({ count, ...person }) => ({
    id: person.id,
    participant: person.participant,
    name: person.name,
    class: person.class,
    jpHeld: count.jpHeld,
    jpPresent: count.jpPresent,
    percent: person.percent,
    codes: person.codes,
    missing: count.unrecorded.length,
    jpLeft: person.jpLeft,
    jpNeeded: person.jpNeeded,
    outlook: person.outlook,
    joinedOn: count.joinedOn,
    leftOn: count.leftOn,
  }));
}
