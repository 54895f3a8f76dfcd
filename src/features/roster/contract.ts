import * as z from 'zod/mini';
import type { CellAddress, SentenceValues, Severity } from '../../kernel/problem';

/** The check works on the sheets as they are and takes nothing. */
export const validateRosterInput = z.strictObject({});

export type ValidateRosterInput = z.infer<typeof validateRosterInput>;

/** A finding as JSON; the sentence follows from the code. */
export interface RosterFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly values: SentenceValues;
  readonly at: CellAddress | null;
}

export interface ValidateRosterReply {
  /** Rows of Peserta. */
  readonly rowsChecked: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly idsAssigned: number;
  /** The first 200, in the order of the sheets. */
  readonly findings: readonly RosterFinding[];
}
