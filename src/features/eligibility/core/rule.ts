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

/** What rules may know beside the person. */
export interface RuleContext {
  readonly program: Program;
  /** The day on which everybody is judged. */
  readonly selectionDate: PlainDate;
  /** First day of the first stage; null while planning. */
  readonly start: PlainDate | null;
  /** Last day of the last stage, or the end typed by staff; null when neither is known. */
  readonly end: PlainDate | null;
  /** Last day of each package that is planned, by package code. */
  readonly stageEnds: ReadonlyMap<string, PlainDate>;
}

/** What a rule says of one person: verdict, the value found, the value needed, and why. */
export interface Finding {
  readonly verdict: RuleVerdict;
  readonly found: string;
  readonly needed: string;
  /** Null when the person passes. */
  readonly because: Message | null;
}

export type RuleCheck = (candidate: Candidate, context: RuleContext) => Finding;

/** A rule of the catalogue K01-K25 (domain dossier 2.2). Its words and defaults stand in `default-rule-settings.ts`. */
export interface EligibilityRule {
  readonly id: string;
  /** What may be typed as parameter, in Indonesian. */
  readonly parameterHint: string;
  /** The check with its parameter as typed; null when the parameter cannot be read. */
  withParameter(typed: string): RuleCheck | null;
}

/** How the parameter of a rule is read, and its decision. */
interface RuleDefinition<P> {
  readonly id: string;
  readonly parameterHint?: string;
  readParameter(typed: string): P | null;
  check(candidate: Candidate, parameter: P, context: RuleContext): Finding;
}

/** A rule whose parameter is read once, not once for each person. */
export function defineRule<P>(definition: RuleDefinition<P>): EligibilityRule {
  return {
    id: definition.id,
    parameterHint: definition.parameterHint ?? 'dikosongkan',
    withParameter: (typed) => {
      const parameter = definition.readParameter(typed.trim());
      if (parameter === null) return null;
      return (candidate, context) => definition.check(candidate, parameter, context);
    },
  };
}

/** The person meets the rule. */
export function passes(found: string, needed: string): Finding {
  return { verdict: 'passes', found: shorten(found), needed, because: null };
}

/** The person does not meet the rule; the sentence has the gaps `found`, `needed` and those given. */
export function fails(
  code: string,
  found: string,
  needed: string,
  values: SentenceValues = {},
): Finding {
  const short = shorten(found);
  const because = { code, values: { found: short, needed, ...values } };
  return { verdict: 'fails', found: short, needed, because };
}

/** The rule cannot be judged, because a cell of this column (header as staff see it) is empty. */
export function unknown(sheet: string, column: string, needed: string): Finding {
  const because = { code: 'eligibility.data_missing', values: { sheet, column } };
  return { verdict: 'unknown', found: '', needed, because };
}

/** A cell may hold 50,000 characters; a sentence that repeats it must stay readable. */
function shorten(found: string): string {
  return found.length <= 80 ? found : `${found.slice(0, 79)}…`;
}
