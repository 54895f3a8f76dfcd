import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cellName } from '../../src/kernel/a1';
import { currentPlace, goBack, goTo } from '../../src/sidebar/app/trail';
import type { Answer } from '../../src/sidebar/call';
import { fieldErrors } from '../../src/sidebar/field-errors';
import { dateFault, numberFault } from '../../src/sidebar/form/typed-fault';
import { lostText } from '../../src/sidebar/lost-text';
import { columnOfCell } from '../../src/sidebar/show-cell';

describe('a call that failed on its way', () => {
  test.each([
    ['PERMISSION_DENIED: there was an error', /akun lain/],
    ['Authorization is required to perform that action.', /Sesi Anda/],
    ['Exceeded maximum execution time', /batas waktu/],
    ["We're sorry, a server error occurred. Please wait a bit and try again.", /di tengah jalan/],
    ['NetworkError: Connection failure due to HTTP 0', /terputus/],
    ['', /terputus/],
  ])('%p says what to do', (message, sentence) => {
    expect(lostText(new Error(message), 'id')).toMatch(sentence);
  });

  test('has its own sentence for each cause in both languages', () => {
    const causes = [
      ...['PERMISSION_DENIED', 'UNAUTHENTICATED', 'timed out'],
      ...['server error occurred', 'HTTP 0'],
    ];
    for (const language of ['id', 'en'] as const) {
      expect(new Set(causes.map((cause) => lostText(new Error(cause), language))).size).toBe(5);
    }
  });
});

describe('the way through the places', () => {
  test('leads back the way one came, and never circles', () => {
    const trail = goTo(goTo(goTo(['home'], 'program'), 'peserta'), 'program');
    expect(trail).toEqual(['home', 'program']);
    expect(goBack(trail)).toEqual(['home']);
    expect(goBack(['home'])).toEqual(['home']);
    expect(goTo(trail, 'home')).toEqual(['home']);
  });

  test('wherever one goes, one is there, and enough steps back lead home', () => {
    const ids = fc.array(fc.constantFrom('home', 'a', 'b', 'c'), { minLength: 1 });
    fc.assert(
      fc.property(ids, (visits) => {
        let trail: ReturnType<typeof goTo> = ['home'];
        for (const id of visits) {
          trail = goTo(trail, id);
          expect(currentPlace(trail)).toBe(id);
        }
        expect(trail.length).toBeLessThanOrEqual(4);
        for (let steps = 0; steps < 4; steps++) trail = goBack(trail);
        expect(trail).toEqual(['home']);
      }),
    );
  });
});

test('the column of a cell name is the one it was made from', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 18_278 }), (column) => {
      expect(columnOfCell(cellName(7, column))).toBe(column);
    }),
  );
  expect(columnOfCell(undefined)).toBe(1);
});

test.each([
  ['10/06/2021', ''],
  ['', ''],
  ['31/02/2021', 'Bukan tanggal yang dikenal. Tulis seperti 10/06/2021.'],
])('the date %p is answered with %p', (typed, fault) => {
  expect(dateFault(typed, 'id')).toBe(fault);
});

test.each([
  ['12', ''],
  ['', ''],
  ['12,5', 'Not a whole number.'],
  ['dua', 'Not a whole number.'],
])('the number %p is answered with %p', (typed, fault) => {
  expect(numberFault(typed, 'en')).toBe(fault);
});

describe('a refusal of a form', () => {
  const refusal = (...columns: readonly string[]): Answer<unknown> => ({
    status: 'refused',
    text: '',
    problems: columns.map((column) => ({
      code: 'table.cell_empty',
      severity: 'error',
      text: `Ruang!C4 ("a: b"): Kolom "${column}" harus diisi.`,
      at: { sheet: 'Ruang', row: 4, column, cell: 'C4' },
    })),
  });

  test('speaks at the fields, without the cell in front', () => {
    const errors = fieldErrors(refusal('Nama'), ['Nama', 'Kapasitas']);
    expect([...errors.byHeader]).toEqual([['Nama', 'Kolom "Nama" harus diisi.']]);
    expect(errors.isComplete).toBe(true);
  });

  test('is shown as a list too when a problem has no field', () => {
    expect(fieldErrors(refusal('Nama', 'Lain'), ['Nama']).isComplete).toBe(false);
    expect(fieldErrors(null, ['Nama']).isComplete).toBe(false);
  });
});
