import type { Columns, RawCell, TableRead } from '../../../kernel/table';
import { textOf } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { read } from '../../../ports/tables';
import { packagesTable } from '../../programme';
import type { ReadForImportInput, ReadForImportReply } from '../contract/import';
import { readForImportInput } from '../contract/import';
import { participantsTable, restrictedTable } from '../tables';
import { lastImport, readImportHistory } from './import-history';
import { knownSenders } from './import-senders';

/** Rows of each sheet in one reply: some 600 kB of JSON at the most. */
const ROWS_AT_ONCE = 1500;

/** Gives the roster in shares, so that a file can be compared with it in the browser. */
export const readForImportAction: Action<ReadForImportInput, ReadForImportReply> = {
  id: 'roster.readForImport',
  input: readForImportInput,
  writes: false,
  run(ports, { from }) {
    const participants = read(ports, participantsTable);
    const restricted = read(ports, restrictedTable);
    const history = readImportHistory(ports);
    const broken = [participants, restricted].flatMap((sheet) =>
      sheet.positions.has('id') ? [] : sheet.problems,
    );
    if (broken.length > 0) return refused(broken);
    const packages = read(ports, packagesTable).rows.map(({ value }) => {
      return { code: value.code, name: value.name };
    });
    const total = Math.max(participants.raw.length, restricted.raw.length);
    const reply: ReadForImportReply = {
      today: ports.clock.today(),
      packages,
      columns: {
        participant: [...participants.positions.keys()],
        restricted: [...restricted.positions.keys()],
      },
      rows: {
        participant: shareOf(participants, from),
        restricted: shareOf(restricted, from),
      },
      merged: participants.aside.map(({ key, cells }) => [key, textOf(cells['mergedInto'] ?? '')]),
      total,
      senders: knownSenders(ports.store.document),
      last: lastImport(history),
    };
    return done(reply, { code: 'roster.import_read', values: { count: total } });
  },
};

function shareOf(
  { raw, positions }: TableRead<Columns>,
  from: number,
): readonly (readonly RawCell[])[] {
  const keys = [...positions.keys()];
  return raw
    .slice(from, from + ROWS_AT_ONCE)
    .map(({ cells }) => keys.map((key) => cells[key] ?? ''));
}
