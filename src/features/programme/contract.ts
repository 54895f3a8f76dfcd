import * as z from 'zod/mini';
import type { PlainDate } from '../../kernel/plain-date';
import type { StageSummary } from './core';

/** Both actions work on the workbook as it is and take nothing. */
export const emptyInput = z.strictObject({});

export type EmptyInput = z.infer<typeof emptyInput>;

export interface PlanStagesReply {
  readonly stages: readonly StageSummary[];
  readonly start: PlainDate;
  readonly computedEnd: PlainDate;
  readonly typedEnd: PlainDate | null;
  readonly rowsWritten: number;
}

export interface CheckProgrammeReply {
  /** Labels of what is still open; empty when the programme can be planned. */
  readonly missing: readonly string[];
  readonly errors: number;
  readonly warnings: number;
}
