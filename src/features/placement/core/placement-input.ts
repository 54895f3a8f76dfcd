import type { PlainDate } from '../../../kernel/plain-date';
import type { Message, Problem } from '../../../kernel/problem';
import type { Package, Program } from '../../programme/core';
import type { Participant, RestrictedRecord } from '../../roster/core';
import type { PairRow, PlacementRow } from './model';
import type { Period } from './periods';

/** Somebody who may get a seat or not. */
export interface PlacementPerson {
  readonly participant: Participant;
  readonly restricted: RestrictedRecord | null;
  readonly isEligible: boolean;
  /** Packages that the rules do not open to him. */
  readonly closedPackages: readonly string[];
}

/** All that a proposal depends on. */
export interface PlacementInput {
  readonly program: Program;
  readonly packages: readonly Package[];
  /** Institutions that take at most so many people at a time, in all their packages together. */
  readonly providers: readonly { readonly id: string; readonly limit: number }[];
  /** In each of them a person gets at most one seat. */
  readonly periods: readonly Period[];
  /** Last day of each package that is planned, by package code. */
  readonly stageEnds: ReadonlyMap<string, PlainDate>;
  readonly people: readonly PlacementPerson[];
  readonly pairs: readonly PairRow[];
  /** Rows of Penempatan as they are; only the locked ones count. */
  readonly present: readonly PlacementRow[];
  readonly selectionDate: PlainDate;
}

/** A row for Penempatan with its reasons still as codes. */
export interface ProposedRow extends Omit<PlacementRow, 'reason'> {
  readonly because: readonly Message[];
}

/** The same within one period. */
export type SeatRow = Omit<ProposedRow, 'id'>;

export interface PackageCount {
  readonly code: string;
  readonly name: string;
  readonly capacity: number;
  readonly placed: number;
}

/** What is proved of a placement that could not be proved the best: no other one is better than this. */
export interface PlacementBound {
  readonly seats: number;
  /** Points that no placement with so many seats exceeds. */
  readonly score: number;
}

export interface PlacementProposal {
  /** Placed people by package, then the reserve lists in order, then those who cannot be placed. */
  readonly rows: readonly ProposedRow[];
  /** Locked rows, to stay as they are. */
  readonly locked: readonly PlacementRow[];
  readonly perPackage: readonly PackageCount[];
  /** Sum of the scores of all who are placed, in points. */
  readonly totalScore: number;
  /** Null when the placement is proved the best. */
  readonly bound: PlacementBound | null;
  readonly warnings: readonly Problem[];
}
