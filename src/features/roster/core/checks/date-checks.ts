import type { Problem } from '../../../../kernel/problem';
import { problemAt } from '../../../../kernel/problem';
import { pastDateColumns } from '../date-columns';
import type { RosterCheck, RosterContext, RosterRow } from './roster-check';
import { typedDate } from './roster-check';

/** Birth comes before registration and assessment. */
export const participantDatesInOrder: RosterCheck = (row) => [
  ...outOfOrder(row, ['birthDate', 'registeredOn']),
  ...outOfOrder(row, ['birthDate', 'assessedOn']),
];

/** Detention, a third, a half, two thirds, release: each on or after the one before. */
export const sentenceDatesInOrder: RosterCheck = (row) =>
  outOfOrder(row, [
    'detainedOn',
    'thirdServedOn',
    'halfServedOn',
    'twoThirdsServedOn',
    'releaseOn',
  ]);

/** What has happened cannot be dated after today. Whether a birth can be, its age tells. */
export const pastDatesAreOver: RosterCheck = (row, context) =>
  PAST_COLUMNS.flatMap((column) => inFuture(row, column, context));

const PAST_COLUMNS = pastDateColumns.filter((column) => column !== 'birthDate');

function inFuture(row: RosterRow, column: string, { today }: RosterContext): Problem[] {
  const found = typedDate(row, column);
  if (found === null || found <= today) return [];
  const at = row.at(column);
  return [problemAt(at, 'roster.date_in_future', { header: at.column })];
}

function outOfOrder(row: RosterRow, columns: readonly string[]): Problem[] {
  const known = columns.flatMap((column) => {
    const found = typedDate(row, column);
    return found === null ? [] : [{ column, found }];
  });
  return known.flatMap(({ column, found }, index) => {
    const before = known[index - 1];
    if (before === undefined || before.found <= found) return [];
    const at = row.at(column);
    const gaps = { header: at.column, before: row.at(before.column).column };
    return [problemAt(at, 'roster.dates_out_of_order', gaps)];
  });
}
