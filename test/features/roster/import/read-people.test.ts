import { describe, expect, test } from '@jest/globals';
import type { Grid } from '../../../../src/features/roster/core/import';
import {
  dateOrders,
  findTable,
  proposeMapping,
  readDelimited,
  readPeople,
} from '../../../../src/features/roster/core/import';

const PACKAGES = [{ code: 'MJ', name: 'Menjahit' }];

function readingOf(grid: Grid) {
  const table = findTable(grid);
  const targets = proposeMapping(table, 2021).map(({ target }) => target);
  const reading = { targets, orders: [], packages: PACKAGES, today: '2021-06-01' } as const;
  return { table, reading };
}

/** The people of a list with a heading. */
function people(grid: Grid) {
  const { table, reading } = readingOf(grid);
  return readPeople(table, reading);
}

describe('text of a file is split into cells', () => {
  test.each([
    [
      'comma',
      'a,b\n"c,1",d',
      [
        ['a', 'b'],
        ['c,1', 'd'],
      ],
    ],
    [
      'semicolon with decimal commas',
      'a;b\n80,5;1,5',
      [
        ['a', 'b'],
        ['80,5', '1,5'],
      ],
    ],
    [
      'tab',
      'a\tb\nSiti, S.Pd.\td',
      [
        ['a', 'b'],
        ['Siti, S.Pd.', 'd'],
      ],
    ],
    [
      'BOM and Windows line ends',
      '\ufeffa;b\r\nc;d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'line ends and quotes inside quotes',
      'a,b\n"c\nd","e ""f"""',
      [
        ['a', 'b'],
        ['c\nd', 'e "f"'],
      ],
    ],
    ["Excel's first line", 'sep=;\na;b,c', [['a', 'b,c']]],
    [
      'text that Excel was told to keep',
      'a,="0812"\nb,"x"',
      [
        ['a', '0812'],
        ['b', 'x'],
      ],
    ],
    [
      'a quote that is never closed',
      'a,"b\nc,d',
      [
        ['a', '"b'],
        ['c', 'd'],
      ],
    ],
    [
      'a quote in the middle',
      'a,b"c\n"d" e,f',
      [
        ['a', 'b"c'],
        ['"d" e', 'f'],
      ],
    ],
    [
      'empty cells at the end',
      'a,b,\nc,,',
      [
        ['a', 'b', ''],
        ['c', '', ''],
      ],
    ],
    ['one column', 'a\nb', [['a'], ['b']]],
    ['nothing', '', []],
  ])('%s', (_, text, cells) => {
    expect(readDelimited(text)).toEqual(cells);
  });
});

describe('damage by Excel is recognized and nothing is guessed', () => {
  test('a NIK in exponents or too large a number is left empty and named', () => {
    const [first, second] = people([
      ['Nama', 'NIK'],
      ['Contoh Satu', '3,37501E+15'],
      ['Contoh Dua', 9171010101900004],
    ]);
    expect(first?.participant).toEqual({ name: 'Contoh Satu' });
    expect(first?.notes).toEqual([{ line: 2, header: 'NIK', code: 'roster.import_nik_damaged' }]);
    expect(second?.notes.map(({ code }) => code)).toEqual(['roster.import_nik_damaged']);
  });

  test('where many NIK end in 0, each of those is left empty', () => {
    const rows = Array.from({ length: 12 }, (_, i) => [
      `Contoh ${i}`,
      `33750114059${String(i).padStart(4, '0')}${i < 6 ? 0 : 1}`,
    ]);
    const read = people([['Nama', 'NIK'], ...rows]);
    expect(read.filter(({ participant }) => 'nik' in participant)).toHaveLength(6);
    expect(read[0]?.notes[0]?.code).toBe('roster.import_nik_rounded');
  });

  test('a NIK of digits with signs between is whole; one with too few stays for the check', () => {
    const read = people([
      ['Nama', 'NIK'],
      ['Contoh Satu', "'3375 0114 0590 9001"],
      ['Contoh Dua', '33750114'],
    ]);
    expect(read.map(({ participant }) => participant['nik'])).toEqual([
      '3375011405909001',
      '33750114',
    ]);
  });

  test('a telephone gets its 0 back, a number its own form', () => {
    const [read] = people([
      ['Nama', 'No HP', 'Pasal', 'Nilai SPPN'],
      ['Contoh Satu', 81234567890, '363.0', '80,5'],
    ]);
    expect(read?.participant['phone']).toBe('081234567890');
    expect(read?.restricted).toEqual({ offence: '363', sppn: 80.5 });
  });
});

describe('dates of a column', () => {
  const born = (cells: Grid[number]): readonly unknown[] =>
    people([['Nama', 'Tgl Lahir'], ...cells.map((cell, i) => [`Contoh ${i}`, cell])]).map(
      ({ participant }) => participant['birthDate'] ?? null,
    );

  test('are read as staff type them, as numbers of a spreadsheet and as ISO', () => {
    expect(born(['14/5/1990', '14 Mei 1990', 33007, '33007', '1990-05-14', '14-05-90'])).toEqual(
      Array.from({ length: 6 }, () => '1990-05-14'),
    );
  });

  test('with the month first where no day could be a month and one month could not', () => {
    expect(born(['05/14/1990', '03/04/1990'])).toEqual(['1990-05-14', '1990-03-04']);
  });

  test('that a spreadsheet of another country has swapped are turned back', () => {
    // 4 May, 6 July and 8 September were taken for 5 April, 7 June and 9 August.
    const cells = ['1990-04-05', '1990-06-07', '1990-08-09', '25/12/1990', '31/01/1991'];
    expect(born(cells)).toEqual([
      '1990-05-04',
      '1990-07-06',
      '1990-09-08',
      '1990-12-25',
      '1991-01-31',
    ]);
    const { table, reading } = readingOf([
      ['Nama', 'Tgl Lahir'],
      ...cells.map((cell, i) => [`Contoh ${i}`, cell]),
    ]);
    expect(dateOrders(table, reading)).toEqual([null, 'swapped']);
  });

  test('that are none are left empty and named; signs for nothing say nothing', () => {
    const read = people([
      ['Nama', 'Tgl Lahir', 'Ekspirasi'],
      ['Contoh Satu', '1990', '00/00/0000'],
      ['Contoh Dua', '31/02/1990', '-'],
      ['Contoh Tiga', '14/05/1990', '5/6/30'],
    ]);
    expect(read.map(({ notes }) => notes.map(({ code }) => code))).toEqual([
      ['roster.import_not_a_date'],
      ['roster.import_not_a_date'],
      [],
    ]);
    expect(read[2]?.restricted['releaseOn']).toBe('2030-06-05');
  });

  test('and places of birth may share a cell', () => {
    const read = people([
      ['Nama', 'Tempat/Tgl Lahir'],
      ['Contoh Satu', 'Kota Pekalongan, 14 Mei 1990'],
      ['Contoh Dua', 'Batang'],
      ['Contoh Tiga', 'Batang, 1990'],
    ]);
    expect(
      read.map(({ participant: { birthPlace, birthDate } }) => [birthPlace, birthDate]),
    ).toEqual([
      ['Kota Pekalongan', '1990-05-14'],
      ['Batang', undefined],
      [undefined, undefined],
    ]);
  });
});

describe('words of a file', () => {
  test('become words of the sheets; packages are known by name, ticks are yes', () => {
    const [read] = people([
      ['Nama', 'Jenis Kelamin', 'Pendidikan', 'Minat 1', 'Bersedia', 'Status Hukum'],
      [' Contoh   Satu ', 'Perempuan', 'SLTA', 'menjahit', 'v', 'NARAPIDANA'],
    ]);
    expect(read?.participant).toEqual({
      name: 'Contoh Satu',
      sex: 'P',
      education: 'SMA/SMK',
      interest1: 'MJ',
      hasConsented: 'Ya',
    });
    expect(read?.restricted).toEqual({ legalStatus: 'Narapidana' });
  });

  test('a cross is a tick, but beside ticks it may be the opposite and is left to a person', () => {
    const asked = (...cells: readonly string[]) =>
      people([['Nama', 'Bersedia'], ...cells.map((cell, at) => [`Contoh ${'AB'[at]}`, cell])]).map(
        ({ participant }) => participant['hasConsented'],
      );
    expect(asked('x', '')).toEqual(['Ya', undefined]);
    expect(asked('v', 'x')).toEqual(['Ya', undefined]);
  });

  test.each([
    ['TIDAK/BELUM SEKOLAH', 'Tidak sekolah'],
    ['BELUM TAMAT SD/SEDERAJAT', 'Tidak sekolah'],
    ['TAMAT SD / SEDERAJAT', 'SD'],
    ['SLTA / Sederajat', 'SMA/SMK'],
    ['AKADEMI/DIPLOMA III/S. MUDA', 'D3'],
    ['DIPLOMA IV/STRATA I', 'S1'],
    ['STRATA II', 'S2'],
    ['D III', 'D3'],
  ])('schooling as it stands on a family card: %s', (typed, level) => {
    const [read] = people([
      ['Nama', 'Pendidikan'],
      ['Contoh Satu', typed],
    ]);
    expect(read?.participant['education']).toBe(level);
  });

  test('that nobody understands are left empty and named', () => {
    const [read] = people([
      ['Nama', 'Jenis Kelamin', 'Nilai SPPN'],
      ['Contoh Satu', 'entah', 'baik'],
    ]);
    expect(read?.participant).toEqual({ name: 'Contoh Satu' });
    expect(read?.notes.map(({ header, code }) => [header, code])).toEqual([
      ['Jenis Kelamin', 'roster.import_not_understood'],
      ['Nilai SPPN', 'roster.import_not_understood'],
    ]);
  });

  test('of two columns of one place stand together, whatever the order of the columns', () => {
    const one = people([
      ['Nama', 'Blok', 'Lokasi Sel'],
      ['Contoh Satu', 'A', '3'],
    ]);
    const other = people([
      ['Lokasi Sel', 'Nama', 'Blok'],
      ['3', 'Contoh Satu', 'A'],
    ]);
    expect(one[0]?.restricted).toEqual({ block: 'A/3' });
    expect(other[0]?.restricted).toEqual({ block: 'A/3' });
  });

  test('that are too long, alone or together, are left out and named', () => {
    const [alone, together] = people([
      ['Nama', 'Blok', 'Lokasi Sel', 'Pasal'],
      ['Contoh Satu', 'A', '3', 'x'.repeat(50_000)],
      ['Contoh Dua', 'A'.repeat(1500), 'B'.repeat(1500), ''],
    ]);
    expect(alone?.restricted).toEqual({ block: 'A/3' });
    expect(together?.restricted['block']).toHaveLength(1500);
    expect([alone, together].map((read) => read?.notes.map(({ code }) => code))).toEqual([
      ['roster.import_too_long'],
      ['roster.import_too_long'],
    ]);
  });
});

describe('what a list keeps in two columns', () => {
  test('first and last name are one name, whatever stands first', () => {
    const [first, second] = people([
      ['Nama Belakang', 'Nama Depan', 'NIK'],
      ['Contoh', 'Satu', '3375011405909001'],
      ['-', 'Tunggal', '3375014505919002'],
    ]);
    expect(first?.participant['name']).toBe('Satu Contoh');
    expect(second?.participant['name']).toBe('Tunggal');
    expect(Object.keys(first?.participant ?? {})).toEqual(['nik', 'name']);
  });

  test('a whole name beside them says more', () => {
    const [first, second] = people([
      ['Nama Lengkap', 'First name', 'Last name'],
      ['Satu Dua Contoh', 'Satu', 'Contoh'],
      ['', 'Tiga', 'Contoh'],
    ]);
    expect(first?.participant).toEqual({ name: 'Satu Dua Contoh' });
    expect(second?.participant).toEqual({ name: 'Tiga Contoh' });
  });

  const TICKED: readonly (readonly [string, string, string | undefined])[] = [
    ['v', '', 'L'],
    ['', '√', 'P'],
    ['1', '0', 'L'],
    ['', 'x', 'P'],
    ['L', '-', 'L'],
    ['', '', undefined],
  ];

  test.each([
    [
      'over two rows',
      [
        ['No', 'Nama', 'Jenis Kelamin', ''],
        ['', '', 'L', 'P'],
      ],
    ],
    ['in one row', [['No', 'Nama', 'L', 'P']]],
    ['in words', [['No', 'Nama', 'Laki-laki', 'Perempuan']]],
  ])('the sex is ticked below a heading %s', (_, heading) => {
    const rows = TICKED.map(([male, female], at) => [
      at + 1,
      `Contoh Orang ${'ABCDEF'[at]}`,
      male,
      female,
    ]);
    const read = people([...heading, ...rows]);
    expect(read.map(({ participant }) => participant['sex'])).toEqual(
      TICKED.map(([, , sex]) => sex),
    );
  });

  test('both ticked is neither, and is named', () => {
    const [, second] = people([
      ['Nama', 'L', 'P'],
      ['Contoh Satu', 'v', ''],
      ['Contoh Dua', 'v', 'v'],
    ]);
    expect(second?.participant).toEqual({ name: 'Contoh Dua' });
    expect(second?.notes).toEqual([
      { line: 3, header: 'Jenis Kelamin', code: 'roster.import_sex_twice' },
    ]);
  });

  test('letters below L/P are sexes, and no heading', () => {
    const { reading } = readingOf([
      ['Contoh Satu', 'L', '3375011405909001'],
      ['Contoh Dua', 'P', '3375014505919002'],
    ]);
    expect(reading.targets).toEqual(['participant.name', 'participant.sex', 'participant.nik']);
  });
});

describe('words for no number', () => {
  test.each([
    'x',
    'X',
    '-',
    'belum ada',
    'Belum punya KTP',
    'tidak ada',
    'proses',
    'dalam proses rekam',
    '?',
    '0',
  ])('%s in the column NIK is an empty cell, without a finding', (typed) => {
    const [, second] = people([
      ['Nama', 'NIK', 'HP'],
      ['Contoh Satu', '3375011405909001', '0812-3456-7890'],
      ['Contoh Dua', typed, typed],
    ]);
    expect(second?.participant).toEqual({ name: 'Contoh Dua' });
    expect(second?.notes).toEqual([]);
  });

  test('other words are kept for the check to find', () => {
    const [first] = people([
      ['Nama', 'NIK'],
      ['Contoh Satu', 'lihat berkas 7'],
    ]);
    expect(first?.participant['nik']).toBe('lihat berkas 7');
  });

  test('a phone in exponents is damaged: left empty and named', () => {
    const [first] = people([
      ['Nama', 'HP'],
      ['Contoh Satu', '6.28123E+12'],
    ]);
    expect(first?.participant).toEqual({ name: 'Contoh Satu' });
    expect(first?.notes.map(({ code }) => code)).toEqual(['roster.import_phone_damaged']);
  });
});

test('an address has its place', () => {
  const [first] = people([
    ['Nama', 'Alamat Rumah'],
    ['Contoh Satu', 'Jl. Contoh 1  RT 02'],
  ]);
  expect(first?.participant['address']).toBe('Jl. Contoh 1 RT 02');
});
