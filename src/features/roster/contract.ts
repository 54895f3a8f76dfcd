import * as z from 'zod/mini';
import { isRecordOf, isText, isWholeNumber } from '../../kernel/guards';
import type { CellAddress, SentenceValues, Severity } from '../../kernel/problem';
import type { RawCell } from '../../kernel/table';
import type { CheckSettings, EntryCells, FixKind, KnownPerson, PersonHit, SameCode } from './core';

/** The check works on the sheets as they are and takes nothing. */
export const validateRosterInput = z.object({});

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
  /** The first 200: errors, then warnings, then notes, each in the order of the sheets. */
  readonly findings: readonly RosterFinding[];
  /** Cells that can be written better with certainty. */
  readonly fixable: number;
  /** The first 200 fixes, certain or proposed. */
  readonly fixes: readonly RosterFix[];
  /** Codes of findings that are not looked for because Aturan Periksa says so. */
  readonly switchedOff: readonly string[];
  /** Pairs of rows that may be of one person and that nobody has decided. */
  readonly samePairs: number;
}

/** A fix on offer. The server works it out anew when it is wanted, so private values need not travel. */
export interface RosterFix {
  readonly kind: FixKind;
  readonly at: CellAddress;
  /** False: a proposal, made only where a person asks for it. */
  readonly isCertain: boolean;
  /** What stands there and what would; null where that is nobody's business outside the cell. */
  readonly change: { readonly from: string; readonly to: string } | null;
}

/** A cell by sheet, row number (1-based) and header, as in the address of a finding. */
const cellPlace = z.object({
  sheet: z.string(),
  row: z.custom<number>(isWholeNumber(1, 10_000_000)),
  column: z.string(),
});

export const fixRosterInput = z.object({
  /** Null: every certain fix. */
  cells: z.nullable(z.array(cellPlace).check(z.refine((places) => places.length <= 200))),
});

export type FixRosterInput = z.infer<typeof fixRosterInput>;

export const setCheckInput = z.object({
  /** The code of a finding, such as `roster.nik_twice`. */
  code: z.custom<string>(isText(1, 60)),
  isOn: z.boolean(),
});

export type SetCheckInput = z.infer<typeof setCheckInput>;

export interface SetCheckReply {
  readonly isOn: boolean;
}

export interface FixRosterReply {
  readonly fixed: number;
  /** What an undo asks for: rows of the sheet Riwayat Perbaikan. */
  readonly ids: readonly string[];
}

export const undoFixInput = z.object({
  /** Null: the latest fixes that were made together. */
  ids: z.nullable(z.array(z.string())),
});

export type UndoFixInput = z.infer<typeof undoFixInput>;

export interface UndoFixReply {
  readonly undone: number;
}

export const searchRosterInput = z.object({ text: z.custom<string>(isText(0, 200)) });

export type SearchRosterInput = z.infer<typeof searchRosterInput>;

export interface SearchRosterReply {
  readonly hits: readonly PersonHit[];
}

export const readEntryInput = z.object({
  /** Null for a new, empty form. */
  id: z.nullable(z.string()),
});

export type ReadEntryInput = z.infer<typeof readEntryInput>;

/** What a form needs. Cells by column key, dates as `2021-06-10`. */
export interface ReadEntryReply {
  readonly today: string;
  readonly packages: readonly { readonly code: string; readonly name: string }[];
  /** What Aturan Periksa says, so that the form judges as the check does. */
  readonly checks: CheckSettings;
  readonly participant: EntryCells;
  /** Null when he has no row in Data Terbatas. */
  readonly restricted: EntryCells | null;
}

const LONGEST_CELL = 2000;
const isShort = isText(0, LONGEST_CELL);
const cells = z.custom<Readonly<Record<string, RawCell>>>(
  isRecordOf((cell) => typeof cell === 'number' || typeof cell === 'boolean' || isShort(cell)),
);

export const enrolInput = z.object({
  /** One for each form: however often it is sent, one row is written. */
  requestId: z.custom<string>(isText(8, 60)),
  /** Null for somebody new. */
  id: z.nullable(z.string()),
  /** Cells that were typed or changed, by column key; `before` is what the form showed at first. */
  participant: cells,
  restricted: cells,
  before: z.object({ participant: cells, restricted: cells }),
  /** Ids of people who look the same and are not. */
  different: z.array(z.string()),
});

export type EnrolInput = z.infer<typeof enrolInput>;

/** Somebody who may be the one of the form, and why. */
export interface LookAlikeHit extends KnownPerson {
  readonly reasons: readonly SameCode[];
}

export interface EnrolReply {
  /** Null when nothing was written because of `same`. */
  readonly id: string | null;
  /** Perhaps the same person: to be looked at before saving. */
  readonly same: readonly LookAlikeHit[];
}
