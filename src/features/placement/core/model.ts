export type PlacementStatus = 'placed' | 'reserve' | 'not_placed';

/** Who is in which package and class, sheet Penempatan. A locked row is never changed by the add-on. */
export interface PlacementRow {
  readonly participant: string;
  readonly name: string;
  readonly status: PlacementStatus | null;
  /** Package code; for a reserve, the package he waits for first. */
  readonly package: string;
  /** Class id, for example `MJ-A`. */
  readonly class: string;
  /** Position in the reserve list, from 1. */
  readonly reserveRank: number | null;
  readonly score: number | null;
  readonly reason: string;
  readonly isLocked: boolean;
}
