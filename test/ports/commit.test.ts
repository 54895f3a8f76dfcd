import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RawCell } from '../../src/kernel/table';
import {
  checkbox,
  column,
  date,
  defineTable,
  integer,
  requiredText,
  rewriteRows,
  text,
  updateRows,
  writeRows,
} from '../../src/kernel/table';
import { commit, read } from '../../src/ports/tables';
import { memoryPorts } from '../fakes/memory-ports';

const seatsTable = defineTable({
  sheet: 'Kursi',
  key: 'id',
  columns: {
    id: column('ID', requiredText),
    name: column('Nama', text),
    seats: column('Jumlah', integer),
    day: column('Tanggal', date),
    isLocked: column('Kunci', checkbox),
  },
});

const header: RawCell[] = ['ID', 'Nama', 'Milik staf', 'Jumlah', 'Tanggal', 'Kunci'];
const row = (id: string, seats: number): RawCell[] => [id, `n${id}`, 'catatan', seats, '', false];

function world(rows: RawCell[][]) {
  return memoryPorts({ sheets: { Kursi: [header, ...rows] } });
}

describe('a commit', () => {
  test('writes only the cells that changed, below and beside what staff own', () => {
    const { ports, sheets } = world([row('A', 1), row('B', 2)]);
    const found = read(ports, seatsTable);
    const rows = found.rows.map(({ value }) => value);
    const changed = rows.map((seat) => (seat.id === 'B' ? { ...seat, seats: 5 } : seat));
    const added = { id: 'C', name: 'baru', seats: 1, day: '2021-06-10' as const, isLocked: true };
    const done = commit(ports, writeRows(found, [...changed, added]));
    expect(done).toEqual({ conflicts: [], rowsWritten: 2 });
    expect(sheets.grids.get('Kursi')).toEqual([
      header,
      row('A', 1),
      ['B', 'nB', 'catatan', 5, '', false],
      ['C', 'baru', '', 1, '2021-06-10', true],
    ]);
  });

  test('writes nothing when nothing changed', () => {
    const { ports, sheets } = world([row('A', 1)]);
    const found = read(ports, seatsTable);
    commit(
      ports,
      writeRows(
        found,
        found.rows.map(({ value }) => value),
      ),
    );
    expect(sheets.calls['write']).toBeUndefined();
  });

  test('follows a row that a colleague moved meanwhile', () => {
    const start = world([row('A', 1), row('B', 2)]);
    const found = read(start.ports, seatsTable);
    start.beforeCommit = () => {
      start.sheets.grids.set('Kursi', [header, row('B', 2), row('A', 1)]);
    };
    commit(start.ports, updateRows(found, [{ row: 2, values: { seats: 9 } }]));
    expect(start.sheets.grids.get('Kursi')).toEqual([header, row('B', 2), row('A', 9)]);
  });

  test('leaves a cell alone that a colleague changed meanwhile, and says so', () => {
    const start = world([row('A', 1), row('B', 2)]);
    const found = read(start.ports, seatsTable);
    start.beforeCommit = () => {
      start.sheets.grids.set('Kursi', [header, row('A', 7), row('B', 2)]);
    };
    const patches = [2, 3].map((at) => ({ row: at, values: { seats: 9 } }));
    const done = commit(start.ports, updateRows(found, patches));
    expect(done.conflicts).toMatchObject([{ code: 'commit.cell_changed', at: { cell: 'D2' } }]);
    expect(start.sheets.grids.get('Kursi')).toEqual([header, row('A', 7), row('B', 9)]);
  });

  test('reports a row that is gone and a key that was taken', () => {
    const start = world([row('A', 1)]);
    const found = read(start.ports, seatsTable);
    start.beforeCommit = () => {
      start.sheets.grids.set('Kursi', [header, row('B', 3)]);
    };
    const own = { id: 'B', name: 'x', seats: 1, day: null, isLocked: false };
    const rows = found.rows.map(({ value }) => ({ ...value, seats: 4 }));
    const done = commit(start.ports, writeRows(found, [...rows, own]));
    expect(done.conflicts.map(({ code }) => code)).toEqual(['commit.row_gone', 'commit.key_taken']);
    expect(start.sheets.grids.get('Kursi')).toEqual([header, row('B', 3)]);
  });

  test('what a colleague wrote just so, added and emptied is no conflict', () => {
    const start = world([row('A', 1), row('B', 2)]);
    const found = read(start.ports, seatsTable);
    const wanted = [
      { id: 'A', name: 'nA', seats: 9, day: null, isLocked: false },
      { id: 'C', name: 'baru', seats: 3, day: '2021-06-10' as const, isLocked: true },
    ];
    start.beforeCommit = () => {
      commit(start.ports, writeRows(found, wanted, { removeOthers: true }));
    };
    const done = commit(start.ports, writeRows(found, wanted, { removeOthers: true }));
    expect(done.conflicts).toEqual([]);
    expect(read(start.ports, seatsTable).rows.map(({ value }) => value)).toEqual(wanted);
  });

  test('a new row that a colleague added otherwise is a conflict, and his stays', () => {
    const start = world([row('A', 1)]);
    const found = read(start.ports, seatsTable);
    const added = { id: 'C', name: 'baru', seats: 3, day: null, isLocked: false };
    start.beforeCommit = () => {
      commit(start.ports, writeRows(found, [{ ...added, seats: 4 }]));
    };
    const done = commit(start.ports, writeRows(found, [added]));
    expect(done.conflicts).toMatchObject([{ code: 'commit.key_taken', at: { row: 3 } }]);
    expect(read(start.ports, seatsTable).rows[1]?.value.seats).toBe(4);
  });

  test('a list is written in its order, whatever stood where before', () => {
    const seat = fc.record({
      id: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
      name: fc.constantFrom('x', 'y', ''),
      seats: fc.constantFrom(1, 2, null),
      day: fc.constant(null),
      isLocked: fc.boolean(),
    });
    const list = fc.uniqueArray(seat, { selector: ({ id }) => id });
    fc.assert(
      fc.property(list, list, fc.nat(6), (before, after, blankAt) => {
        const rows = before.map(({ id, seats }): RawCell[] => [
          id,
          'lama',
          '',
          seats ?? '',
          '',
          false,
        ]);
        rows.splice(blankAt, 0, ['', '', '', '', '', false]);
        const { ports } = world(rows);
        const done = commit(ports, rewriteRows(read(ports, seatsTable), after));
        expect(done.conflicts).toEqual([]);
        const found = read(ports, seatsTable);
        expect(found.rows.map(({ value }) => value)).toEqual(after);
        expect(found.rows.map((one) => one.row)).toEqual(after.map((_, index) => index + 2));
      }),
    );
  });

  test('never writes over a formula of the staff', () => {
    const start = world([row('A', 1)]);
    start.sheets.formulas.set('Kursi', new Map([['2,4', '=1']]));
    const found = read(start.ports, seatsTable);
    const done = commit(start.ports, updateRows(found, [{ row: 2, values: { seats: 9 } }]));
    expect(done.conflicts).toMatchObject([{ code: 'commit.cell_formula', at: { cell: 'D2' } }]);
    expect(start.sheets.grids.get('Kursi')).toEqual([header, row('A', 1)]);
  });

  test('empties rows that leave the table and gives their place to new ones', () => {
    const { ports, sheets } = world([['A', 'x', '', 1, '', false], row('B', 2)]);
    const found = read(ports, seatsTable);
    const fresh = { id: 'C', name: 'y', seats: 3, day: null, isLocked: false };
    commit(ports, writeRows(found, [fresh], { removeOthers: true }));
    expect(sheets.grids.get('Kursi')).toEqual([
      header,
      ['C', 'y', '', 3, '', false],
      ['', '', 'catatan', '', '', false],
    ]);
  });

  test('keeps dangerous text as text, and reads it back unchanged', () => {
    const { ports } = world([]);
    const name = '=HYPERLINK("http://x","y")';
    const evil = { id: '+1', name, seats: null, day: null, isLocked: false };
    commit(ports, writeRows(read(ports, seatsTable), [evil]));
    expect(read(ports, seatsTable).rows.map(({ value }) => value)).toEqual([evil]);
  });

  test('says that somebody else is saving when the lock is not free, and writes nothing', () => {
    const start = world([row('A', 1)]);
    const found = read(start.ports, seatsTable);
    start.isLockTaken = true;
    const done = commit(start.ports, updateRows(found, [{ row: 2, values: { seats: 9 } }]));
    expect(done.conflicts).toMatchObject([{ code: 'commit.busy' }]);
    expect(start.sheets.grids.get('Kursi')).toEqual([header, row('A', 1)]);
  });

  test('writes nothing at all, to no sheet, when one of them is locked against this account', () => {
    const lockedTable = defineTable({
      ...seatsTable,
      key: 'id',
      sheet: 'Terkunci',
      protection: 'locked',
    });
    const { ports, sheets } = memoryPorts({
      sheets: { Kursi: [header, row('A', 1)], Terkunci: [header, row('A', 1)] },
    });
    sheets.lockedForUs.add('Terkunci');
    const patch = [{ row: 2, values: { seats: 9 } }];
    const done = commit(
      ports,
      updateRows(read(ports, seatsTable), patch),
      updateRows(read(ports, lockedTable), patch),
    );
    expect(done).toMatchObject({ rowsWritten: 0, conflicts: [{ code: 'commit.sheet_locked' }] });
    expect([sheets.grids.get('Kursi'), sheets.grids.get('Terkunci')]).toEqual([
      [header, row('A', 1)],
      [header, row('A', 1)],
    ]);
  });

  test('needs no more calls for 6,000 rows than for 60', () => {
    const callsFor = (count: number) => {
      const { ports, sheets } = world(Array.from({ length: count }, (_, i) => row(`R${i}`, i)));
      const found = read(ports, seatsTable);
      const patches = found.rows
        .filter((_, index) => index % 3 === 0)
        .map((located) => ({ row: located.row, values: { seats: -1, isLocked: true } }));
      commit(ports, updateRows(found, patches));
      return sheets.calls;
    };
    expect(callsFor(6000)).toEqual(callsFor(60));
  });

  test('however the wanted cells are scattered, the sheet ends as wanted and nothing else moves', () => {
    const wanted = fc.array(fc.option(fc.integer({ min: 100, max: 999 }), { nil: null }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(wanted, (changes) => {
        const { ports, sheets } = world(changes.map((_, index) => row(`R${index}`, index)));
        const found = read(ports, seatsTable);
        const patches = changes.flatMap((seats, index) =>
          seats === null ? [] : [{ row: index + 2, values: { seats } }],
        );
        commit(ports, updateRows(found, patches));
        const expected = changes.map((seats, index) => row(`R${index}`, seats ?? index));
        expect(sheets.grids.get('Kursi')).toEqual([header, ...expected]);
        expect(sheets.calls['write'] ?? 0).toBeLessThanOrEqual(8);
      }),
    );
  });
});
