import * as z from 'zod/mini';
import { isOneOf, isRecordOf, isText } from '../../kernel/guards';
import type { PlainDate } from '../../kernel/plain-date';
import type { CellAddress, Language } from '../../kernel/problem';
import type {
  Eligibility,
  EligibilityCounts,
  EligibilityRow,
  OverrideState,
  PackageChange,
  RuleSeverity,
  RuleVerdict,
} from './core/index';

/** Judging and listing need no details. */
export const emptyInput = z.object({});

export interface JudgeReply extends EligibilityCounts {}

export interface VerdictsReply {
  readonly people: readonly ListedVerdict[];
  /** People of the roster without a row in Kelayakan. */
  readonly notJudged: number;
}

export interface ListedVerdict extends EligibilityRow {
  /** 1-based row of Kelayakan. */
  readonly row: number;
  /** What counts today, which Kelayakan itself may not say yet; null when the person was never judged. */
  readonly today: Eligibility | null;
  readonly override: OverrideState;
  /** Roster, rules or programme changed since the verdict. */
  readonly isOutdated: boolean;
}

const language = z.custom<Language>(isOneOf(['id', 'en']));

/** Reasons are said in English anew; in Indonesian they are those of the sheet. */
export const listInput = z.object({ language: z.optional(language) });

export type ListInput = z.infer<typeof listInput>;

export const explainInput = z.object({ participant: z.string(), language });

export type ExplainInput = z.infer<typeof explainInput>;

/** What the rules say of one person now. */
export interface ExplainReply {
  readonly participant: string;
  readonly name: string;
  readonly verdict: Eligibility;
  readonly wished: readonly { readonly package: string; readonly verdict: Eligibility }[];
  readonly closedPackages: readonly string[];
  readonly rules: readonly ExplainedRule[];
  /** What the verdict in Kelayakan was made with; null when it was not kept. */
  readonly judgedWith: RulesOfVersion | null;
}

/** The rules as they were, a line each. */
export interface RulesOfVersion {
  readonly usedFrom: PlainDate | null;
  readonly rules: readonly string[];
}

export interface ExplainedRule {
  readonly rule: string;
  readonly title: string;
  readonly severity: RuleSeverity;
  readonly verdict: RuleVerdict;
  /** The wished packages it is said of; empty: all. */
  readonly packages: readonly string[];
  readonly found: string;
  readonly needed: string;
  /** Empty when the person passes. */
  readonly text: string;
}

/** The rules of Aturan by their cells. */
export interface RulesReply {
  readonly rules: readonly ListedRule[];
  /** Codes of sheet Paket. */
  readonly packages: readonly string[];
  readonly selectionDate: PlainDate;
  /** The sign of the rules in force, as in Kelayakan. */
  readonly version: string;
}

export interface ListedRule {
  readonly id: string;
  /** By column key; all text but `isOn`. */
  readonly cells: Readonly<Record<string, string | boolean>>;
  /** What may be typed as parameter; empty for a rule that nobody knows. */
  readonly hint: string;
  /** On, known and within its dates on the selection date. */
  readonly isInForce: boolean;
  /** Null for a rule that the sheet lacks. */
  readonly at: CellAddress | null;
}

/** As much as a cell of Sheets holds. */
const isCell = isText(0, 50_000);

const cells = z.custom<Readonly<Record<string, string | boolean>>>(
  isRecordOf((cell) => typeof cell === 'boolean' || isCell(cell)),
);

/** Typed cells of rules, and what the form showed before. */
const ruleEdit = z.object({ id: z.string(), cells, was: cells });

export type RuleEdit = z.infer<typeof ruleEdit>;

export const editRulesInput = z.object({ edits: z.array(ruleEdit), language });

export type EditRulesInput = z.infer<typeof editRulesInput>;

/** Who would come out differently. */
export interface TryReply {
  readonly before: EligibilityCounts;
  readonly after: EligibilityCounts;
  readonly packages: readonly PackageChange[];
  readonly changed: number;
  /** The first of them, with the reasons they would have. */
  readonly people: readonly ChangedPerson[];
}

export interface ChangedPerson {
  readonly participant: string;
  readonly name: string;
  readonly before: Eligibility;
  readonly after: Eligibility;
  readonly opened: readonly string[];
  readonly closed: readonly string[];
  readonly reasons: string;
  readonly eligibleFrom: PlainDate | null;
}

const OVERRIDE_COLUMNS = [
  'overrideVerdict',
  'overrideReason',
  'overrideBy',
  'overrideUntil',
  'overrideMinutes',
];

const overrideCells = z.custom<Readonly<Record<string, string>>>(
  (value) => isRecordOf(isCell)(value) && Object.keys(value ?? {}).every(isOneOf(OVERRIDE_COLUMNS)),
);

/** A decision of staff as typed, and what the form showed before. */
export const saveOverrideInput = z.object({
  participant: z.string(),
  cells: overrideCells,
  was: overrideCells,
});

export type SaveOverrideInput = z.infer<typeof saveOverrideInput>;
