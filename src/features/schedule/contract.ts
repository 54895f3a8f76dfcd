import * as z from 'zod/mini';
import { isIsoDate, isIsoTime, isText, isWholeNumber } from '../../kernel/guards';
import type { PlainDate } from '../../kernel/plain-date';
import type { PlainTime } from '../../kernel/plain-time';
import type { ScheduleProblem, Session } from './core';

/** Both actions work on the workbook as it is and take nothing. */
export const emptyInput = z.object({});

export type EmptyInput = z.infer<typeof emptyInput>;

export interface GenerateReply {
  readonly sessions: number;
  /** Pairs of sessions that want the same class, trainer or room at once, found by an independent check. */
  readonly clashes: number;
  /** JP that a class of each package gets, by package code. */
  readonly jpByPackage: Readonly<Record<string, number>>;
  readonly stages: readonly {
    readonly number: number;
    readonly start: PlainDate;
    readonly end: PlainDate;
    readonly packages: readonly string[];
  }[];
  /** JP of units that found no place. */
  readonly unplaced: readonly {
    readonly class: string;
    readonly unit: string;
    readonly jp: number;
    readonly reason: string;
  }[];
  /** Against the schedule that stood before, in sessions. */
  readonly changes: {
    readonly kept: number;
    readonly added: number;
    readonly moved: number;
    readonly dropped: number;
  };
}

export interface CheckReply {
  readonly sessions: number;
  readonly clashes: number;
  readonly errors: number;
  readonly warnings: number;
}

export interface ProblemReply {
  readonly problem: ScheduleProblem;
  /** 1-based row of Jadwal of each session of the problem. */
  readonly sessionRows: readonly number[];
  /** Goes back with the plan: a plan for other facts is refused. */
  readonly basis: string;
}

const date = z.custom<PlainDate>(isIsoDate);
const time = z.custom<PlainTime>(isIsoTime);
const name = z.custom<string>(isText(1, 200));
const count = z.custom<number>(isWholeNumber(0, 1_000_000));

export const applyRequest = z.object({
  basis: z.string(),
  sessions: z.array(
    z.object({
      id: name,
      date,
      start: time,
      end: time,
      firstJp: count,
      jp: count,
      stage: count,
      class: name,
      package: name,
      unit: name,
      trainer: z.string(),
      room: z.string(),
      isLocked: z.boolean(),
      isHeld: z.nullable(z.boolean()),
    }),
  ),
});

export interface ApplyRequest {
  readonly basis: string;
  readonly sessions: readonly Session[];
}
