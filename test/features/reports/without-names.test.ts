import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { graduationTable } from '../../../src/features/assessment';
import { eligibilityTable } from '../../../src/features/eligibility';
import { placementTable } from '../../../src/features/placement';
import { packagesTable } from '../../../src/features/programme';
import { withoutNamesAction } from '../../../src/features/reports/actions/without-names';
import { ageGroupOf, countWithoutNames } from '../../../src/features/reports/core';
import { anonymousTable } from '../../../src/features/reports/tables';
import { participantsTable } from '../../../src/features/roster';
import { memoryPorts } from '../../fakes/memory-ports';
import { programSheet, sheetOf } from '../programme/a-workbook';

describe('counting people without names', () => {
  const count = (...labels: string[]) =>
    countWithoutNames({ id: 'x', labels, order: ['L', 'P'] }).map(({ label, people }) => [
      label,
      people,
    ]);

  test('three or more are told, in the order of the sheet, those without an answer last', () => {
    expect(count('', '', '', 'P', 'P', 'P', 'L', 'L', 'L', 'A', 'A', 'A')).toEqual([
      ['L', 3],
      ['P', 3],
      ['A', 3],
      ['', 3],
    ]);
  });

  test('one or two are hidden, and with them the smallest other group, or they could be worked out', () => {
    expect(count('L', 'L', 'L', 'L', 'P', 'A', 'A', 'A')).toEqual([
      ['L', 4],
      ['P', null],
      ['A', null],
    ]);
  });

  test('no group of one or two is ever told, and a hidden one is never alone among others', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd')), (labels) => {
        const counts = countWithoutNames({ id: 'x', labels, order: [] });
        const hidden = counts.filter(({ people }) => people === null);
        expect(counts.every(({ people }) => people === null || people >= 3)).toBe(true);
        expect(hidden.length === 1 && counts.length > 1).toBe(false);
      }),
    );
  });

  test('ages are told in steps', () => {
    const on = (born: Parameters<typeof ageGroupOf>[0]) => ageGroupOf(born, '2021-06-10');
    expect([
      on('2003-06-11'),
      on('2003-06-10'),
      on('1995-06-11'),
      on('1960-01-01'),
      on(null),
    ]).toEqual(['< 18', '18-25', '18-25', '> 55', '']);
  });
});

describe('the report for outsiders', () => {
  test('counts by kind, sex, verdict and package, and holds no name and no id', () => {
    const people = Array.from({ length: 8 }, (_, index) => ({
      id: `P-000${index + 1}`,
      name: `Contoh ${index + 1}`,
      population: 'inmate' as const,
      sex: index < 4 ? ('male' as const) : ('female' as const),
    }));
    const ofEach = people.map(({ id, name }) => ({ participant: id, name }));
    const world = memoryPorts({
      sheets: {
        Program: programSheet({ 'Kode program': 'PKL-2021', 'Tanggal mulai': '10/06/2021' }),
        Paket: sheetOf(packagesTable, [{ code: 'MJ', name: 'Menjahit' }]),
        Peserta: sheetOf(participantsTable, people),
        Kelayakan: sheetOf(
          eligibilityTable,
          ofEach.map((person) => ({ ...person, verdict: 'eligible' as const })),
        ),
        Penempatan: sheetOf(
          placementTable,
          ofEach
            .slice(0, 5)
            .map((person) => ({ ...person, status: 'placed' as const, package: 'MJ' })),
        ),
        Kelulusan: sheetOf(graduationTable, []),
        'Laporan Tanpa Nama': sheetOf(anonymousTable),
      },
    });
    expect(withoutNamesAction.run(world.ports, {})).toMatchObject({ status: 'done', problems: [] });
    const [, ...lines] = world.sheets.grids.get('Laporan Tanpa Nama') ?? [];
    expect(lines.map(([, ...line]) => line)).toEqual([
      ['Jenis peserta', 'WBP', '8'],
      ['Jenis kelamin', 'L', '4'],
      ['Jenis kelamin', 'P', '4'],
      ['Pendidikan', '(belum diisi)', '8'],
      ['Umur', '(belum diisi)', '8'],
      ['Kelayakan', 'Memenuhi', '8'],
      ['Yang memutuskan', 'Aturan', '8'],
      ['Terpilih per paket', 'MJ Menjahit', '5'],
      ['Terpilih di MJ menurut jenis kelamin', 'L', 'disamarkan'],
      ['Terpilih di MJ menurut jenis kelamin', 'P', 'disamarkan'],
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/Contoh|P-000/);
  });
});
