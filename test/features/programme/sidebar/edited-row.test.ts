import { describe, expect, test } from '@jest/globals';
import {
  cellText,
  isTicked,
  newRow,
  rowTitle,
  rowToSave,
  suggestKey,
} from '../../../../src/features/programme/sidebar/edited-row';

const row = { id: 'J-01', name: 'Nama Contoh', from: '2021-01-01', signsPapers: true };

describe('a row in its form', () => {
  test('shows what was typed, else what stands in the sheet, dates as people write them', () => {
    expect(cellText(row, {}, 'from')).toBe('01/01/2021');
    expect(cellText(row, { from: '02/01/2021' }, 'from')).toBe('02/01/2021');
    expect(cellText(null, {}, 'name')).toBe('');
  });

  test('a tick can be set and taken away', () => {
    expect(isTicked(row, {}, 'signsPapers')).toBe(true);
    expect(isTicked(row, { signsPapers: false }, 'signsPapers')).toBe(false);
    expect(isTicked(null, { signsPapers: true }, 'signsPapers')).toBe(true);
  });

  test('only cells that differ are sent, with what stood there', () => {
    const typed = { name: 'Nama Lain', from: '01/01/2021', signsPapers: false };
    expect(rowToSave(row, typed)).toEqual({
      cells: { name: 'Nama Lain', signsPapers: false },
      was: { name: 'Nama Contoh', signsPapers: true },
    });
  });

  test('of a new row everything that was typed is sent', () => {
    expect(rowToSave(null, { id: 'J-02', name: '' })).toEqual({
      cells: { id: 'J-02' },
      was: { id: '' },
    });
  });

  test('a new row gets the number after the highest, as wide as that one', () => {
    const keys = (...ids: string[]) => ids.map((id) => ({ id }));
    expect(suggestKey(keys('I-02', 'I-09', 'I-03'), 'id')).toBe('I-10');
    expect(suggestKey(keys('R099'), 'id')).toBe('R100');
    expect(suggestKey(keys('MJ', 'BT'), 'id')).toBe('');
    expect(suggestKey([], 'id')).toBe('');
    expect(suggestKey(keys('2021-08-17'), 'id')).toBe('');
  });

  test('a new day off counts unless somebody unticks it', () => {
    const isActive = { key: 'isActive', header: 'Aktif', kind: 'checkbox', choices: [] } as const;
    const reply = { key: 'date', columns: [isActive], rows: [] };
    expect(newRow(reply)).toEqual({ date: '', isActive: true });
  });

  test('is listed by key and name', () => {
    expect(rowTitle(row, 'id')).toBe('J-01 · Nama Contoh');
    expect(rowTitle({ code: 'MJ' }, 'code')).toBe('MJ');
  });
});
