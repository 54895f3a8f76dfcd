import type { FieldChange } from './compare-cells';
import type { CellNote, ImportedPerson } from './read-people';
import type { MatchedBy } from './roster-index';

/** Somebody of the roster who may be an imported person, and what would change if he is. */
export interface ReviewCandidate {
  readonly id: string;
  readonly name: string;
  readonly by: MatchedBy;
  readonly changes: readonly FieldChange[];
}

export interface ChangedPerson {
  readonly line: number;
  readonly id: string;
  readonly name: string;
  readonly person: ImportedPerson;
  readonly hasRestricted: boolean;
  readonly changes: readonly FieldChange[];
}

export interface DoubtfulPerson {
  readonly person: ImportedPerson;
  readonly candidates: readonly ReviewCandidate[];
  /** Other rows of the file that look like the same person. */
  readonly sameLines: readonly number[];
}

/** A row that is not imported, and why. */
export interface UnreadableRow {
  readonly line: number;
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly name: string;
}

/** A file against the roster: every row of the file is in exactly one of the groups. */
export interface ImportReview {
  readonly newcomers: readonly ImportedPerson[];
  readonly changed: readonly ChangedPerson[];
  readonly unchanged: readonly { readonly line: number; readonly id: string }[];
  readonly doubtful: readonly DoubtfulPerson[];
  readonly unreadable: readonly UnreadableRow[];
  /** In the roster and not in the file: they are named, never removed. */
  readonly missing: readonly { readonly id: string; readonly name: string }[];
  readonly notes: readonly CellNote[];
}
