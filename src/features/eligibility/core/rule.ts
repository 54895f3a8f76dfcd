import type { PlainDate } from '../../../kernel/plain-date';
import type { Message, SentenceValues } from '../../../kernel/problem';
import type { Program } from '../../programme/core';
import type { CourseRecord, Participant, RestrictedRecord } from '../../roster/core';
import type { RuleVerdict } from './model';

/** All that rules may know of one person. */
export interface Candidate {
  readonly participant: Participant;
  /** The row of Data Terbatas; null when there is none, as for the public. */
  readonly restricted: RestrictedRecord | null;
  readonly courses: readonly CourseRecord[];
}

/** First and last day; null while planning. */
export interface Window {
  readonly start: PlainDate | null;
  readonly end: PlainDate | null;
}

/** What rules may know beside the person. */
export interface RuleContext {
  readonly program: Program;
  /** The day on which everybody is judged. */
  readonly selectionDate: PlainDate;
  /** From the first stage to the last, or as typed by staff. */
  readonly whole: Window;
  /** The package asked about; empty for the programme as a whole. */
  readonly package: string;
  /** The stages of that package once they are planned, else the whole programme. */
  readonly window: Window;
}

/** What a rule says of one person: verdict, the value found, the value needed, and why. */
export interface Finding {
  readonly verdict: RuleVerdict;
  readonly found: string;
  readonly needed: string;
  /** Null when the person passes. */
  readonly because: Message | null;
  /** The first day on which somebody who fails will pass by time alone; null when time does not help. */
  readonly passesFrom: PlainDate | null;
}

export type RuleCheck = (candidate: Candidate, context: RuleContext) => Finding;

/** A rule that counts people: of each group only so many, by registration, then by id. */
export interface Quota {
  readonly limit: number;
  /** The group somebody counts in; null when in none. */
  groupOf(candidate: Candidate, context: RuleContext): string | null;
  /** What is said of those who come too late. */
  readonly code: string;
}

/** A rule with its parameter read. */
export interface ReadyRule {
  readonly check: RuleCheck;
  /** Whether one person may get different answers for different packages. */
  readonly differsByPackage: boolean;
  readonly quota: Quota | null;
}

/** A rule of the catalogue K01-K25 (domain dossier 2.2). Its words and defaults stand in `default-rule-settings.ts`. */
export interface EligibilityRule {
  readonly id: string;
  /** What may be typed as parameter, in Indonesian. */
  readonly parameterHint: string;
  /** The rule with its parameter as typed; null when the parameter cannot be read. */
  withParameter(typed: string): ReadyRule | null;
}

/** How the parameter of a rule is read, and its decision. */
interface RuleDefinition<P> {
  readonly id: string;
  readonly parameterHint?: string;
  readParameter(typed: string): P | null;
  check(candidate: Candidate, parameter: P, context: RuleContext): Finding;
  differsByPackage?(parameter: P): boolean;
  quota?(parameter: P): Quota;
}

/** A rule whose parameter is read once, not once for each person. */
export function defineRule<P>(definition: RuleDefinition<P>): EligibilityRule {
  return {
    id: definition.id,
    parameterHint: definition.parameterHint ?? 'dikosongkan',
    withParameter: (typed) => {
      const parameter = definition.readParameter(typed.trim());
      if (parameter === null) return null;
      return {
        check: (candidate, context) => definition.check(candidate, parameter, context),
        differsByPackage: definition.differsByPackage?.(parameter) ?? false,
        quota: definition.quota?.(parameter) ?? null,
      };
    },
  };
}

/** The person meets the rule. */
export function passes(found: string, needed: string): Finding {
  return { verdict: 'passes', found: shorten(found), needed, because: null, passesFrom: null };
}

/** The person does not meet the rule; the sentence has the gaps `found`, `needed` and those given. */
export function fails(
  code: string,
  found: string,
  needed: string,
  values: SentenceValues = {},
): Finding {
  return failsUntil(null, code, found, needed, values);
}

/** The person does not meet the rule yet, and will from that day on. */
export function failsUntil(
  passesFrom: PlainDate | null,
  code: string,
  found: string,
  needed: string,
  values: SentenceValues = {},
): Finding {
  const short = shorten(found);
  const because = { code, values: { found: short, needed, ...values } };
  return { verdict: 'fails', found: short, needed, because, passesFrom };
}

/** The rule cannot be judged, because a cell of this column (header as staff see it) is empty. */
export function unknown(sheet: string, column: string, needed: string): Finding {
  return unclear('eligibility.data_missing', '', needed, { sheet, column });
}

/** The rule cannot be judged for another reason than an empty cell. */
export function unclear(
  code: string,
  found: string,
  needed: string,
  values: SentenceValues = {},
): Finding {
  const short = shorten(found);
  const because = { code, values: { found: short, needed, ...values } };
  return { verdict: 'unknown', found: short, needed, because, passesFrom: null };
}

/** A cell may hold 50,000 characters; a sentence that repeats it must stay readable. */
function shorten(found: string): string {
  return found.length <= 80 ? found : `${found.slice(0, 79)}…`;
}
