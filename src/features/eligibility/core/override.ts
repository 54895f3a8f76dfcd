import type { PlainDate } from '../../../kernel/plain-date';
import type { Eligibility, EligibilityRow } from './model';

/** What staff decided in sheet Kelayakan against or beside the rules. */
export type Override = Pick<
  EligibilityRow,
  'overrideVerdict' | 'overrideReason' | 'overrideBy' | 'overrideUntil'
>;

/** `unsigned`: without reason or name it does not count. */
export type OverrideState = 'none' | 'in_force' | 'expired' | 'unsigned';

/** Whether an override counts today; its last day still does. */
export function overrideState(override: Override, today: PlainDate): OverrideState {
  if (override.overrideVerdict === null) return 'none';
  if (override.overrideReason === '' || override.overrideBy === '') return 'unsigned';
  return override.overrideUntil !== null && override.overrideUntil < today ? 'expired' : 'in_force';
}

/** The verdict that counts today: the override while it is in force, else that of the rules; null when not judged. */
export function verdictToday(row: EligibilityRow, today: PlainDate): Eligibility | null {
  return overrideState(row, today) === 'in_force' ? row.overrideVerdict : row.ruleVerdict;
}
