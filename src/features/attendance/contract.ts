import * as z from 'zod/mini';
import type { PlainDate } from '../../kernel/plain-date';
import { parseIsoDate } from '../../kernel/plain-date';
import type { AttendanceSummary } from './core';
import { ATTENDANCE_CODES } from './core';

const isoDate = z.custom<PlainDate>(
  (value) => typeof value === 'string' && parseIsoDate(value) !== null,
);

export const prepareRequest = z.object({
  /** Last day to prepare; all days when absent. */
  until: z.optional(isoDate),
});
export type PrepareRequest = z.infer<typeof prepareRequest>;

export interface PrepareReply {
  readonly rowsAdded: number;
  readonly rowsKept: number;
}

export const recordRequest = z.object({
  session: z.string().check(z.minLength(1)),
  entries: z
    .array(
      z.object({
        participant: z.string().check(z.minLength(1)),
        code: z.enum(ATTENDANCE_CODES),
        lateMinutes: z.optional(z.int().check(z.minimum(0), z.maximum(1440))),
        note: z.optional(z.string().check(z.maxLength(500))),
      }),
    )
    .check(z.minLength(1)),
});
export type RecordRequest = z.infer<typeof recordRequest>;

export interface RecordReply {
  readonly session: string;
  readonly recorded: number;
}

export const closeRequest = z.object({});

export interface CloseReply {
  /** Sessions now marked as held. */
  readonly closed: number;
  /** Sessions for which some codes are missing. */
  readonly incomplete: readonly {
    readonly session: string;
    readonly date: string;
    readonly class: string;
    readonly missing: number;
  }[];
  /** Sessions for which nothing was written yet. */
  readonly untouched: number;
}

export const summarizeRequest = z.object({});

export interface SummarizeReply extends AttendanceSummary {
  /** Percent. */
  readonly threshold: number;
}
