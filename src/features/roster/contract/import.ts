import * as z from 'zod/mini';
import type { Guard } from '../../../kernel/guards';
import { isRecordOf, isText, isWholeNumber } from '../../../kernel/guards';
import type { RawCell } from '../../../kernel/table';
import type {
  AlikePair,
  EntryCells,
  EntryPart,
  ImportRow,
  NamedPackage,
  SenderColumns,
} from '../core';

export const readForImportInput = z.object({
  /** Rows that were read already. */
  from: z.custom<number>(isWholeNumber(0, 10_000_000)),
});

export type ReadForImportInput = z.infer<typeof readForImportInput>;

/** A share of the roster, to be compared with a file in the browser: the file itself never comes to the server. */
export interface ReadForImportReply {
  readonly today: string;
  readonly packages: readonly NamedPackage[];
  /** Keys of the columns that the sheets have. */
  readonly columns: Readonly<Record<EntryPart, readonly string[]>>;
  /** Cells in the order of `columns`. */
  readonly rows: Readonly<Record<EntryPart, readonly (readonly RawCell[])[]>>;
  /** Ids of rows that were merged, each with the id under which the person stands now. */
  readonly merged: readonly (readonly [id: string, survivor: string])[];
  /** Rows of the longer sheet. */
  readonly total: number;
  readonly senders: readonly ImportSender[];
  readonly last: LastImport | null;
}

/** An office that sends lists, and where the columns of its lists went. */
export interface ImportSender {
  readonly name: string;
  readonly columns: SenderColumns;
}

/** The import that can be undone. */
export interface LastImport {
  /** `2021-06-10T08:30:00` */
  readonly at: string;
  readonly sender: string;
  readonly added: number;
  readonly changed: number;
}

/** Rows of one request: each is written whole or not at all. */
const MOST_ROWS_AT_ONCE = 400;
const isShort = isText(0, 2000);
const isCell: Guard = (value) =>
  typeof value === 'number' || typeof value === 'boolean' || isShort(value);
const isCells = isRecordOf(isCell);
const isList =
  (most: number, isItem: Guard): Guard =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(isItem);

const isImportRow: Guard = (value) => {
  if (typeof value !== 'object' || value === null) return false;
  const { line, id, participant, restricted, before, different } = value as Partial<ImportRow>;
  return (
    isWholeNumber(1, 10_000_000)(line) &&
    (id === null || isText(1, 100)(id)) &&
    isCells(participant) &&
    isCells(restricted) &&
    isCells(before?.participant) &&
    isCells(before?.restricted) &&
    isList(100, isText(1, 100))(different)
  );
};

/** Somebody of a file, by what tells people apart. */
export interface StrangerCells {
  readonly line: number;
  readonly participant: EntryCells;
  readonly restricted: EntryCells;
}

const isStranger: Guard = (value) => {
  if (typeof value !== 'object' || value === null) return false;
  const { line, participant, restricted } = value as Partial<StrangerCells>;
  return isWholeNumber(1, 10_000_000)(line) && isCells(participant) && isCells(restricted);
};

export const findAlikeInput = z.object({
  people: z.custom<readonly StrangerCells[]>(isList(10_000, isStranger)),
});

export type FindAlikeInput = z.infer<typeof findAlikeInput>;

export interface FindAlikeReply {
  readonly pairs: readonly AlikePair[];
}

export const importRowsInput = z.object({
  /** One for each import; with `chunk` it names this request, however often it is sent. */
  run: z.custom<string>(isText(8, 40)),
  chunk: z.custom<number>(isWholeNumber(0, 10_000)),
  sender: z.custom<string>(isText(0, 60)),
  rows: z.custom<readonly ImportRow[]>(isList(MOST_ROWS_AT_ONCE, isImportRow)),
});

export type ImportRowsInput = z.infer<typeof importRowsInput>;

export interface ImportRowsReply {
  readonly added: number;
  readonly changed: number;
  /** Rows of the file that were left out because somebody was faster. */
  readonly left: readonly number[];
}

export const undoImportInput = z.object({});

export type UndoImportInput = z.infer<typeof undoImportInput>;

export interface UndoImportReply {
  readonly removed: number;
  readonly restored: number;
}

export const rememberSenderInput = z.object({
  name: z.custom<string>(isText(1, 60)),
  columns: z.custom<SenderColumns>(
    isRecordOf((target) => target === null || isText(1, 60)(target)),
  ),
});

export type RememberSenderInput = z.infer<typeof rememberSenderInput>;
