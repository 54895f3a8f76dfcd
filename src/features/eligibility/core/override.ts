import type { PlainDate } from '../../../kernel/plain-date';
import { formatDateShort } from '../../../kernel/plain-date';
import type { Message } from '../../../kernel/problem';
import type { Eligibility, EligibilityRow } from './model';

/** What staff decided in sheet Kelayakan against or beside the rules. */
export type Override = Pick<
  EligibilityRow,
  'overrideVerdict' | 'overrideReason' | 'overrideBy' | 'overrideUntil' | 'overrideMinutes'
>;

/** `unsigned`: without reason or name it does not count. */
export type OverrideState = 'none' | 'in_force' | 'expired' | 'unsigned';

export const NO_OVERRIDE: Override = {
  overrideVerdict: null,
  overrideReason: '',
  overrideBy: '',
  overrideUntil: null,
  overrideMinutes: '',
};

/** Whether an override counts today; its last day still does. */
export function overrideState(override: Override, today: PlainDate): OverrideState {
  if (override.overrideVerdict === null) return 'none';
  if (override.overrideReason === '' || override.overrideBy === '') return 'unsigned';
  return override.overrideUntil !== null && override.overrideUntil < today ? 'expired' : 'in_force';
}

/** The override's verdict while it is in force, else null. */
export function verdictInForce(override: Override, today: PlainDate): Eligibility | null {
  return overrideState(override, today) === 'in_force' ? override.overrideVerdict : null;
}

/** The verdict that counts today: the override while it is in force, else that of the rules; null when not judged. */
export function verdictToday(
  row: Override & Pick<EligibilityRow, 'ruleVerdict'>,
  today: PlainDate,
): Eligibility | null {
  return verdictInForce(row, today) ?? row.ruleVerdict;
}

/**
 * Whether somebody may be placed in a package today: eligible, and the package is not closed to him. Staff who take
 * somebody in against the rules open every package to him.
 */
export function isPackageOpen(
  row: Override & Pick<EligibilityRow, 'ruleVerdict' | 'closedPackages'>,
  packageCode: string,
  today: PlainDate,
): boolean {
  if (verdictToday(row, today) !== 'eligible') return false;
  return verdictInForce(row, today) !== null || !row.closedPackages.includes(packageCode);
}

/** What is said of an override in its person's reasons or warnings. */
export function overrideSentence(
  override: Override,
  state: Exclude<OverrideState, 'none'>,
): Message {
  const { overrideBy, overrideReason, overrideMinutes, overrideUntil } = override;
  const values = {
    by: overrideBy.slice(0, 100),
    reason: overrideReason.slice(0, 500),
    minutes: overrideMinutes === '' ? '-' : overrideMinutes.slice(0, 100),
    until: overrideUntil === null ? '-' : formatDateShort(overrideUntil),
  };
  return { code: `eligibility.override_${state}`, values };
}
