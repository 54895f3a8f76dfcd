/** People who want packages, packages with seats. Values are positive whole numbers; more is better. */
export interface AssignmentProblem {
  readonly people: readonly AssignmentPerson[];
  readonly packages: readonly { readonly id: string; readonly capacity: number }[];
  /** Everybody must get a seat; otherwise a seat that would cost others more than it brings stays unused. */
  readonly mustPlaceAll?: boolean;
}

export interface AssignmentPerson {
  readonly id: string;
  /** Packages this person may get; an unknown package is no option, and of one listed twice the better value counts. */
  readonly options: readonly { readonly package: string; readonly value: number }[];
}

/** Who gets what, and the prices that prove it: see `checkOptimal`. */
export interface AssignmentSolution {
  readonly total: number;
  /** Package by person; people without a seat are absent. */
  readonly assignment: ReadonlyMap<string, string>;
  /** What one more seat of a package would be worth at least; 0 where a seat is free. */
  readonly prices: ReadonlyMap<string, number>;
}

/** A proof that not everybody can be placed. */
export interface Shortage {
  readonly packages: readonly string[];
  /** All who have no option outside these packages; more than `seats`. */
  readonly people: readonly string[];
  readonly seats: number;
}
