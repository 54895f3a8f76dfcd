import { describe, expect, test } from '@jest/globals';
import type { TypedRow } from '../a-roster';
import { judge } from './a-crowd';

const MAN: TypedRow = {
  name: 'Muhammad Wahid Sucipto',
  sex: 'L',
  birthPlace: 'Pekalongan',
  birthDate: '1984-04-17',
  nik: '3375031704849007',
  parentName: 'Karnoto Wijil',
  registerNumber: 'BI.812/2021',
};

/** The same man on a list that knows neither NIK nor register number nor parent. */
const SHORT: TypedRow = { name: MAN['name'] ?? '', sex: 'L', birthDate: '1984-04-17' };

describe('one person, however a list writes him', () => {
  test.each([
    ['titles', 'H. Muhammad Wahid Sucipto, S.Pd.', 'name_title'],
    ['a title of the dead', '(Alm) Muhammad Wahid Sucipto', 'name_title'],
    ['two degrees with odd dots', 'Muhammad Wahid Sucipto, SIP.MM', 'name_title'],
    ['an alias behind', 'Muhammad Wahid Sucipto als. Gendon', 'name_same'],
    ['an alias in brackets', 'Muhammad Wahid Sucipto (Gendon)', 'name_same'],
    ['the name in the papers as alias', 'Gendon alias Muhammad Wahid Sucipto', 'name_alias'],
    ['his father behind bin', 'Muhammad Wahid Sucipto bin Karnoto Wijil', 'name_same'],
    ['his father behind b.', 'Muhammad Wahid Sucipto b. Karnoto', 'name_same'],
    ['other order of words', 'Sucipto Muhammad Wahid', 'name_order'],
    ['a comma', 'Sucipto, Muhammad Wahid', 'name_order'],
    ['Moh.', 'Moh. Wahid Sucipto', 'name_muhammad'],
    ['M', 'M Wahid Sucipto', 'name_muhammad'],
    ['Mochammad', 'Mochammad Wahid Sucipto', 'name_muhammad'],
    ['no Muhammad at all', 'Wahid Sucipto', 'name_muhammad'],
    ['words run together', 'Muhammad WahidSucipto', 'name_spelling'],
    ['capitals and spaces', '  MUHAMMAD   WAHID  SUCIPTO ', 'name_same'],
  ])('%s', (_what, name, reason) => {
    const [verdict, ...reasons] = judge(MAN, { ...SHORT, name });
    expect(verdict).toBe('same');
    expect(reasons).toContain(reason);
  });

  test.each([
    ['old spelling', 'Moehammad Wahid Soetjipto'],
    ['doubled letters', 'Muhammad Wahidd Sucipto'],
    ['sounds that offices mix up', 'Muhammad Wakhid Sucipto'],
  ])('%s: certain with the same NIK, else asked, for twins are named so', (_what, name) => {
    expect(judge(MAN, { ...SHORT, name })).toEqual(['ask', 'birth_same', 'name_spelling']);
    expect(judge(MAN, { ...SHORT, name, nik: MAN['nik'] ?? '' })[0]).toBe('same');
  });

  test('an apostrophe is no letter', () => {
    const one = { ...SHORT, name: "Nur'aini Zubaedah", sex: 'P' };
    expect(judge(one, { ...one, name: 'Nuraini Zubaedah' })[0]).toBe('same');
  });

  test('an alias in its own column', () => {
    const one = { ...SHORT, name: 'Kancil', alias: 'Codet, Wahid Sucipto', nik: MAN['nik'] ?? '' };
    expect(judge(MAN, one)).toEqual(expect.arrayContaining(['same', 'name_alias', 'nik_same']));
  });

  test('one slip in the name is asked about, or certain with the same NIK', () => {
    const slip = { ...SHORT, name: 'Muhammad Wahid Sucpito' };
    expect(judge(MAN, slip)).toEqual(['ask', 'birth_same', 'name_typo']);
    expect(judge(MAN, { ...slip, nik: MAN['nik'] ?? '' })[0]).toBe('same');
  });

  test.each([
    ['another day', '1984-04-18', 'birth_one_field'],
    ['another month', '1984-05-17', 'birth_one_field'],
    ['another year', '1985-04-17', 'birth_one_field'],
  ])('a birth date with %s', (_what, birthDate, reason) => {
    const [verdict, ...reasons] = judge(MAN, { ...MAN, birthDate });
    expect(verdict).toBe('same');
    expect(reasons).toContain(reason);
    const { nik: _nik, registerNumber: _number, ...bare } = MAN;
    expect(judge(bare, { ...bare, birthDate })).toEqual(expect.arrayContaining(['ask', reason]));
  });

  test('day and month of birth swapped', () => {
    const one = { ...SHORT, birthDate: '1984-04-09', parentName: 'Karnoto Wijil' };
    expect(judge(one, { ...one, birthDate: '1984-09-04' })).toContain('birth_swapped');
  });

  test('one digit of the NIK, with all the rest the same', () => {
    expect(judge(MAN, { ...MAN, nik: '3375031794849007', registerNumber: '' })).toEqual(
      expect.arrayContaining(['same', 'nik_slip']),
    );
  });

  test('a birth date that the NIK of the other row holds', () => {
    const { nik: _nik, registerNumber: _number, ...bare } = MAN;
    expect(judge({ ...MAN, birthDate: '1981-01-30' }, bare)).toContain('nik_date');
  });

  test('the same register number in another spelling', () => {
    const one = { ...SHORT, name: 'Wahid Sucipta', registerNumber: 'B.I. 812/21' };
    expect(judge(MAN, one)).toEqual(expect.arrayContaining(['same', 'register_same']));
  });
});

describe('two people, however alike', () => {
  const twin = (name: string, serial: string): TypedRow => ({
    ...MAN,
    name,
    nik: `337503170484${serial}`,
    registerNumber: '',
  });

  test.each([
    ['Hasan Sucipto', 'Husein Sucipto'],
    ['Hasan', 'Husin'],
    ['Zaki Sucipto', 'Zaky Sucipto'],
    ['Rizal Sucipto', 'Rizki Sucipto'],
    ['Yogi Sucipto', 'Yoga Sucipto'],
  ])('twins %s and %s', (one, other) => {
    expect(judge(twin(one, '9001'), twin(other, '9002'))).toEqual(['different']);
  });

  test('twins without NIK are asked about at most', () => {
    const bare = (name: string): TypedRow => ({ ...twin(name, '9001'), nik: '' });
    expect(judge(bare('Hasan Sucipto'), bare('Husein Sucipto'))).toEqual(['different']);
    expect(judge(bare('Rizal Sucipto'), bare('Rizel Sucipto'))[0]).toBe('ask');
  });

  test('two serials of one day under one name are asked about, never certain', () => {
    expect(judge(twin('Wahid Sucipto', '9001'), twin('Wahid Sucipto', '9002'))).toEqual(
      expect.arrayContaining(['ask', 'nik_serial']),
    );
  });

  test('father and son of one name', () => {
    const son = { ...MAN, birthDate: '2008-01-05', nik: '3375030501089001', registerNumber: '' };
    expect(judge(MAN, { ...son, parentName: MAN['name'] ?? '' })).toEqual(['different']);
    expect(
      judge(SHORT, { ...SHORT, birthDate: '2008-04-17', parentName: MAN['name'] ?? '' }),
    ).toEqual(['different']);
  });

  test('strangers with one name', () => {
    const stranger = { name: MAN['name'] ?? '', sex: 'L', birthDate: '1990-11-02' };
    expect(judge(MAN, { ...stranger, nik: '3326100211909001' })).toEqual(['different']);
    expect(judge(SHORT, stranger)).toEqual(['different']);
  });

  test('strangers of one name and one birth date with two NIK are asked about', () => {
    const other = { ...SHORT, nik: '3326101704849001' };
    expect(judge(MAN, other)).toEqual(expect.arrayContaining(['ask', 'nik_other']));
  });

  test('one NIK under two names is asked about, never certain', () => {
    const other = { name: 'Bagyo Trenggono', birthDate: '1984-04-17', nik: MAN['nik'] ?? '' };
    expect(judge(MAN, other)).toEqual(['ask', 'nik_same', 'name_other', 'birth_same']);
  });

  test('a birthday that offices write when nobody knows it makes nobody certain', () => {
    const unknown = { name: MAN['name'] ?? '', birthDate: '1980-12-31' };
    expect(judge(unknown, { ...unknown })).toEqual(['ask', 'birth_usual', 'name_same']);
  });
});
