import type { PlainDate } from '../../../kernel/plain-date';
import type { Message, Problem } from '../../../kernel/problem';
import type { Package, Program } from '../../programme/core';
import type { Participant, RestrictedRecord } from '../../roster/core';
import type { PlacementRow } from './model';

/** All that a proposal depends on. */
export interface PlacementInput {
  readonly program: Program;
  readonly packages: readonly Package[];
  readonly people: readonly {
    readonly participant: Participant;
    readonly restricted: RestrictedRecord | null;
    readonly isEligible: boolean;
  }[];
  /** Rows of Penempatan as they are; only the locked ones count. */
  readonly present: readonly PlacementRow[];
  readonly selectionDate: PlainDate;
}

/** A row for Penempatan with its reason still as a code. */
export interface ProposedRow extends Omit<PlacementRow, 'reason'> {
  readonly because: Message;
}

export interface PackageCount {
  readonly code: string;
  readonly name: string;
  readonly capacity: number;
  readonly placed: number;
}

export interface PlacementProposal {
  /** Placed people by package, then the reserve list in order, then those who cannot be placed. */
  readonly rows: readonly ProposedRow[];
  /** Locked rows, to stay as they are. */
  readonly locked: readonly PlacementRow[];
  readonly perPackage: readonly PackageCount[];
  /** Sum of the scores of all who are placed, in points. */
  readonly totalScore: number;
  readonly isProvedOptimal: boolean;
  readonly warnings: readonly Problem[];
}
