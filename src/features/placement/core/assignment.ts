/** People who want packages, packages with seats. Values are positive whole numbers; more is better. */
export interface AssignmentProblem {
  readonly people: readonly AssignmentPerson[];
  readonly packages: readonly {
    readonly id: string;
    readonly capacity: number;
    readonly provider?: string;
  }[];
  /** Providers that take at most so many people in all their packages; absent: only packages are limited. */
  readonly providers?: readonly { readonly id: string; readonly limit: number }[];
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
  /** What people pay for a seat of a package; what its provider asks where that is not full. */
  readonly prices: ReadonlyMap<string, number>;
  /** What a provider asks for each seat; 0 where it could take more people. */
  readonly providerPrices: ReadonlyMap<string, number>;
}

/** A proof that not everybody can be placed. */
export interface Shortage {
  readonly packages: readonly string[];
  /** All who have no option outside these packages; more than `seats`. */
  readonly people: readonly string[];
  readonly seats: number;
}
