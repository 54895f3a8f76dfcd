import { describe, expect, test } from '@jest/globals';
import { rosterActions } from '../../../../src/features/roster/actions';
import { enrolAction } from '../../../../src/features/roster/actions/enrol';
import { readEntryAction } from '../../../../src/features/roster/actions/read-entry';
import type { EnrolInput } from '../../../../src/features/roster/contract';
import { enrolInput } from '../../../../src/features/roster/contract';
import { sameDecisionsTable } from '../../../../src/features/roster/tables';
import type { RawCell } from '../../../../src/kernel/table';
import type { MemoryWorld } from '../../../fakes/memory-ports';
import { memoryPorts } from '../../../fakes/memory-ports';
import { programmeSheets } from '../../programme/a-workbook';
import {
  GOOD_PARTICIPANT,
  GOOD_RESTRICTED,
  gridOf,
  participantsSheet,
  restrictedSheet,
} from '../a-roster';

function workbook(): MemoryWorld {
  return memoryPorts({
    now: '2021-06-01T08:00:00',
    sheets: {
      ...programmeSheets(),
      Peserta: participantsSheet([GOOD_PARTICIPANT]),
      'Data Terbatas': restrictedSheet([GOOD_RESTRICTED]),
    },
  });
}

function enrol(world: MemoryWorld, changes: Partial<EnrolInput>) {
  const input: EnrolInput = {
    requestId: 'permintaan-1',
    id: null,
    participant: {},
    restricted: {},
    before: { participant: {}, restricted: {} },
    different: [],
    ...changes,
  };
  return enrolAction.run(world.ports, enrolInput.parse(input));
}

/** A row of a sheet by header; cells that are empty are left out. */
function rowsOf(world: MemoryWorld, sheet: string): Record<string, RawCell>[] {
  const [header = [], ...rows] = world.sheets.grids.get(sheet) ?? [];
  return rows.map((cells) =>
    Object.fromEntries(
      header.map((name, i) => [String(name), cells[i] ?? '']).filter(([, cell]) => cell !== ''),
    ),
  );
}

const NEW_PERSON = {
  name: ' Contoh  Dua ',
  population: 'wbp',
  sex: 'lk',
  birthDate: '2/3/1992',
  nik: '3375 0102 0392 9002',
  interest1: 'mj',
  phone: '0812-3456-7890',
};

describe('enrolling somebody new', () => {
  test('one tidy row in each sheet, with the next id', () => {
    const world = workbook();
    const outcome = enrol(world, {
      participant: NEW_PERSON,
      restricted: { registerNumber: 'BI.2/2021', sppn: '80,5' },
    });
    expect(outcome).toMatchObject({ status: 'done', value: { id: 'P-0002', same: [] } });
    expect(rowsOf(world, 'Peserta')[1]).toEqual({
      'ID Peserta': 'P-0002',
      'Nama Lengkap': 'Contoh Dua',
      'Jenis Peserta': 'WBP',
      'Jenis Kelamin': 'L',
      'Tanggal Lahir': '1992-03-02',
      NIK: '3375010203929002',
      'Minat 1': 'MJ',
      'Nomor HP': '+6281234567890',
    });
    expect(rowsOf(world, 'Data Terbatas')[1]).toEqual({
      'ID Peserta': 'P-0002',
      'Nomor Registrasi': 'BI.2/2021',
      'Nilai SPPN': 80.5,
    });
  });

  test('a check that is switched off stops nobody from being enrolled', () => {
    const world = workbook();
    const wrong = { participant: { ...NEW_PERSON, nik: '3375' } };
    expect(enrol(world, wrong)).toMatchObject({ problems: [{ code: 'roster.nik_length' }] });
    world.sheets.grids.set('Aturan Periksa', [
      ['Kode Periksa', 'Yang Diperiksa', 'Aktif', 'Tingkat'],
      ['NIK-3', '', false, 'Salah'],
    ]);
    expect(enrol(world, wrong)).toMatchObject({ status: 'done', value: { id: 'P-0002' } });
  });

  test('a member of the public gets no row in Data Terbatas', () => {
    const world = workbook();
    enrol(world, { participant: { name: 'Contoh Dua', population: 'Umum' } });
    expect(rowsOf(world, 'Peserta')).toHaveLength(2);
    expect(rowsOf(world, 'Data Terbatas')).toHaveLength(1);
  });

  test('is refused whole where Data Terbatas is locked for the account', () => {
    const world = workbook();
    world.sheets.lockedForUs.add('Data Terbatas');
    const restricted = { registerNumber: 'B.I.9/2021' };
    const outcome = enrol(world, { participant: NEW_PERSON, restricted });
    expect(outcome).toMatchObject({
      status: 'refused',
      problems: [{ code: 'commit.sheet_locked' }],
    });
    expect(rowsOf(world, 'Peserta')).toHaveLength(1);
  });

  test('the same request sent again writes nothing and answers the same', () => {
    const world = workbook();
    const first = enrol(world, { participant: NEW_PERSON });
    const before = JSON.stringify([...world.sheets.grids]);
    expect(enrol(world, { participant: NEW_PERSON })).toEqual(first);
    expect(JSON.stringify([...world.sheets.grids])).toBe(before);
  });

  test('two clicks that arrive together make one row', () => {
    const world = workbook();
    // The second request is carried out between the reading and the writing of the first.
    world.beforeCommit = () => {
      enrol(world, { participant: NEW_PERSON });
    };
    expect(enrol(world, { participant: NEW_PERSON })).toMatchObject({ value: { id: 'P-0002' } });
    expect(rowsOf(world, 'Peserta')).toHaveLength(2);
  });

  test('two people at the same moment get two ids', () => {
    const world = workbook();
    world.beforeCommit = () => {
      enrol(world, { requestId: 'permintaan-2', participant: { name: 'Contoh Tiga' } });
    };
    enrol(world, { participant: { name: 'Contoh Dua' } });
    const ids = rowsOf(world, 'Peserta').map((row) => row['ID Peserta']);
    expect(ids).toEqual(['P-0001', 'P-0002', 'P-0003']);
  });

  test('a run cut off before the row was written is repeated under its id', () => {
    const world = workbook();
    enrol(world, { participant: NEW_PERSON });
    world.sheets.grids.get('Peserta')?.pop();
    expect(enrol(world, { participant: NEW_PERSON })).toMatchObject({ value: { id: 'P-0002' } });
    expect(rowsOf(world, 'Peserta')).toHaveLength(2);
  });

  test.each([
    ['without a name', { name: ' ' }, {}, 'table.cell_empty', 'Nama Lengkap'],
    [
      'with a NIK that is too short',
      { name: 'Contoh', nik: '123' },
      {},
      'roster.nik_length',
      'NIK',
    ],
    [
      'with a package nobody offers',
      { name: 'Contoh', interest1: 'XX' },
      {},
      'roster.package_unknown',
      'Minat 1',
    ],
    [
      'with the register number of another',
      { name: 'Contoh' },
      { registerNumber: 'BI 1/20' },
      'roster.register_number_twice',
      'Nomor Registrasi',
    ],
  ])(
    'is refused %s, naming the field, and nothing is written',
    (_what, participant, restricted, code, column) => {
      const world = workbook();
      const before = JSON.stringify([...world.sheets.grids]);
      const outcome = enrol(world, { participant, restricted });
      expect(outcome).toMatchObject({
        status: 'refused',
        problems: [{ code, at: { row: 0, column } }],
      });
      expect(JSON.stringify([...world.sheets.grids])).toBe(before);
      expect(JSON.stringify(outcome)).not.toContain('123');
    },
  );
});

describe('somebody who may be there already', () => {
  const TWIN = { name: 'contoh satu', birthDate: '14/05/1990' };

  test('is shown before anything is written', () => {
    const world = workbook();
    const outcome = enrol(world, { participant: TWIN });
    expect(outcome).toMatchObject({
      status: 'done',
      message: { code: 'roster.maybe_same' },
      value: { id: null, same: [{ id: 'P-0001', reasons: ['birth_same', 'name_same'] }] },
    });
    expect(rowsOf(world, 'Peserta')).toHaveLength(1);
  });

  test('is saved once staff say that it is somebody else', () => {
    const world = workbook();
    enrol(world, { participant: TWIN });
    const outcome = enrol(world, { participant: TWIN, different: ['P-0001'] });
    expect(outcome).toMatchObject({ value: { id: 'P-0002' } });
  });

  test('is not asked about again: what staff said is remembered', () => {
    const world = workbook();
    const [header = []] = gridOf(sameDecisionsTable.columns, []);
    world.sheets.grids.set('Keputusan Orang Sama', [header]);
    enrol(world, { participant: TWIN, different: ['P-0001'] });
    expect(rowsOf(world, 'Keputusan Orang Sama')).toMatchObject([
      { 'ID Keputusan': 'P-0001|P-0002', Keputusan: 'Bukan', Akun: 'petugas@example.org' },
    ]);
    const again = enrol(world, {
      requestId: 'permintaan-2',
      id: 'P-0002',
      participant: { name: 'Contoh Satu' },
      before: { participant: { name: 'contoh satu' }, restricted: {} },
    });
    expect(again).toMatchObject({ value: { id: 'P-0002', same: [] } });
  });
});

describe('correcting somebody', () => {
  test('only the fields that were changed are written', () => {
    const world = workbook();
    const outcome = enrol(world, {
      id: 'P-0001',
      participant: { district: 'Batang' },
      restricted: { block: 'A1' },
    });
    expect(outcome).toMatchObject({ status: 'done', value: { id: 'P-0001' }, problems: [] });
    expect(rowsOf(world, 'Peserta')[0]).toMatchObject({
      'Nama Lengkap': 'Contoh Satu',
      'Kabupaten/Kota': 'Batang',
    });
    expect(rowsOf(world, 'Data Terbatas')[0]).toMatchObject({ 'Blok/Kamar': 'A1' });
  });

  test('a cell that a colleague changed since the form was opened is left alone and named', () => {
    const world = workbook();
    const outcome = enrol(world, {
      id: 'P-0001',
      participant: { name: 'Contoh Baru', phone: '0812' },
      before: { participant: { name: 'Contoh Lama', phone: '' }, restricted: {} },
    });
    expect(outcome.problems.map(({ code }) => code)).toEqual(['commit.cell_changed']);
    expect(rowsOf(world, 'Peserta')[0]).toMatchObject({
      'Nama Lengkap': 'Contoh Satu',
      'Nomor HP': '0812',
    });
  });

  test('an old mistake in another field does not stop a correction', () => {
    const world = workbook();
    enrol(world, {
      id: 'P-0001',
      participant: { interest1: '' },
      before: { participant: { interest1: 'MJ' }, restricted: {} },
    });
    expect(rowsOf(world, 'Peserta')[0]).not.toHaveProperty('Minat 1');
  });

  test('somebody whose row was deleted is refused', () => {
    expect(enrol(workbook(), { id: 'P-0099', participant: { name: 'Contoh' } })).toMatchObject({
      status: 'refused',
      problems: [{ code: 'roster.person_gone' }],
    });
  });
});

describe('opening a form', () => {
  test('shows the cells of somebody and the packages on offer', () => {
    expect(readEntryAction.run(workbook().ports, { id: 'P-0001' })).toMatchObject({
      status: 'done',
      value: {
        today: '2021-06-01',
        packages: [{ code: 'MJ', name: 'Menjahit' }, { code: 'LS' }],
        participant: { name: 'Contoh Satu' },
        restricted: { registerNumber: 'BI.1/2020' },
      },
    });
  });
});

test('every action of the roster has an id of its own', () => {
  const ids = rosterActions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
