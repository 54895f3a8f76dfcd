import type { Problem } from '../../../../kernel/problem';
import type { CheckSettings } from './check-catalogue';
import { judgeFindings } from './check-catalogue';
import type { RosterCheck, RosterContext, RosterRow } from './roster-check';

/** All that is to be said about one row: first what could not be read at all, then what the checks found. */
export function findInRow(
  row: RosterRow,
  unreadable: readonly Problem[],
  checks: readonly RosterCheck[],
  context: RosterContext,
  settings: CheckSettings,
): readonly Problem[] {
  const found = judgeFindings(
    checks.flatMap((check) => check(row, context)),
    settings,
  );
  const year = found.find(({ code }) => code === 'roster.year_only');
  // That only the year stands there is the better sentence for the same cell.
  const isSaid = ({ code, at }: Problem): boolean =>
    code === 'table.not_a_date' && year !== undefined && at?.column === year.at?.column;
  return [...unreadable.filter((fault) => !isSaid(fault)), ...found];
}
