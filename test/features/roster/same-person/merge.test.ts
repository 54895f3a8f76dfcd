import { describe, expect, test } from '@jest/globals';
import { eligibilityTable } from '../../../../src/features/eligibility';
import { participantsTable } from '../../../../src/features/roster';
import { findSamePeopleAction } from '../../../../src/features/roster/actions/find-same-people';
import { read } from '../../../../src/ports/tables';
import { asked, find, merge, rowOf, undo, workbook } from './a-pair';

const TAKEN = [
  { part: 'participant', column: 'district', from: '', to: 'Batang' },
  { part: 'participant', column: 'phone', from: '0812 9000 0001', to: '0812 9000 0002' },
  { part: 'restricted', column: 'block', from: '', to: 'A1' },
] as const;

describe('making one person of two rows', () => {
  test('the row that stays takes over what was chosen and keeps the rest', () => {
    const world = workbook();
    expect(merge(world, { taken: [...TAKEN] })).toMatchObject({
      status: 'done',
      message: { code: 'roster.merged', values: { survivor: 'P-0001', merged: 'P-0002' } },
      problems: [],
    });
    expect(rowOf(world, 'Peserta', 'P-0001')).toMatchObject({
      'Nama Lengkap': 'Contoh Satu',
      'Kabupaten/Kota': 'Batang',
      'Nomor HP': '0812 9000 0002',
    });
    expect(rowOf(world, 'Data Terbatas', 'P-0001')).toMatchObject({
      'Nomor Registrasi': 'BI.1/2020',
      'Blok/Kamar': 'A1',
    });
  });

  test('the other row stays with all it holds, and nobody reads it any more', () => {
    const world = workbook();
    merge(world);
    expect(rowOf(world, 'Peserta', 'P-0002')).toMatchObject({
      'Nama Lengkap': 'Moh. Contoh Satu',
      'Digabung ke': 'P-0001',
    });
    expect(rowOf(world, 'Data Terbatas', 'P-0002')).toMatchObject({ 'Digabung ke': 'P-0001' });
    const people = read(world.ports, participantsTable);
    expect(people.rows.map(({ value }) => value.id)).toEqual(['P-0001', 'P-0003']);
    expect(people.aside.map(({ key }) => key)).toEqual(['P-0002']);
    expect(asked(world)).toEqual([]);
  });

  test('courses that were taken under the other id are his', () => {
    const course = { id: 'R-1', participant: 'P-0002', program: 'Las 2020' };
    const world = workbook({ courses: [course, { ...course, id: 'R-2', participant: 'P-0003' }] });
    merge(world);
    expect(rowOf(world, 'Riwayat', 'R-1')).toMatchObject({ 'ID Peserta': 'P-0001' });
    expect(rowOf(world, 'Riwayat', 'R-2')).toMatchObject({ 'ID Peserta': 'P-0003' });
    undo(world);
    expect(rowOf(world, 'Riwayat', 'R-1')).toMatchObject({ 'ID Peserta': 'P-0002' });
  });

  test('his restricted data come along when he had none, and go again with an undo', () => {
    const world = workbook({
      restricted: [{ id: 'P-0002', registerNumber: 'BI.77/2023', block: 'A1' }],
    });
    merge(world, {
      taken: [{ part: 'restricted', column: 'registerNumber', from: '', to: 'BI.77/2023' }],
    });
    expect(rowOf(world, 'Data Terbatas', 'P-0001')).toEqual({
      'ID Peserta': 'P-0001',
      'Nomor Registrasi': 'BI.77/2023',
    });
    undo(world);
    expect(rowOf(world, 'Data Terbatas', 'P-0001')).toEqual({});
    expect(rowOf(world, 'Data Terbatas', 'P-0002')).toMatchObject({ 'Blok/Kamar': 'A1' });
  });

  test('an undo makes two people of him again, cell by cell', () => {
    const world = workbook();
    const before = JSON.stringify(
      ['Peserta', 'Data Terbatas'].map((name) => world.sheets.grids.get(name)),
    );
    merge(world, { taken: [...TAKEN] });
    expect(undo(world)).toMatchObject({
      status: 'done',
      message: { code: 'roster.merge_undone' },
      problems: [],
    });
    expect(
      JSON.stringify(['Peserta', 'Data Terbatas'].map((name) => world.sheets.grids.get(name))),
    ).toBe(before);
    expect(find(world)).toMatchObject({ merges: [], waiting: [{ first: 'P-0001' }] });
    expect(undo(world, 'lain')).toMatchObject({ problems: [{ code: 'roster.merge_gone' }] });
  });

  test('a cell that was changed after the merge is left alone by the undo, and named', () => {
    const world = workbook();
    merge(world, { taken: [...TAKEN] });
    const grid = world.sheets.grids.get('Peserta') ?? [];
    const column = grid[0]?.indexOf('Kabupaten/Kota') ?? 0;
    if (grid[1] !== undefined) grid[1][column] = 'Kendal';
    expect(undo(world)).toMatchObject({
      problems: [{ code: 'roster.merge_changed_since', at: { sheet: 'Peserta', row: 2 } }],
    });
    expect(rowOf(world, 'Peserta', 'P-0001')).toMatchObject({ 'Kabupaten/Kota': 'Kendal' });
    expect(rowOf(world, 'Peserta', 'P-0002')).not.toHaveProperty('Digabung ke');
  });

  test('merges come off in the order in which they went on', () => {
    const world = workbook();
    merge(world);
    merge(world, { survivor: 'P-0003', merged: 'P-0001' });
    const [latest, earlier] = find(world).merges;
    expect(undo(world, earlier?.run)).toMatchObject({
      problems: [{ code: 'roster.merge_undo_order' }],
    });
    expect(undo(world, latest?.run)).toMatchObject({ status: 'done' });
    expect(undo(world, earlier?.run)).toMatchObject({ status: 'done' });
  });

  test('nothing personal is in what is said', () => {
    const world = workbook();
    const said = JSON.stringify([merge(world, { taken: [...TAKEN] }), undo(world)]);
    for (const value of ['Contoh', 'Batang', 'BI.', '3375', '0812'])
      expect(said).not.toContain(value);
  });
});

describe('a merge is refused', () => {
  const USED = [
    ['ID Presensi', 'ID Peserta'],
    ['1', 'P-0002'],
  ];

  test('where the other has records of what happened: he is the one who stays', () => {
    const world = workbook({ more: { Presensi: USED } });
    const before = JSON.stringify([...world.sheets.grids]);
    expect(merge(world)).toMatchObject({
      status: 'refused',
      problems: [
        { code: 'roster.merge_other_way', values: { merged: 'P-0002', sheets: 'Presensi' } },
      ],
    });
    expect(JSON.stringify([...world.sheets.grids])).toBe(before);
    expect(merge(world, { survivor: 'P-0002', merged: 'P-0001' })).toMatchObject({
      status: 'done',
    });
  });

  test('where both have', () => {
    const world = workbook({ more: { Presensi: [...USED, ['2', 'P-0001']] } });
    expect(merge(world)).toMatchObject({ problems: [{ code: 'roster.merge_both_used' }] });
  });

  test('never for sheets that are made again: they are named', () => {
    const header = Object.values(eligibilityTable.columns).map((column) => column.header);
    const row = header.map((name) => (name === 'ID Peserta' ? 'P-0002' : ''));
    const world = workbook({ more: { Kelayakan: [header, row] } });
    expect(merge(world)).toMatchObject({
      status: 'done',
      problems: [
        { code: 'roster.merge_run_again', severity: 'warning', values: { sheets: 'Kelayakan' } },
      ],
    });
  });

  test('when a cell is no longer what was shown', () => {
    const world = workbook();
    const taken = [{ part: 'participant', column: 'district', from: '', to: 'Kendal' }] as const;
    expect(merge(world, { taken: [...taken] })).toMatchObject({
      status: 'refused',
      problems: [
        { code: 'roster.merge_changed', at: { sheet: 'Peserta', column: 'Kabupaten/Kota' } },
      ],
    });
    expect(rowOf(world, 'Peserta', 'P-0002')).not.toHaveProperty('Digabung ke');
  });

  test.each(['id', 'mergedInto', 'toString'])('for a column that is none of his: %s', (column) => {
    const taken = [{ part: 'participant', column, from: '', to: 'x' }] as const;
    expect(merge(workbook(), { taken: [...taken] })).toMatchObject({
      problems: [{ code: 'roster.merge_unknown' }],
    });
  });

  test('for a cell that the history could not hold', () => {
    // As JSON each quote is two characters, and a cell holds 50,000.
    const long = '"'.repeat(30_000);
    const world = workbook({
      people: [
        { id: 'P-0001', name: 'A' },
        { id: 'P-0002', name: long },
      ],
    });
    const taken = [{ part: 'participant', column: 'name', from: 'A', to: long }] as const;
    expect(merge(world, { taken: [...taken] })).toMatchObject({
      problems: [{ code: 'roster.merge_too_long' }],
    });
  });

  test('when one of them is gone, or merged already', () => {
    const world = workbook();
    merge(world);
    expect(merge(world)).toMatchObject({ problems: [{ code: 'roster.person_gone' }] });
  });

  test('when Data Terbatas is locked for the account', () => {
    const world = workbook();
    world.sheets.lockedForUs.add('Data Terbatas');
    expect(merge(world)).toMatchObject({
      status: 'refused',
      problems: [{ code: 'commit.sheet_locked' }],
    });
    expect(rowOf(world, 'Peserta', 'P-0002')).not.toHaveProperty('Digabung ke');
  });

  test('while the sheets lack the column Digabung ke', () => {
    const world = workbook();
    const grid = world.sheets.grids.get('Peserta') ?? [];
    const at = grid[0]?.indexOf('Digabung ke') ?? 0;
    for (const row of grid) row.splice(at, 1);
    expect(merge(world)).toMatchObject({
      problems: [{ code: 'table.header_missing', values: { header: 'Digabung ke' } }],
    });
  });
});

test('a row that was merged into nobody is not lost without a word', () => {
  const world = workbook();
  merge(world, { survivor: 'P-0003' });
  world.sheets.grids.get('Peserta')?.splice(3, 1);
  expect(findSamePeopleAction.run(world.ports, {})).toMatchObject({
    value: { rows: 1 },
    problems: [{ code: 'roster.merged_into_nobody', at: { sheet: 'Peserta', row: 3 } }],
  });
});
