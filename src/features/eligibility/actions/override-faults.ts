import type { Problem } from '../../../kernel/problem';
import { problemAt } from '../../../kernel/problem';
import { addressOf } from '../../../kernel/table';
import { overrideState } from '../core/index';
import type { People } from './read-people';

/** Decisions of staff that do not count, or that nothing stands behind, each at its cell. Names nobody. */
export function findOverrideFaults({
  sheets,
  candidates,
  contexts,
  today,
}: Pick<People, 'sheets' | 'candidates' | 'contexts' | 'today'>): readonly Problem[] {
  const inmates = new Set(
    candidates
      .map(({ participant }) => participant)
      .filter(({ population }) => (population ?? contexts.whole.program.population) === 'inmate')
      .map(({ id }) => id),
  );
  return sheets.eligibility.rows.flatMap(({ row, value }): Problem[] => {
    const found = (column: string, code: string, severity: Problem['severity']): Problem[] => [
      { ...problemAt(addressOf(sheets.eligibility, row, column), code), severity },
    ];
    const state = overrideState(value, today);
    if (state === 'expired')
      return found('overrideUntil', 'eligibility.override_is_over', 'warning');
    if (state === 'unsigned') {
      const column = value.overrideReason === '' ? 'overrideReason' : 'overrideBy';
      return found(column, 'eligibility.override_is_incomplete', 'warning');
    }
    const lacksMinutes = state === 'in_force' && value.overrideMinutes === '';
    return lacksMinutes && inmates.has(value.participant)
      ? found('overrideMinutes', 'eligibility.override_without_minutes', 'note')
      : [];
  });
}
