import { describe, expect, test } from '@jest/globals';
import {
  checkNumberFormat,
  formatNumber,
} from '../../../../src/features/certificates/core/number-format';
import { romanMonth } from '../../../../src/features/certificates/core/roman';

const parts = {
  sequence: 12,
  classification: '563',
  unitCode: 'BLK-PKL',
  issuedOn: '2021-06-10',
} as const;

describe('official numbers', () => {
  test('the order of the parts is the office’s own', () => {
    expect(formatNumber('{klasifikasi}/{urut:3}/{unit}/{bulan_romawi}/{tahun}', parts)).toBe(
      '563/012/BLK-PKL/VI/2021',
    );
    expect(formatNumber('{urut:3}/SERT/{unit}/{bulan}/{tahun}', parts)).toBe(
      '012/SERT/BLK-PKL/06/2021',
    );
  });

  test('a running number that outgrows its width is printed in full', () => {
    expect(formatNumber('{urut:3}', { ...parts, sequence: 1234 })).toBe('1234');
  });

  test('months are Roman from I to XII', () => {
    const months = Array.from({ length: 12 }, (_, index) => romanMonth(index + 1));
    expect(months.join(' ')).toBe('I II III IV V VI VII VIII IX X XI XII');
  });

  test('a format with an unknown gap, or without the running number, is refused by name', () => {
    expect(checkNumberFormat('{urut:3}/{tahun}')).toEqual([]);
    const codes = checkNumberFormat('{nomer}/{tahun}').map((found) => found.code);
    expect(codes).toEqual([
      'certificates.number_token_unknown',
      'certificates.number_without_sequence',
    ]);
  });

  test.each([
    ['{urut:3}/{tahun', '{'],
    ['{urut}}', '}'],
    ['{{urut}}', '{'],
    ['{urut:999999999}', '{urut:999999999}'],
    ['{urut:0}', '{urut:0}'],
    ['{urut:tiga}', '{urut:tiga}'],
    ['{urut:3:4}', '{urut:3:4}'],
    ['{urut:3}/{tahun:2}', '{tahun:2}'],
  ])('%s is refused: %s cannot be read', (format, text) => {
    const found = checkNumberFormat(format);
    expect(found).toMatchObject([{ code: 'certificates.number_form', values: { format, text } }]);
    expect(formatNumber(format, parts).length).toBeLessThan(30);
  });

  test('spaces inside the braces and a month without its zero are the office’s own', () => {
    expect(checkNumberFormat('{ urut : 3 }/{bulan:1}')).toEqual([]);
    expect(formatNumber('{ urut : 3 }/{bulan:1}', parts)).toBe('012/6');
  });
});
