import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { typedPatch } from '../../../host/model/type-cell';
import type { Cell } from '../../../host/model/workbook';
import { drawCell } from '../../../host/web/server/draw-cell';

const LOCALE = 'id_ID';

/** What stands in the cell when somebody opens it for editing and presses Enter. */
function retyped(cell: Cell): Cell['value'] {
  const { text, input = text } = drawCell(cell, LOCALE);
  return typedPatch(input, cell, { locale: LOCALE, year: 2021 }).value ?? null;
}

describe('opening a cell for editing and pressing Enter changes nothing', () => {
  test('for any text, whatever it looks like', () => {
    const looksLike = fc.constantFrom(
      '0012',
      '=1+1',
      '1/2/2021',
      "'a",
      'TRUE',
      '-',
      '08:30',
      '1.000',
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ minLength: 1 }), looksLike),
        fc.constantFrom(undefined, '@', '0', 'dd/mm/yyyy'),
        (value, format) => {
          const cell = format === undefined ? { value } : { value, format };
          expect(retyped(cell)).toBe(value);
        },
      ),
    );
  });

  test('for any number of the digits that a cell shows', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
        fc.constantFrom(undefined, '0', '#,##0', '0.00', '0%'),
        (drawn, format) => {
          // A cell shows 15 digits; below this size they are written with an exponent.
          const value = Math.abs(drawn) < 1e-6 ? 0 : Number(drawn.toPrecision(15));
          expect(retyped(format === undefined ? { value } : { value, format })).toBe(value);
        },
      ),
    );
  });

  test('for any date and time, also one shown with the name of its month', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 80_000 }),
        fc.integer({ min: 0, max: 86_399 }),
        fc.constantFrom('dd/mm/yyyy', 'dddd, d mmmm yyyy', 'dd/mm/yyyy hh:mm:ss'),
        (day, seconds, format) => {
          expect(retyped({ value: day, format })).toBe(day);
          const value = day + seconds / 86_400;
          expect(retyped({ value, format })).toBeCloseTo(value, 7);
        },
      ),
    );
  });

  test('for any time of day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 86_399 }), (seconds) => {
        const value = seconds / 86_400;
        expect(retyped({ value, format: 'hh:mm' })).toBeCloseTo(value, 9);
      }),
    );
  });
});

describe('what the page is told of a cell', () => {
  test('only what differs from a plain cell', () => {
    expect(drawCell({ value: 'Adi', bold: false, wrap: false }, LOCALE)).toEqual({ text: 'Adi' });
    const marked: Cell = {
      ...{ value: null, note: 'periksa', background: '#fce8e6', fontColor: '#000000' },
      ...{ bold: true, italic: true, wrap: true, horizontalAlignment: 'center' },
    };
    expect(drawCell(marked, LOCALE)).toEqual({
      ...{ text: '', note: 'periksa', background: '#fce8e6', color: '#000000' },
      ...{ bold: true, italic: true, wrap: true, align: 'center' },
    });
  });

  test('checkboxes, choices and formulas that are not reckoned', () => {
    const checkbox = { kind: 'checkbox', allowInvalid: false } as const;
    expect(drawCell({ value: true, validation: checkbox }, LOCALE)).toEqual({
      ...{ text: 'TRUE', kind: 'checkbox', checked: true },
    });
    expect(drawCell({ value: null, validation: checkbox }, LOCALE)).toMatchObject({
      ...{ kind: 'checkbox', checked: false },
    });
    expect(drawCell({ value: '#N/A', formula: '=SUM(A1:A9)' }, LOCALE)).toEqual({
      ...{ text: '#N/A', input: '=SUM(A1:A9)', kind: 'error' },
    });
  });
});
