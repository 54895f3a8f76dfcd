import type { PlainDate } from '../../../kernel/plain-date';
import type { Population } from '../../programme/core';

export type RuleSeverity = 'block' | 'warn' | 'info';

/** A rule as staff set it, sheet Aturan; the order of the sheet is the order in which reasons are named. */
export interface RuleSetting {
  /** `K01` ... `K25`. */
  readonly id: string;
  readonly title: string;
  readonly isOn: boolean;
  /** What the rule compares with, as typed: `6`, `program`, `narapidana, anak binaan`. */
  readonly parameter: string;
  readonly severity: RuleSeverity;
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
  /** Null: for everybody. */
  readonly population: Population | null;
  /** Package codes; empty: for all packages. */
  readonly packages: readonly string[];
  readonly legalBasis: string;
}

/** *lolos*, *gagal*, *tidak dapat dinilai*. Missing data is never a fail. */
export type RuleVerdict = 'passes' | 'fails' | 'unknown';

export type Eligibility = 'eligible' | 'rejected' | 'undecided';

/** The verdict of a person, sheet Kelayakan. The override columns belong to the staff. */
export interface EligibilityRow {
  readonly participant: string;
  readonly name: string;
  /** What counts: the override while it is in force, otherwise what the rules say. */
  readonly verdict: Eligibility | null;
  /** What the rules say; null when the person was not judged since the row was made. */
  readonly ruleVerdict: Eligibility | null;
  /** The first rule that fails, in the order of Aturan; empty when none does. */
  readonly firstFailing: string;
  readonly reasons: string;
  readonly warnings: string;
  readonly overrideVerdict: Eligibility | null;
  readonly overrideReason: string;
  readonly overrideBy: string;
  readonly overrideUntil: PlainDate | null;
  /** Number of the minutes of the TPP session that stands behind the override. */
  readonly overrideMinutes: string;
  /** Packages that the rules do not open to the person, whatever he wishes; see `isPackageOpen`. */
  readonly closedPackages: readonly string[];
  /** When a rejected person meets all rules by time alone; null when he does already, or never will so. */
  readonly eligibleFrom: PlainDate | null;
  /** Sign of the rules that made the verdict. */
  readonly rulesVersion: string;
  /** Sign of what was known of person and programme. */
  readonly basis: string;
  /** When and by whom the verdict was reached; stays while rules and basis do. */
  readonly judgedOn: PlainDate | null;
  readonly judgedBy: string;
}
