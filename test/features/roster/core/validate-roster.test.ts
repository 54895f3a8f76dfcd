import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { participantsTable, restrictedTable } from '../../../../src/features/roster';
import type { CheckSettings } from '../../../../src/features/roster/core';
import { checkKinds, validateRoster } from '../../../../src/features/roster/core';
import { educationType } from '../../../../src/features/roster/core/roster-words';
import { rosterMessages } from '../../../../src/features/roster/messages';
import { rosterSeeds } from '../../../../src/features/roster/seeds';
import type { RawCell } from '../../../../src/kernel/table';
import type { TypedRow } from '../a-roster';
import { GOOD_PARTICIPANT, GOOD_RESTRICTED, rosterFacts } from '../a-roster';

const codesFor = (participant: TypedRow, restricted: TypedRow = {}) =>
  validateRoster(
    rosterFacts([{ ...GOOD_PARTICIPANT, ...participant }], [{ ...GOOD_RESTRICTED, ...restricted }]),
  ).map(({ code, severity, at }) => `${severity} ${code} ${at?.cell}`);

describe('one participant', () => {
  test.each([
    ['Ps 114 (1) UU 35/2009', 'minimum', []],
    ['pencurian', 'Maximum Security', []],
    ['-', '', []],
    ['?', 'kelas A', ['note roster.offence_unusual D2', 'note roster.risk_unusual M2']],
    ['363 KUHP', 'Menengah', []],
    ['2021-02-03', 'risiko tinggi', ['warning roster.text_damaged D2']],
  ])('article %s and class %s are looked at lightly, and never shown', (offence, risk, codes) => {
    expect(codesFor({}, { offence, risk })).toEqual(codes);
    const found = validateRoster(
      rosterFacts([GOOD_PARTICIPANT], [{ ...GOOD_RESTRICTED, offence, risk }]),
    );
    expect(found.every(({ at }) => at?.value === undefined)).toBe(true);
  });

  test.each([
    ['1 bulan', []],
    ['RK 2023: 1 bulan 15 hari; RU 2024: 2 bulan', []],
    ['RU 2022 3 bln; Remisi khusus 15 hari', []],
    ['-', []],
    ['dua kali', ['note roster.remission_unusual Z2']],
    ['RK 2023: 1 bulan; ?', ['note roster.remission_unusual Z2']],
  ])('remissions typed as %j are read, or said to be unusual', (remissions, codes) => {
    const found = codesFor({}, { remissions }).map((line) => line.replace(/ \w+2$/, ' Z2'));
    expect(found).toEqual(codes);
  });

  test.each([
    ['https://drive.google.com/file/d/1AbCdEfGhIjKlMnOpQrStUvWx/view', 0],
    ['1AbCdEfGhIjKlMnOpQrStUvWx', 0],
    ['', 0],
    ['foto di map merah', 1],
    ['https://contoh.example.org/foto.jpg', 1],
  ])('a photo at %j is in Drive, or it is said that it is not', (photo, count) => {
    const found = codesFor({ photo });
    expect(found.filter((line) => line.includes('roster.photo_not_in_drive'))).toHaveLength(count);
    expect(found).toHaveLength(count);
  });

  test('agreement and health check cannot be dated tomorrow', () => {
    const codes = codesFor({ consentedOn: '2021-06-02' }, { fitOn: '2021-06-02' });
    expect(codes.map((line) => line.slice(0, 29))).toEqual([
      'warning roster.date_in_future',
      'warning roster.date_in_future',
    ]);
  });

  test.each([
    ['SD kelas 3', 'none'],
    ['kelas 2 SMP', 'sd'],
    ['SMA tidak tamat', 'smp'],
    ['tamat SD', 'sd'],
    ['SMP', 'smp'],
  ])('the schooling %s counts as %s', (education, level) => {
    expect(educationType.read(education)).toEqual({ value: level });
    expect(codesFor({ education })).toEqual([]);
  });

  test('with nothing wrong has no finding', () => {
    expect(codesFor({})).toEqual([]);
  });

  test('who never had a NIK, an e-mail or an interest has no finding either', () => {
    expect(codesFor({ nik: '', email: '', interest1: '', interest2: '', birthDate: '' })).toEqual(
      [],
    );
  });

  test.each<[string, TypedRow, string]>([
    ['no name', { name: '' }, 'error table.cell_empty B2'],
    ['a name of 101 letters', { name: 'A'.repeat(101) }, 'error roster.name_too_long B2'],
    ['a name of dots', { name: '....' }, 'error roster.name_without_letters B2'],
    ['a name with digits', { name: 'Contoh 2' }, 'warning roster.name_with_digits B2'],
    ['a name in two lines', { name: 'Contoh\nSatu' }, 'error roster.name_control_characters B2'],
    [
      'a name that turns the line',
      { name: 'Satu \u202Ehtiaf' },
      'error roster.name_control_characters B2',
    ],
    ['an unknown sex', { sex: 'X' }, 'error table.not_a_choice D2'],
    ['an unknown population', { population: 'Tamu' }, 'error table.not_a_choice C2'],
    ['a birth date that does not exist', { birthDate: '31/02/1990' }, 'error table.not_a_date F2'],
    [
      'a birth date in the future',
      { birthDate: '2031-01-01', nik: '' },
      'error roster.age_impossible F2',
    ],
    ['an age of 120', { birthDate: '1901-01-01', nik: '' }, 'error roster.age_impossible F2'],
    ['an interest nobody offers', { interest2: 'XX' }, 'error roster.package_unknown L2'],
    ['the same interest twice', { interest2: 'MJ' }, 'warning roster.interest_twice L2'],
    ['a score above 100', { assessmentScore: 101 }, 'error roster.score_out_of_range Q2'],
    ['an assessment tomorrow', { assessedOn: '2021-06-02' }, 'warning roster.date_in_future P2'],
    [
      'two addresses in one cell',
      { email: 'a@example.org, b@example.org' },
      'warning roster.email_invalid S2',
    ],
    ['a name with signs', { name: 'Contoh/Satu' }, 'warning roster.name_with_signs B2'],
    [
      'a foreign number, which is accepted',
      { phone: '+65 6123 4567' },
      'note roster.phone_foreign T2',
    ],
    ['a phone that Excel shortened', { phone: '6.28123E+12' }, 'warning roster.phone_damaged T2'],
    ['an address that became an error', { address: '#REF!' }, 'warning roster.text_damaged Z2'],
    ['a place that became a date', { birthPlace: '2021-03-01' }, 'warning roster.text_damaged E2'],
    ['a name in other letters', { name: 'Соntоh' }, 'warning roster.name_foreign_letters B2'],
    ['a name of one letter', { name: 'A.' }, 'warning roster.name_too_short B2'],
    ['an alias in the name', { name: 'Contoh als. Satu' }, 'warning roster.name_with_alias B2'],
    ['a name in capitals', { name: 'CONTOH SATU' }, 'note roster.name_one_case B2'],
    ['a title without its dots', { name: 'Drs Contoh' }, 'note roster.name_titles B2'],
    ['a name of 62 letters', { name: 'Contoh '.repeat(9) }, 'note roster.name_over_60 B2'],
    ['a year alone', { birthDate: '1990' }, 'error roster.year_only F2'],
    [
      'a year that a spreadsheet took for a day',
      { birthDate: '1905-06-12' },
      'error roster.year_only F2',
    ],
    [
      'a birth date nobody knows',
      { birthDate: '1990-12-31', nik: '' },
      'note roster.birth_date_placeholder F2',
    ],
    [
      'place and date in one cell',
      { birthDate: 'Pekalongan, 14-05-1990' },
      'note roster.place_and_date F2',
    ],
    ['a year of two digits', { registeredOn: '1/6/21' }, 'note roster.two_digit_year J2'],
    [
      'words beside a date',
      { registeredOn: 'kira-kira 1/6/2021' },
      'warning roster.date_with_words J2',
    ],
    ['a second interest without a first', { interest1: '' }, 'note roster.interest_skipped L2'],
    ['a telephone number too short', { phone: '0812' }, 'warning roster.phone_unknown T2'],
    [
      'two telephone numbers',
      { phone: '081234567890, 081311112222' },
      'note roster.phone_several T2',
    ],
    [
      'a family card of 15 digits',
      { familyCard: '337501140590001' },
      'warning roster.family_card_length W2',
    ],
    ['no id yet', { id: '' }, 'note roster.id_filled_in A2'],
  ])('%s is found', (_case, change, finding) => {
    expect(codesFor(change)).toContain(finding);
  });

  test('registered before birth', () => {
    expect(codesFor({ registeredOn: '1989-01-01' })).toEqual([
      'warning roster.dates_out_of_order J2',
    ]);
  });
});

describe('the NIK', () => {
  test.each<[string, RawCell, string]>([
    ['one digit short', '337501140590901', 'error roster.nik_length'],
    ['letters in it', '33750114O5909001', 'error roster.nik_not_digits'],
    ['written by a spreadsheet', '3,37501E+15', 'error roster.nik_damaged'],
    ['a number too large to be exact', Number('9171010101900003'), 'error roster.nik_damaged'],
    ['a number whose last digit is 0', 3375011405909010, 'warning roster.nik_as_number'],
    ['serial 0000', '3375011405900000', 'error roster.nik_serial'],
    ['day 00', '3375010005909001', 'error roster.nik_date'],
    ['day 72', '3375017205909001', 'error roster.nik_date'],
    ['month 13', '3375011413909001', 'error roster.nik_date'],
    ['31 February', '3375013102909001', 'warning roster.nik_date_impossible'],
    ['a region nobody knows', '9975011405909001', 'warning roster.nik_region_unknown'],
    ['another birth date', '3375011505909001', 'warning roster.nik_birth_date_differs'],
    ['of a woman', '3375015405909001', 'warning roster.nik_sex_differs'],
  ])('%s', (_case, nik, finding) => {
    expect(codesFor({ nik })).toContain(`${finding} G2`);
  });

  test.each(['3375 0114 0590 9001', '3375.0114.0590.9001', "'3375011405909001", '-'])(
    'written as %s is fine',
    (nik) => {
      expect(codesFor({ nik })).toEqual([]);
    },
  );

  test('of a woman born on 14 May 1990 has day 54', () => {
    expect(codesFor({ nik: '3375015405909001', sex: 'P' })).toEqual([]);
  });

  test('is suspect where a spreadsheet rounded the whole list', () => {
    const people = (rounded: number) =>
      Array.from({ length: 10 }, (_, index) => ({
        id: `P-${index}`,
        name: 'Contoh',
        sex: 'L',
        birthDate: '1990-05-14',
        nik: `33750114059090${index}${index < rounded ? '0' : '1'}`,
      }));
    const codes = (rounded: number) =>
      validateRoster(rosterFacts(people(rounded), [])).map(({ code }) => code);
    expect(codes(3)).toEqual([]);
    expect(codes(4)).toEqual(Array.from({ length: 4 }, () => 'roster.nik_rounded'));
  });

  test('in two rows is a warning in both, with the other row', () => {
    const found = validateRoster(
      rosterFacts([GOOD_PARTICIPANT, { ...GOOD_PARTICIPANT, id: 'P-0002', population: 'Umum' }]),
    );
    expect(found.map(({ code, at, values }) => [code, at?.row, values['rows']])).toEqual([
      ['roster.nik_twice', 2, '3'],
      ['roster.nik_twice', 3, '2'],
    ]);
  });
});

describe('Peserta and Data Terbatas together', () => {
  test('a WBP without restricted data is warned about, a member of the public is not', () => {
    const facts = rosterFacts(
      [
        { id: 'P-0001', name: 'Contoh Satu', population: 'WBP' },
        { id: 'P-0002', name: 'Contoh Dua', population: 'Umum' },
      ],
      [],
    );
    expect(validateRoster(facts).map(({ code, at }) => [code, at?.cell])).toEqual([
      ['roster.restricted_missing', 'C2'],
    ]);
  });

  test('restricted data of nobody are an error', () => {
    expect(codesFor({}, { id: 'P-0009' })).toEqual([
      'warning roster.restricted_missing C2',
      'error roster.restricted_without_owner A2',
    ]);
  });

  test('restricted data of a member of the public are warned about', () => {
    expect(codesFor({ population: 'Umum' })).toEqual(['warning roster.restricted_of_public C2']);
  });

  test('dates of the sentence must follow each other', () => {
    expect(codesFor({}, { thirdServedOn: '2019-01-01' })).toEqual([
      'warning roster.dates_out_of_order G2',
    ]);
  });

  test('one register number in two spellings is one number', () => {
    const found = validateRoster(
      rosterFacts(
        [GOOD_PARTICIPANT, { ...GOOD_PARTICIPANT, id: 'P-0002', nik: '' }],
        [
          { ...GOOD_RESTRICTED, registerNumber: 'B.II.a.45/2020' },
          { ...GOOD_RESTRICTED, id: 'P-0002', registerNumber: 'BIIa 45/20' },
        ],
      ),
    );
    expect(found.map(({ code, at }) => [code, at?.cell])).toEqual([
      ['roster.register_number_twice', 'B2'],
      ['roster.register_number_twice', 'B3'],
    ]);
  });

  test('a register number is of a known book, of this year at most, and fits the status', () => {
    expect(codesFor({}, { registerNumber: 'BV.1/2020' })).toEqual([
      'warning roster.register_number_unusual B2',
    ]);
    expect(codesFor({}, { registerNumber: 'BI.1/2022' })).toEqual([
      'warning roster.register_number_in_future B2',
    ]);
    expect(codesFor({}, { registerNumber: 'BI.12/98' })).toEqual([]);
    expect(codesFor({}, { registerNumber: 'BI/N/12/2020' })).toEqual([]);
    for (const slip of ['BIV.3/2020', 'BIIC.3/2020', 'BI.3/202', 'BI.3/20200']) {
      expect(codesFor({}, { registerNumber: slip })).toEqual([
        'warning roster.register_number_unusual B2',
      ]);
    }
    expect(codesFor({}, { registerNumber: 'A.III/77/2020' })).toEqual([
      'warning roster.register_status_differs C2',
    ]);
  });

  test('for life there is no release, and the length of a sentence can be read', () => {
    expect(codesFor({}, { sentence: 'SH' })).toEqual(['warning roster.life_with_release I2']);
    expect(codesFor({}, { sentence: 'lama sekali' })).toEqual(['note roster.sentence_unusual E2']);
    for (const sentence of [
      '2 th 6 bl subsider 3 bulan',
      '5 tahun denda Rp 1.000.000.000,- subsider 3 bulan',
      '2 (dua) tahun penjara',
      'pidana penjara 10 bulan',
    ]) {
      expect(codesFor({}, { sentence })).toEqual([]);
    }
  });

  test('a name that begins or goes on with Al is no alias', () => {
    expect(codesFor({ name: 'Al Contoh' })).toEqual([]);
    expect(codesFor({ name: 'Contoh Al Satu' })).toEqual([]);
    expect(codesFor({ name: 'Contoh al. Satu' })).toEqual(['warning roster.name_with_alias B2']);
  });

  test('a row set aside for somebody who is not there is named; a dash sets nobody aside', () => {
    expect(codesFor({ mergedInto: 'P-7777' })).toContain('warning roster.merged_into_nobody AD2');
    expect(codesFor({ mergedInto: '-' })).toEqual([]);
  });

  test('where the spreadsheet reads the month first, one finding for a column names the rows', () => {
    const facts = rosterFacts(
      [
        { ...GOOD_PARTICIPANT, registeredOn: '2021-03-04' },
        {
          ...GOOD_PARTICIPANT,
          id: 'P-0002',
          registeredOn: '2021-05-31',
          population: 'Umum',
          nik: '',
        },
        {
          ...GOOD_PARTICIPANT,
          id: 'P-0003',
          registeredOn: '2021-01-02',
          population: 'Umum',
          nik: '',
        },
      ],
      [],
    );
    const found = (locale: string) =>
      validateRoster({ ...facts, locale })
        .filter(({ code }) => code === 'roster.date_maybe_swapped')
        .map(({ at, values }) => [at?.cell, values['count'], values['rows']]);
    expect(found('en_US')).toEqual([['J2', 2, '2, 4']]);
    expect(found('id_ID')).toEqual([]);
  });

  test('an id used twice is an error', () => {
    const found = validateRoster(rosterFacts([GOOD_PARTICIPANT, { ...GOOD_PARTICIPANT, nik: '' }]));
    expect(found.map(({ code, at }) => [code, at?.cell])).toContainEqual(['table.key_twice', 'A3']);
  });

  test('no finding repeats a NIK, an address or anything of Data Terbatas', () => {
    const found = validateRoster(
      rosterFacts(
        [{ ...GOOD_PARTICIPANT, nik: '1234567', email: 'rahasia at example' }],
        [{ ...GOOD_RESTRICTED, registerNumber: 'Z-77', releaseOn: 'kapan-kapan', sppn: 444 }],
      ),
    );
    expect(found.length).toBeGreaterThanOrEqual(5);
    expect(JSON.stringify(found)).not.toMatch(/1234567|rahasia|Z-77|kapan|444/);
  });
});

describe('kinds of findings', () => {
  const nik = (settings: CheckSettings) =>
    validateRoster({ ...rosterFacts([{ ...GOOD_PARTICIPANT, nik: '123' }]), settings }).map(
      ({ code, severity }) => `${severity} ${code}`,
    );

  test('are as bad as staff say, or not looked for', () => {
    expect(nik({})).toEqual(['error roster.nik_length']);
    expect(nik({ 'roster.nik_length': 'note' })).toEqual(['note roster.nik_length']);
    expect(nik({ 'roster.nik_length': 'off' })).toEqual([]);
  });

  test('have ids that are all different, a sentence and a title each', () => {
    expect(new Set(checkKinds.map(({ id }) => id)).size).toBe(checkKinds.length);
    expect(checkKinds.filter(({ code }) => rosterMessages[code] === undefined)).toEqual([]);
    const rows = rosterSeeds.flatMap(({ rows }) => rows);
    expect(rows.filter(({ id, title }) => id === title)).toEqual([]);
    expect(rows.map(({ id }) => id)).toEqual(checkKinds.map(({ id }) => id));
  });
});

describe('whatever stands in the cells', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom(
      '=HYPERLINK("x")',
      '\uD800',
      '\u202Eabc',
      '😀',
      'x'.repeat(50_000),
      '00/00/0000',
    ),
    fc.string({ unit: fc.constantFrom('0', '1', '9', '/', '-', 'E', '+', ',', ' ') }),
  );
  const rowOf = (columns: object) => fc.dictionary(fc.constantFrom(...Object.keys(columns)), cell);

  test('the roster is checked to the end, and every finding has its cell', () => {
    fc.assert(
      fc.property(
        fc.array(rowOf(participantsTable.columns), { maxLength: 6 }),
        fc.array(rowOf(restrictedTable.columns), { maxLength: 6 }),
        (participants, restricted) => {
          const facts = rosterFacts(participants, restricted);
          for (const found of validateRoster(facts)) {
            expect(found.code).toMatch(/^(roster|table)\.[a-z_]+$/);
            expect(found.at?.cell).toMatch(/^[A-Z]+\d+$/);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test('the order of the rows changes no finding', () => {
    const plain = (rows: readonly TypedRow[]) =>
      validateRoster(rosterFacts(rows, []))
        .map(({ code, at }) => `${code} ${at?.column} ${at?.value ?? ''}`)
        .sort();
    fc.assert(
      fc.property(fc.array(rowOf(participantsTable.columns), { maxLength: 5 }), (rows) => {
        expect(plain([...rows].reverse())).toEqual(plain(rows));
      }),
    );
  });
});
