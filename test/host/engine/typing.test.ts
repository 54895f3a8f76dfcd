import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { displayOf, isDateFormat } from '../../../host/model/number-format';
import { parseTyped } from '../../../host/model/parse-typed';
import {
  instantFromSerial,
  serialFromDay,
  serialFromInstant,
} from '../../../host/model/serial-date';
import { typeCell } from '../../../host/model/type-cell';
import { aSheet, aWorkbook } from './a-host';

const indonesian = { locale: 'id_ID', year: 2021 };
const american = { locale: 'en_US', year: 2021 };

describe('a text typed into a general cell', () => {
  test.each([
    ['0123', { value: 123 }],
    ['-5', { value: -5 }],
    ['+62812', { value: 62812 }],
    ['1.234.567', { value: 1234567, format: '#,##0' }],
    ['1,5', { value: 1.5 }],
    [',5', { value: 0.5 }],
    ['12.34', { value: (12 * 60 + 34) / 1440, format: 'hh:mm' }],
    ['12.75', { value: '12.75' }],
    ['1E3', { value: 1000, format: '0.00E+00' }],
    ['12,5%', { value: 0.125, format: '0.00%' }],
    ['1/2', { value: serialFromDay(2021, 2, 1), format: 'dd/mm/yyyy' }],
    ['01-02-21', { value: serialFromDay(2021, 2, 1), format: 'dd/mm/yyyy' }],
    ['2021-06-10', { value: serialFromDay(2021, 6, 10), format: 'yyyy-mm-dd' }],
    ['10 Agt 2021', { value: '10 Agt 2021' }],
    ['10 Agustus 2021', { value: serialFromDay(2021, 8, 10), format: 'd mmmm yyyy' }],
    ['31/02/2021', { value: '31/02/2021' }],
    [
      '10/06/2021 08:30',
      { value: serialFromDay(2021, 6, 10) + 8.5 / 24, format: 'dd/mm/yyyy hh:mm' },
    ],
    ['24:00', { value: '24:00' }],
    ['false', { value: false }],
    ["'12", { value: '12' }],
    ['-', { value: '-' }],
    ['B 12', { value: 'B 12' }],
    ['12 orang', { value: '12 orang' }],
  ])('in Indonesia: %s', (text, typed) => {
    expect(parseTyped(text, undefined, indonesian)).toEqual(typed);
  });

  test.each([
    ['1/2/2021', serialFromDay(2021, 1, 2)],
    ['1,234.5', 1234.5],
    ['08.30', 8.3],
  ])('in the United States: %s', (text, value) => {
    expect(parseTyped(text, undefined, american).value).toBe(value);
  });

  test('in a plain-text cell stays what it is', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => text !== '' && !text.startsWith("'")),
        (text) => {
          expect(parseTyped(text, '@', indonesian)).toEqual({ value: text });
        },
      ),
    );
  });

  test('a person who types beyond the grid makes it grow', () => {
    const workbook = aWorkbook(aSheet('Satu'));
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    typeCell(workbook, sheet, 101, 1, '10/06/2021', 2021);
    expect(sheet.maxRows).toBe(101);
    expect(sheet.cells.get(101)?.get(1)).toEqual({ value: 44357, format: 'dd/mm/yyyy' });
    typeCell(workbook, sheet, 101, 1, '', 2021);
    expect(sheet.cells.get(101)?.get(1)).toEqual({ value: null, format: 'dd/mm/yyyy' });
  });
});

describe('what a cell shows', () => {
  test.each([
    [1234.5, undefined, '1234,5'],
    [1234.5, '#,##0.00', '1.234,50'],
    [0.125, '0.0%', '12,5%'],
    [7, '000', '007'],
    [7, '0" orang"', '7 orang'],
    [44357, 'dd/mm/yyyy', '10/06/2021'],
    [44357, 'dddd, d mmmm yyyy', 'Kamis, 10 Juni 2021'],
    [44357 + 8.5 / 24, 'hh:mm', '08:30'],
    [44357 + 20.5 / 24, 'h:mm am/pm', '8:30 PM'],
    [true, undefined, 'TRUE'],
    [null, '0', ''],
    ['x', '0', 'x'],
  ])('%s with the format %s', (value, format, shown) => {
    expect(displayOf(value, format, 'id_ID')).toBe(shown);
  });

  test('only formats with date or time signs make a number a date', () => {
    expect(['dd/mm/yyyy', 'hh:mm', 'mmm', 'd mmmm yyyy', '[h]:mm'].every(isDateFormat)).toBe(true);
    expect(['0', '@', '#,##0.00', '0%', '0" hari"', undefined, 'General'].some(isDateFormat)).toBe(
      false,
    );
  });
});

describe('serial numbers', () => {
  test('and instants are each other’s inverse in any time zone, away from clock changes', () => {
    const instant = fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2090, 0, 1) });
    fc.assert(
      fc.property(
        instant,
        fc.constantFrom('Asia/Jakarta', 'Asia/Jayapura', 'UTC', 'Asia/Kolkata'),
        (ms, zone) => {
          expect(instantFromSerial(serialFromInstant(ms, zone), zone)).toBe(ms);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('begin with 1899-12-30 on the wall clock of the spreadsheet', () => {
    expect(serialFromInstant(Date.UTC(2021, 5, 9, 17), 'Asia/Jakarta')).toBe(44357);
    expect(
      serialFromInstant(instantFromSerial(8.5 / 24, 'Asia/Jakarta'), 'Asia/Jakarta'),
    ).toBeCloseTo(8.5 / 24, 8);
  });
});
