import type { TableRead } from '../../../kernel/table';
import type { Ports } from '../../../ports/ports';
import { read } from '../../../ports/tables';
import { trainersTable } from '../../programme';
import type { Unit } from '../../programme/core';
import type { sessionsTable } from '../../schedule';
import type { IssueInput } from '../core';
import { guestsTable } from '../tables';

/** Sheet Narasumber; a workbook that is older than it has no guests. */
export function readGuests(ports: Ports): TableRead<typeof guestsTable.columns> {
  const found = read(ports, guestsTable);
  return {
    ...found,
    problems: found.problems.filter(({ code }) => code !== 'table.sheet_missing'),
  };
}

/**
 * Who held which session. Only a programme with guest units needs to know, so only then the trainers are read; a row that
 * cannot be used is found by *Periksa jadwal* and holds no other paper up.
 */
export function readSpeakers(
  ports: Ports,
  units: readonly Unit[],
  guests: TableRead<typeof guestsTable.columns>,
  sessions: TableRead<typeof sessionsTable.columns>,
): Pick<IssueInput, 'sessions' | 'trainers'> {
  const isNeeded =
    units.some(({ kind }) => kind === 'guest') ||
    guests.rows.some(({ value }) => value.unit !== '');
  if (!isNeeded) return { sessions: [], trainers: [] };
  return {
    sessions: sessions.rows.map(({ value }) => value),
    trainers: read(ports, trainersTable).rows.map(({ value }) => value),
  };
}
