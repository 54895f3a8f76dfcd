/**
 * What a code of Presensi does to the percentage: `present` counts in full, `late` less the JP missed, `missed` counts
 * as held but not attended, `exempt` takes the session out of the count, `left` is missed and nobody is expected after it.
 */
export type CodeEffect = 'present' | 'late' | 'missed' | 'exempt' | 'left';

/** The codes whose effect a programme decides. *H* is always present, or nothing would be. */
type SetCode = 'T' | 'S' | 'I' | 'A' | 'SD' | 'KJ' | 'ST' | 'BB' | 'PD';

/** How presence is counted. */
export interface AttendanceRules {
  readonly effects: Readonly<Record<SetCode, CodeEffect>>;
  /** Minutes after the start of a JP at which it still counts as attended. */
  readonly lateTolerance: number;
  /** What the sessions before somebody joined do. */
  readonly beforeJoining: 'missed' | 'exempt';
}
