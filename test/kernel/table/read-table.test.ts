import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RawCell } from '../../../src/kernel/table';
import {
  checkbox,
  choice,
  column,
  date,
  defineTable,
  integer,
  readTable,
  requiredText,
  text,
} from '../../../src/kernel/table';

const peopleTable = defineTable({
  sheet: 'Orang',
  key: 'id',
  columns: {
    id: column('ID', requiredText),
    name: column('Nama Lengkap', requiredText, { aliases: ['Nama'] }),
    nik: column('NIK', text),
    born: column('Tanggal Lahir', date),
    sex: column('JK', choice({ male: 'L', female: 'P' }, { pria: 'male' })),
    seats: column('Kursi', integer),
    isLocked: column('Kunci', checkbox, { optional: true }),
  },
});

const header = ['ID', 'Nama Lengkap', 'NIK', 'Tanggal Lahir', 'JK', 'Kursi', 'Kunci'];
const budi = ['P-1', 'Budi', '3375011006909001', '1990-06-10', 'L', 2, false];

describe('a sheet read by its headers', () => {
  test('columns may stand in any order, under other names, among columns of the staff', () => {
    const read = readTable(peopleTable, {
      header: ['catatan saya', 'kursi', ' NAMA ', 'id', 'nik', 'tanggal lahir *', 'jk'],
      rows: [['penting', 2, 'Budi', 'P-1', '3375011006909001', '10 Juni 1990', 'Pria']],
    });
    expect(read.problems).toEqual([]);
    expect(read.rows).toEqual([
      {
        row: 2,
        value: {
          id: 'P-1',
          name: 'Budi',
          nik: '3375011006909001',
          born: '1990-06-10',
          sex: 'male',
          seats: 2,
          isLocked: false,
        },
      },
    ]);
  });

  test('a missing sheet is a problem, not a crash', () => {
    const { problems } = readTable(peopleTable, null);
    expect(problems.map(({ code, values }) => [code, values['sheet']])).toEqual([
      ['table.sheet_missing', 'Orang'],
    ]);
  });

  test('a missing header is named, and no row is trusted', () => {
    const read = readTable(peopleTable, {
      header: header.filter((h) => h !== 'NIK'),
      rows: [budi],
    });
    expect(read.rows).toEqual([]);
    expect(read.problems).toMatchObject([
      { code: 'table.header_missing', at: { sheet: 'Orang', row: 1, column: 'NIK' } },
    ]);
  });

  test('a header that stands twice is a problem at the second one', () => {
    const read = readTable(peopleTable, { header: [...header, 'nik'], rows: [[...budi, '']] });
    expect(read.problems).toMatchObject([{ code: 'table.header_twice', at: { cell: 'H1' } }]);
  });

  test('a bad cell is reported with sheet, row, column and value, and its row is kept apart', () => {
    const bad = [...budi.slice(0, 3), '31-02-1990', 'X', 2.5, false];
    const read = readTable(peopleTable, { header, rows: [budi, ['P-2', ...bad.slice(1)]] });
    expect(read.rows.map(({ value }) => value.id)).toEqual(['P-1']);
    expect(read.problems.map(({ code, at }) => [code, at?.cell, at?.column, at?.value])).toEqual([
      ['table.not_a_date', 'D3', 'Tanggal Lahir', '31-02-1990'],
      ['table.not_a_choice', 'E3', 'JK', 'X'],
      ['table.not_a_whole_number', 'F3', 'Kursi', '2.5'],
    ]);
  });

  test('a restricted sheet names the cell of a problem and never its value', () => {
    const secretTable = defineTable({ ...peopleTable, key: 'id', isRestricted: true });
    const read = readTable(secretTable, {
      header,
      rows: [['P-1', 'Budi', '', 'rahasia', 'L', 1, false]],
    });
    expect(read.problems).toMatchObject([{ code: 'table.not_a_date', at: { cell: 'D2' } }]);
    expect(JSON.stringify(read.problems)).not.toContain('rahasia');
  });

  test('blank rows and rows of unticked boxes are no rows', () => {
    const blank = ['', '', ' ', '', '', '', false];
    const read = readTable(peopleTable, { header, rows: [blank, budi, blank] });
    expect(read.raw.map(({ row }) => row)).toEqual([3]);
    expect(read.problems).toEqual([]);
  });

  test('two rows with one id are a problem', () => {
    const read = readTable(peopleTable, { header, rows: [budi, budi] });
    expect(read.problems).toMatchObject([{ code: 'table.key_twice', at: { cell: 'A3' } }]);
  });

  test('whatever stands in the cells, reading never throws and loses no row', () => {
    const cell: fc.Arbitrary<RawCell> = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double(),
      fc.boolean(),
    );
    const rows = fc.array(fc.array(cell, { minLength: 7, maxLength: 7 }), { maxLength: 5 });
    fc.assert(
      fc.property(rows, (typed) => {
        const read = readTable(peopleTable, { header, rows: typed });
        const faulty = new Set(read.problems.map(({ at }) => at?.row));
        expect(
          read.raw.every(({ row }) => faulty.has(row) || read.rows.some((r) => r.row === row)),
        ).toBe(true);
      }),
    );
  });
});
