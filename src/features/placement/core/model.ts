import type { PairKind } from './pairs/pair';

export type PlacementStatus = 'placed' | 'reserve' | 'not_placed';

/**
 * Who is in which package and class, sheet Penempatan. A locked row is never changed by the add-on. One row for each
 * person, or for each person and period where the programme allows a package in every period.
 */
export interface PlacementRow {
  /** The id of the person, or `P-0001.T2` for one of his periods. */
  readonly id: string;
  readonly participant: string;
  readonly name: string;
  readonly status: PlacementStatus | null;
  /** Package code; for a reserve, the package he waits for first. */
  readonly package: string;
  /** Class id, for example `MJ-A`. */
  readonly class: string;
  /** Position in the reserve list of the package, from 1. */
  readonly reserveRank: number | null;
  readonly score: number | null;
  readonly reason: string;
  readonly isLocked: boolean;
  /** Sign of what the row was decided on; empty when it is not known. */
  readonly basis: string;
}

/** Two people who must be kept apart or go together, sheet Pasangan. */
export interface PairRow {
  readonly id: string;
  readonly first: string;
  readonly second: string;
  readonly kind: PairKind;
  readonly reason: string;
}
