import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { participantColumns, restrictedColumns } from '../../../../src/features/roster/core';
import type { Grid, ImportReview, RosterPerson } from '../../../../src/features/roster/core/import';
import {
  findTable,
  followMerged,
  NEW_PERSON,
  planImport,
  proposeMapping,
  readDelimited,
  readPeople,
  reviewImport,
} from '../../../../src/features/roster/core/import';
import type { RawCell } from '../../../../src/kernel/table';
import { GOOD_PARTICIPANT, GOOD_RESTRICTED } from '../a-roster';

const PACKAGES = [
  { code: 'MJ', name: 'Menjahit' },
  { code: 'LS', name: 'Las' },
];

/** A person of the roster: the good one of the tests with other cells. */
function person(
  id: string,
  participant: RosterPerson['participant'] = {},
  restricted: RosterPerson['participant'] | null = {},
): RosterPerson {
  return {
    id,
    participant: { ...GOOD_PARTICIPANT, id, ...participant },
    restricted: restricted === null ? null : { ...GOOD_RESTRICTED, id, ...restricted },
  };
}

const SATU = person('P-0001');
const DUA = person(
  'P-0002',
  { name: 'Contoh Dua', birthDate: '1991-05-05', nik: '3375014505919002', sex: 'P' },
  { registerNumber: 'BI.2/2020' },
);

function review(grid: Grid, roster: readonly RosterPerson[] = [SATU, DUA]): ImportReview {
  const table = findTable(grid);
  const targets = proposeMapping(table, 2021).map(({ target }) => target);
  const reading = { targets, orders: [], packages: PACKAGES, today: '2021-06-01' } as const;
  return reviewImport(readPeople(table, reading), roster, PACKAGES, []);
}

/** How many rows are in each group. */
function counts({ notes: _notes, ...groups }: ImportReview): Record<string, number> {
  const filled = Object.entries(groups).filter(([, rows]) => rows.length > 0);
  return Object.fromEntries(filled.map(([group, rows]) => [group, rows.length]));
}

const nothing = { left: new Set<number>(), decided: new Map<number, string>(), population: '' };

describe('a list against the roster', () => {
  test('tells who is new, changed, unchanged and missing', () => {
    const found = review(
      [
        ['Nama', 'NIK', 'Tempat Lahir'],
        ['CONTOH SATU', '3375011405909001', 'Batang'],
        ['Orang Baru', '3375010101909009', 'Tegal'],
      ],
      [SATU, DUA],
    );
    expect(counts(found)).toEqual({ newcomers: 1, changed: 1, missing: 1 });
    expect(found.changed[0]?.changes).toEqual([
      {
        part: 'participant',
        column: 'birthPlace',
        before: 'Pekalongan',
        after: 'Batang',
        isFilling: false,
      },
    ]);
    expect(found.missing).toEqual([{ id: 'P-0002', name: 'Contoh Dua' }]);
  });

  test('another spelling of the same is no change, and an empty cell erases nothing', () => {
    const found = review([
      ['No Registrasi', 'Nama', 'Tgl Lahir', 'L/P', 'NIK', 'Tempat Lahir', 'Minat 1'],
      ['b.i 1/20', 'CONTOH  SATU', '14 Mei 1990', 'Laki-laki', '', '-', 'menjahit'],
    ]);
    expect(counts(found)).toEqual({ unchanged: 1, missing: 1 });
  });

  test('a single number in common makes nobody certain', () => {
    const found = review([
      ['Nama', 'NIK', 'No Registrasi', 'ID Peserta'],
      ['Orang Lain', '3375011405909001', '', ''],
      ['Orang Asing', '', 'BI.2/2020', ''],
      ['Orang Ketiga', '', '', 'P-0001'],
    ]);
    expect(counts(found)).toEqual({ doubtful: 3 });
    expect(
      found.doubtful.map(({ candidates }) => candidates.map(({ id, by }) => [id, by])),
    ).toEqual([[['P-0001', 'nik']], [['P-0002', 'register']], [['P-0001', 'id']]]);
  });

  test('a name alone is doubtful; with another birth date it is somebody else', () => {
    const found = review([
      ['Nama', 'Tgl Lahir'],
      ['Contoh Satu', ''],
      ['Contoh Dua', '1/1/1970'],
    ]);
    expect(counts(found)).toEqual({ newcomers: 1, doubtful: 1, missing: 1 });
  });

  test('two rows of one person wait for a decision, and equal rows count once', () => {
    const found = review([
      ['Nama', 'NIK', 'Blok'],
      ['Contoh Satu', '3375011405909001', 'A'],
      ['Contoh Satu', '3375011405909001', 'B'],
      ['Orang Baru', '3375010101909009', 'C'],
      ['Orang Baru', '3375010101909009', 'C'],
    ]);
    expect(counts(found)).toEqual({ newcomers: 1, doubtful: 2, unreadable: 1, missing: 1 });
    expect(found.doubtful.map(({ sameLines }) => sameLines)).toEqual([[3], [2]]);
    expect(found.unreadable[0]).toMatchObject({ code: 'roster.import_row_twice', line: 5 });
  });

  test('somebody without a name cannot be added', () => {
    const found = review([
      ['Nama', 'NIK', 'Blok', 'Pasal'],
      ['', '', 'A', '363'],
      ['', '3375010101909009', 'B', '363'],
      ['Contoh Satu', '3375011405909001', 'C', '363'],
    ]);
    expect(found.unreadable.map(({ line, code }) => [line, code])).toEqual([
      [2, 'roster.import_no_name'],
      [3, 'roster.import_no_name'],
    ]);
  });

  test('whoever was found under another spelling is doubtful', () => {
    const table = findTable([
      ['Nama', 'Tgl Lahir'],
      ['Conto Satu', '14/05/1990'],
    ]);
    const reading = {
      targets: proposeMapping(table, 2021).map(({ target }) => target),
      orders: [],
      packages: PACKAGES,
      today: '2021-06-01',
    } as const;
    const alike = [{ line: 2, id: 'P-0001' }];
    const found = reviewImport(readPeople(table, reading), [SATU], PACKAGES, alike);
    expect(counts(found)).toEqual({ doubtful: 1 });
    expect(found.doubtful[0]?.candidates[0]).toMatchObject({ id: 'P-0001', by: 'alike' });
  });
});

describe('what is chosen becomes rows', () => {
  const grid: Grid = [
    ['Nama', 'NIK', 'No Registrasi', 'Blok'],
    ['Orang Baru', '3375010101909009', 'A.III/77/2021', 'C'],
    ['Contoh Satu', '3375011405909001', '', 'B'],
    ['Orang Lain', '3375014505919002', '', 'D'],
  ];

  test('a newcomer gets his kind and, by the book of his number, his legal status', () => {
    const [row] = planImport(review(grid), { ...nothing, population: 'WBP' });
    expect(row).toEqual({
      line: 2,
      id: null,
      participant: { population: 'WBP', name: 'Orang Baru', nik: '3375010101909009' },
      restricted: { legalStatus: 'Tahanan', registerNumber: 'A.III/77/2021', block: 'C' },
      before: { participant: {}, restricted: {} },
      different: [],
    });
  });

  test('a changed person carries what stood there before; doubtful rows wait', () => {
    const rows = planImport(review(grid), nothing);
    expect(rows.map(({ line, id }) => [line, id])).toEqual([
      [2, null],
      [3, 'P-0001'],
    ]);
    expect(rows[1]).toMatchObject({
      restricted: { block: 'B' },
      before: { restricted: { block: '' } },
    });
  });

  test('a doubtful row is written as it was decided', () => {
    const found = review(grid);
    const same = planImport(found, { ...nothing, decided: new Map([[4, 'P-0002']]) });
    expect(same[2]).toMatchObject({ id: 'P-0002', participant: { name: 'Orang Lain' } });
    const other = planImport(found, { ...nothing, decided: new Map([[4, NEW_PERSON]]) });
    expect(other[2]).toMatchObject({ id: null, different: ['P-0002'] });
  });

  test('a row that is not ticked is left out', () => {
    expect(planImport(review(grid), { ...nothing, left: new Set([2, 3]) })).toEqual([]);
  });
});

describe('for every roster and every file', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(
      '=1+1',
      '@SUM(A1)',
      '\ud800',
      '\u202eabc',
      '\u0000\u0007',
      '<img src=x onerror=alert(1)>',
      'x'.repeat(50_000),
      '3,37501E+15',
      '00/00/0000',
      'Jumlah',
      'Nama',
      '__proto__',
    ),
    fc.integer(),
    fc.double(),
    fc.boolean(),
  );

  test('hostile cells pass with nothing thrown and every row in one group', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(hostile, { maxLength: 8 }), { maxLength: 12 }),
        fc.boolean(),
        (cells, hasHeading) => {
          const heading: RawCell[] = ['No', 'Nama', 'NIK', 'Tgl Lahir', 'L/P', 'No HP', 'Blok'];
          const grid: Grid = hasHeading ? [heading, ...cells] : cells;
          const table = findTable(grid);
          const found = review(grid);
          const groups = counts(found);
          const { missing: _missing, ...ofFile } = groups;
          const sum = Object.values(ofFile).reduce((total, count) => total + count, 0);
          expect(sum).toBe(table.rows.length);
          const filled = grid.filter((row) =>
            row.some((cell) => typeof cell !== 'string' || cell.trim() !== ''),
          ).length;
          const headings = table.headerLine === 0 ? 0 : 1;
          expect(table.rows.length + table.skipped.length).toBeGreaterThanOrEqual(
            filled - headings - 1,
          );
          for (const row of planImport(found, nothing)) {
            for (const cell of Object.values({ ...row.participant, ...row.restricted })) {
              expect(String(cell).length).toBeLessThanOrEqual(2000);
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test('hostile text is split without an end to it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const cells = readDelimited(text).flat().join('');
        expect(cells.length).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  const people = fc
    .array(
      fc.record({
        name: fc.constantFrom('Budi', 'Siti Aminah', 'M. Contoh', "Nur'aini", 'Contoh Satu'),
        birthDate: fc.constantFrom('1990-05-14', '14/05/1990', '', '1971-01-01', 'entah'),
        nik: fc.constantFrom('3375011405909001', '', '3375014505919002', '123', 'rusak'),
        sex: fc.constantFrom('L', 'perempuan', '', 'x'),
        phone: fc.constantFrom('+6281234567890', '0812-3456-7890', '', '81234567890'),
        assessmentScore: fc.constantFrom<RawCell>(80, '80,5', '', 'baik'),
        interest1: fc.constantFrom('MJ', 'menjahit', '', 'XX'),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((rows) =>
      rows.map((cells, at): RosterPerson => {
        const id = `P-${String(at + 1).padStart(4, '0')}`;
        const registerNumber = `BI.${at + 1}/2020`;
        return {
          id,
          participant: { id, ...cells },
          restricted: { id, registerNumber, block: 'A' },
        };
      }),
    );

  /** The roster as somebody would save it to a file, both sheets side by side. */
  function exported(roster: readonly RosterPerson[]): Grid {
    const columns = [
      ...Object.entries(participantColumns).map(([key, { header }]) => ({ key, header, part: 0 })),
      ...Object.entries(restrictedColumns)
        .filter(([key]) => key !== 'id' && key !== 'mergedInto')
        .map(([key, { header }]) => ({ key, header, part: 1 })),
    ].filter(({ key }) => key !== 'mergedInto');
    return [
      columns.map(({ header }) => header),
      ...roster.map(({ participant, restricted }) =>
        columns.map(({ key, part }) => (part === 0 ? participant[key] : restricted?.[key]) ?? ''),
      ),
    ];
  }

  test('importing an export of the roster changes nothing', () => {
    fc.assert(
      fc.property(people, (roster) => {
        const found = review(exported(roster), roster);
        expect(planImport(found, nothing)).toEqual([]);
        expect(counts(found)).toEqual({ unchanged: roster.length });
      }),
      { numRuns: 60 },
    );
  });

  test('the order of rows and columns of a file changes nothing', () => {
    const shuffled = fc.tuple(people, people, fc.array(fc.nat(), { minLength: 60, maxLength: 60 }));
    fc.assert(
      fc.property(shuffled, ([roster, file, chance]) => {
        const [heading = [], ...rows] = exported(file).map(withoutId);
        const columns = heading.map((_, at) => at).sort(by(chance));
        const order = rows.map((_, at) => at).sort(by(chance));
        const mixed = [heading, ...order.map((at) => rows[at] ?? [])].map((row) =>
          columns.map((at) => row[at] ?? ''),
        );
        expect(said(review(mixed, roster))).toEqual(said(review([heading, ...rows], roster)));
      }),
      { numRuns: 60 },
    );
  });

  function withoutId(row: readonly RawCell[]): readonly RawCell[] {
    return row.slice(1);
  }

  function by(chance: readonly number[]): (left: number, right: number) => number {
    return (left, right) => (chance[left] ?? 0) - (chance[right] ?? 0) || left - right;
  }

  /** What a review says of whom, without the numbers of rows. */
  function said(found: ImportReview): unknown {
    const sorted = (rows: readonly unknown[]): string[] =>
      rows.map((row) => JSON.stringify(row)).sort();
    return {
      newcomers: sorted(
        found.newcomers.map(({ participant, restricted }) => facts(participant, restricted)),
      ),
      changed: sorted(found.changed.map(({ id, changes }) => [id, changes])),
      unchanged: sorted(found.unchanged.map(({ id }) => id)),
      doubtful: sorted(
        found.doubtful.map(({ person: { participant, restricted }, candidates, sameLines }) => [
          facts(participant, restricted),
          candidates,
          sameLines.length,
        ]),
      ),
      unreadable: sorted(found.unreadable.map(({ code, name }) => [code, name])),
      missing: sorted(found.missing),
    };
  }

  function facts(...parts: readonly Readonly<Record<string, RawCell>>[]): unknown {
    return parts.map((part) => Object.entries(part).sort());
  }
});

describe('an id of a row that was merged', () => {
  const merged = new Map([
    ['P-0009', 'P-0008'],
    ['P-0008', 'P-0001'],
    ['P-0020', 'P-0021'],
    ['P-0021', 'P-0020'],
  ]);
  const idOf = (id: string): unknown => {
    const person = { line: 2, participant: { id, name: 'Contoh Satu' }, restricted: {}, notes: [] };
    return followMerged([person], merged)[0]?.participant['id'];
  };

  test('is followed to the row that stays, over several merges', () => {
    expect(idOf('P-0009')).toBe('P-0001');
    expect(idOf('P-0001')).toBe('P-0001');
  });

  test('stays as it is where a hand made a circle', () => {
    expect(idOf('P-0020')).toBe('P-0020');
  });
});

test('titles that the roster keeps apart are no difference', () => {
  const apart: RosterPerson = {
    ...SATU,
    participant: { ...SATU.participant, frontTitles: 'Dr.', backTitles: 'M.Si.' },
  };
  const found = review(
    [
      ['Nama', 'Tgl Lahir'],
      ['Dr Contoh Satu MSi', '14/05/1990'],
    ],
    [apart],
  );
  expect(found.unchanged).toEqual([{ line: 2, id: 'P-0001' }]);
});
