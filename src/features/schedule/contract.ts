import * as z from 'zod/mini';
import type { PlainDate } from '../../kernel/plain-date';

/** Both actions work on the workbook as it is and take nothing. */
export const emptyInput = z.strictObject({});

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
