import { groupBy } from '../../../kernel/ordering';
import type { PlainDate } from '../../../kernel/plain-date';
import type { Problem } from '../../../kernel/problem';
import type { Columns, RawRow, TableRead } from '../../../kernel/table';
import { addressOf, textOf } from '../../../kernel/table';
import type { CheckSettings } from './checks/check-catalogue';
import { judgeFindings } from './checks/check-catalogue';
import { findInRow } from './checks/find-in-row';
import type { RosterCheck, RosterContext, RosterRow } from './checks/roster-check';
import { participantChecks, restrictedChecks } from './checks/roster-checks';
import { areNiksRounded, cleanNik } from './nik';
import { isPrivateColumn } from './private-columns';
import { normalizeRegisterNumber } from './register-number';
import { findLostRows } from './survivors';
import { findSwappedDates } from './swapped-dates';

/** The sheets as they were read. */
export interface RosterFacts {
  readonly participants: TableRead<Columns>;
  readonly restricted: TableRead<Columns>;
  /** Codes of sheet Paket; empty while there are none. */
  readonly packages: readonly string[];
  readonly today: PlainDate;
  /** What staff changed in Aturan Periksa; nothing when not given. */
  readonly settings?: CheckSettings;
  /** Of the spreadsheet, `id_ID` when not given: where months come first, typed dates may be swapped. */
  readonly locale?: string;
}

/** Everything that is to be said about the roster, row by row, Peserta first. Never throws, whatever is in the cells. */
export function validateRoster(facts: RosterFacts): readonly Problem[] {
  const { participants, restricted, settings = {}, locale = 'id_ID' } = facts;
  const context = rosterContext(facts);
  const swapped = [participants, restricted].flatMap((read) => findSwappedDates(read, locale));
  return [
    ...judgeFindings(swapped, settings),
    ...findLostRows(participants),
    ...findingsOf(participants, participantChecks, context, settings, isPrivateColumn),
    ...findingsOf(restricted, restrictedChecks, context, settings, () => true),
  ];
}

/** What the checks of one row look up in the others. */
export function rosterContext({
  participants,
  restricted,
  packages,
  today,
}: RosterFacts): RosterContext {
  const rowsBy = (raw: readonly RawRow[], keyOf: (row: RawRow) => string) =>
    new Map(
      [...groupBy(raw, keyOf)].map(([key, rows]) => [key, rows.map(({ row }) => row)] as const),
    );
  return {
    today,
    packages: packages.length === 0 ? null : new Set(packages),
    participantIds: new Set(participants.raw.map(({ key }) => key)),
    restrictedIds: new Set(restricted.raw.map(({ key }) => key)),
    rowsByNik: rowsBy(participants.raw, ({ cells }) => cleanNik(cells['nik'] ?? '')),
    isNikRounded: areNiksRounded(participants.raw.map(({ cells }) => cleanNik(cells['nik'] ?? ''))),
    rowsByRegisterNumber: rowsBy(
      restricted.raw,
      ({ cells }) => normalizeRegisterNumber(textOf(cells['registerNumber'] ?? '')) ?? '',
    ),
  };
}

function findingsOf(
  read: TableRead<Columns>,
  checks: readonly RosterCheck[],
  context: RosterContext,
  settings: CheckSettings,
  isPrivate: (column: string) => boolean,
): readonly Problem[] {
  const privateHeaders = new Set(
    Object.entries(read.table.columns)
      .filter(([key]) => isPrivate(key))
      .map(([, column]) => column.header),
  );
  const unreadable = groupBy(
    read.problems.map((found) => withoutPrivateValue(found, privateHeaders)),
    (found) => found.at?.row ?? 0,
  );
  return read.raw.flatMap(({ row, cells }) => {
    const rosterRow: RosterRow = {
      row,
      cells,
      at: (column) => addressOf(read, row, column, isPrivate(column) ? undefined : cells[column]),
    };
    return findInRow(rosterRow, unreadable.get(row) ?? [], checks, context, settings);
  });
}

function withoutPrivateValue(found: Problem, privateHeaders: ReadonlySet<string>): Problem {
  if (found.at === undefined || !privateHeaders.has(found.at.column)) return found;
  const { value: _hidden, ...at } = found.at;
  return { ...found, at };
}
