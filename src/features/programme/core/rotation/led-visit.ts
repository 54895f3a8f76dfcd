/** A class in a package in a stage, and who may lead it. */
export interface LedVisit {
  readonly class: string;
  readonly stage: number;
  readonly jp: number;
  readonly trainers: readonly string[];
}
