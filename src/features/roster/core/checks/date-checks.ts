import type { Problem } from '../../../../kernel/problem';
import { asWarning, problemAt } from '../../../../kernel/problem';
import { date } from '../../../../kernel/table';
import type { RosterCheck, RosterContext, RosterRow } from './roster-check';
import { typedValue } from './roster-check';

/** Birth comes before registration and assessment. */
export const participantDatesInOrder: RosterCheck = {
  id: 'roster.participant_dates_in_order',
  check: (row) => [
    ...outOfOrder(row, ['birthDate', 'registeredOn']),
    ...outOfOrder(row, ['birthDate', 'assessedOn']),
  ],
};

/** Detention, a third, a half, release: each on or after the one before. */
export const sentenceDatesInOrder: RosterCheck = {
  id: 'roster.sentence_dates_in_order',
  check: (row) => outOfOrder(row, ['detainedOn', 'thirdServedOn', 'halfServedOn', 'releaseOn']),
};

/** What has happened cannot be dated after today. */
export const pastDatesAreOver: RosterCheck = {
  id: 'roster.past_dates_are_over',
  check: (row, context) =>
    ['registeredOn', 'assessedOn', 'detainedOn', 'registerFOn', 'tppDate'].flatMap((column) =>
      inFuture(row, column, context),
    ),
};

function inFuture(row: RosterRow, column: string, { today }: RosterContext): Problem[] {
  const found = typedValue(row, column, date);
  if (found === null || found <= today) return [];
  const at = row.at(column);
  return [asWarning(problemAt(at, 'roster.date_in_future', { header: at.column }))];
}

function outOfOrder(row: RosterRow, columns: readonly string[]): Problem[] {
  const known = columns.flatMap((column) => {
    const found = typedValue(row, column, date);
    return found === null ? [] : [{ column, found }];
  });
  return known.flatMap(({ column, found }, index) => {
    const before = known[index - 1];
    if (before === undefined || before.found <= found) return [];
    const at = row.at(column);
    const gaps = { header: at.column, before: row.at(before.column).column };
    return [asWarning(problemAt(at, 'roster.dates_out_of_order', gaps))];
  });
}
