import type { SentenceValues, Severity } from '../../../../kernel/problem';
import type { ScheduleFacts } from '../facts';
import type { Session } from '../model';

/** Something wrong with a session, and the column of Jadwal where staff can put it right. */
export interface SessionFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly values: SentenceValues;
  /** Null when there is no session to point at. */
  readonly session: Session | null;
  readonly column: keyof Session;
}

/** One kind of rule that sessions must keep. It shares nothing with the planner, so it also judges the planner. */
export type SessionCheck = (
  facts: ScheduleFacts,
  sessions: readonly Session[],
) => readonly SessionFinding[];
