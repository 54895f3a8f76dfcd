import * as z from 'zod/mini';
import { isOneOf, isText } from '../../../kernel/guards';
import type { RawCell } from '../../../kernel/table';
import type { EntryPart, PersonCells, SamePair, SameVerdict } from '../core';

export const findSamePeopleInput = z.object({});

export type FindSamePeopleInput = z.infer<typeof findSamePeopleInput>;

/** Two ids, the smaller first. */
export interface IdPair {
  readonly first: string;
  readonly second: string;
}

/** A merge that can be undone. */
export interface MergeDone {
  /** What an undo asks for. */
  readonly run: string;
  readonly survivor: string;
  readonly merged: string;
  /** `2021-06-10T08:30:00` */
  readonly at: string;
}

export interface FindSamePeopleReply {
  /** Rows of Peserta. */
  readonly rows: number;
  /** Pairs that were compared. */
  readonly compared: number;
  /** Undecided pairs in all. */
  readonly same: number;
  readonly ask: number;
  readonly samePairs: number;
  /** The first 50, the likeliest first. */
  readonly pairs: readonly SamePair[];
  /** Decided to be one person, and still two rows. */
  readonly waiting: readonly IdPair[];
  /** The cells of everybody in `pairs` and `waiting`, by id. */
  readonly people: Readonly<Record<string, PersonCells>>;
  /** The last 20, the latest first. */
  readonly merges: readonly MergeDone[];
}

const isId = isText(1, 200);
const id = z.custom<string>(isId);

export const decideSamePersonInput = z.object({
  first: id,
  second: id,
  /** `ask` takes a decision back. */
  verdict: z.custom<SameVerdict>(isOneOf(['same', 'different', 'ask'])),
  reason: z.custom<string>(isText(0, 500)),
});

export type DecideSamePersonInput = z.infer<typeof decideSamePersonInput>;

export interface DecideSamePersonReply extends IdPair {
  /** By how many more pairs are undecided: -1, 0 or 1. */
  readonly samePairsChange: number;
}

const isCell = (cell: unknown): boolean =>
  typeof cell === 'number' || typeof cell === 'boolean' || isText(0, 50_000)(cell);

export const mergePeopleInput = z.object({
  /** Id of the row that stays. */
  survivor: id,
  /** Id of the row that counts no more. */
  merged: id,
  /** Cells that the row that stays gets from the other, and both as they were shown. */
  taken: z.array(
    z.object({
      part: z.custom<EntryPart>(isOneOf(['participant', 'restricted'])),
      column: z.string(),
      from: z.custom<RawCell>(isCell),
      to: z.custom<RawCell>(isCell),
    }),
  ),
});

export type MergePeopleInput = z.infer<typeof mergePeopleInput>;

export interface MergePeopleReply extends MergeDone {
  /** -1 when nobody had decided about the pair before, else 0. */
  readonly samePairsChange: number;
}

export const undoMergeInput = z.object({ run: z.string() });

export type UndoMergeInput = z.infer<typeof undoMergeInput>;

export interface UndoMergeReply {
  readonly survivor: string;
  readonly merged: string;
}
