/** What runs of one kind came to. */
export interface Tally {
  readonly runs: number;
  readonly faults: number;
  readonly papers: number;
  readonly inDoubt: number;
  readonly duplicates: number;
  readonly losses: number;
}

export const NOTHING: Tally = {
  runs: 0,
  faults: 0,
  papers: 0,
  inDoubt: 0,
  duplicates: 0,
  losses: 0,
};

export function addTallies(one: Tally, other: Tally): Tally {
  return {
    runs: one.runs + other.runs,
    faults: one.faults + other.faults,
    papers: one.papers + other.papers,
    inDoubt: one.inDoubt + other.inDoubt,
    duplicates: one.duplicates + other.duplicates,
    losses: one.losses + other.losses,
  };
}
