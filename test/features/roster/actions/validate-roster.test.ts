import { describe, expect, test } from '@jest/globals';
import { participantsTable } from '../../../../src/features/roster';
import { validateRosterAction } from '../../../../src/features/roster/actions/validate-roster';
import { findingsTable } from '../../../../src/features/roster/tables';
import { tableMessages } from '../../../../src/kernel/table/messages';
import type { MemoryWorld } from '../../../fakes/memory-ports';
import { memoryPorts } from '../../../fakes/memory-ports';
import { programmeSheets, sheetOf } from '../../programme/a-workbook';
import type { TypedRow } from '../a-roster';
import { GOOD_PARTICIPANT, GOOD_RESTRICTED, participantsSheet, restrictedSheet } from '../a-roster';

function workbook(participants: readonly TypedRow[], restricted: readonly TypedRow[]) {
  return memoryPorts({
    now: '2021-06-01T08:00:00',
    sheets: {
      ...programmeSheets(),
      Peserta: participantsSheet(participants),
      'Data Terbatas': restrictedSheet(restricted),
    },
  });
}

const validate = (world: MemoryWorld) => validateRosterAction.run(world.ports, {});

/** The mark of a cell by the key of its column. */
function markAt(world: MemoryWorld, sheet: string, row: number, key: string) {
  const column = Object.keys(participantsTable.columns).indexOf(key) + 1;
  return world.sheets.marks.get(sheet)?.get(`${row},${column}`);
}

function type(world: MemoryWorld, row: number, key: string, value: string): void {
  const column = Object.keys(participantsTable.columns).indexOf(key);
  const cells = world.sheets.grids.get('Peserta')?.[row - 1];
  if (cells !== undefined) cells[column] = value;
}

describe('checking the roster', () => {
  test('says out loud that 253 rows have no problem', () => {
    const people = Array.from({ length: 253 }, (_, index) => ({
      id: `P-${String(index + 1).padStart(4, '0')}`,
      name: 'Contoh Satu',
      population: 'WBP',
    }));
    const world = workbook(
      people,
      people.map(({ id }) => ({ id })),
    );
    expect(validate(world)).toMatchObject({
      status: 'done',
      message: { code: 'roster.validated', values: { problems: 0, rows: 253 } },
      value: { rowsChecked: 253, errors: 0, warnings: 0, idsAssigned: 0, findings: [] },
      problems: [],
    });
    expect(
      world.ports.sentences.say({ code: 'roster.validated', values: { problems: 0, rows: 253 } }),
    ).toBe('0 masalah, 253 baris diperiksa.');
    expect(world.sheets.marks.get('Peserta')).toBeUndefined();
  });

  test('puts a note and a colour on the cell, and takes both away when it is solved', () => {
    const world = workbook([{ ...GOOD_PARTICIPANT, nik: '123' }], [GOOD_RESTRICTED]);
    expect(validate(world)).toMatchObject({
      value: {
        errors: 1,
        findings: [{ code: 'roster.nik_length', severity: 'error', at: { cell: 'G2' } }],
      },
    });
    expect(markAt(world, 'Peserta', 2, 'nik')).toMatchObject({
      note: 'Giliran:\n- NIK harus 16 angka. Perbaiki, atau kosongkan bila belum ada.',
      background: '#fce8e6',
    });
    type(world, 2, 'nik', '3375011405909001');
    expect(validate(world)).toMatchObject({ value: { errors: 0 } });
    expect(markAt(world, 'Peserta', 2, 'nik')).toMatchObject({ note: '', background: null });
  });

  test('keeps the note and the colour that staff gave a cell', () => {
    const world = workbook([{ ...GOOD_PARTICIPANT, nik: '123' }], [GOOD_RESTRICTED]);
    const own = { row: 2, column: 7, note: 'Tanya keluarga', background: '#00ff00' };
    world.ports.workbook.writeMarks('Peserta', [own]);
    validate(world);
    expect(markAt(world, 'Peserta', 2, 'nik')).toMatchObject({
      note: expect.stringMatching(/^Tanya keluarga\nGiliran:\n- NIK harus/),
      background: '#fce8e6',
    });
    type(world, 2, 'nik', '');
    validate(world);
    expect(markAt(world, 'Peserta', 2, 'nik')).toMatchObject(own);
  });

  test('gives the colour back also to a row that was sorted to another place meanwhile', () => {
    const other = { ...GOOD_PARTICIPANT, id: 'P-0002', population: 'Umum', nik: '' };
    const world = workbook([{ ...GOOD_PARTICIPANT, nik: '123' }, other], [GOOD_RESTRICTED]);
    const own = { row: 2, column: 7, note: 'Tanya keluarga', background: '#00ff00' };
    world.ports.workbook.writeMarks('Peserta', [own]);
    validate(world);
    const marked = markAt(world, 'Peserta', 2, 'nik');
    const grid = world.sheets.grids.get('Peserta') ?? [];
    grid.splice(1, 2, ...grid.slice(1, 3).reverse());
    world.ports.workbook.writeMarks('Peserta', [
      { row: 2, column: 7, note: '', background: null },
      { row: 3, column: 7, note: marked?.note ?? '', background: marked?.background ?? null },
    ]);
    type(world, 3, 'nik', '');
    validate(world);
    expect(markAt(world, 'Peserta', 3, 'nik')).toMatchObject({ ...own, row: 3 });
  });

  test('gives ids to new rows and never gives one again', () => {
    const newcomer = { name: 'Contoh Baru', population: 'Umum' };
    const world = workbook([GOOD_PARTICIPANT, newcomer, newcomer], [GOOD_RESTRICTED]);
    expect(validate(world)).toMatchObject({ value: { idsAssigned: 2, notes: 2, errors: 0 } });
    const grid = world.sheets.grids.get('Peserta') ?? [];
    expect(grid.slice(1).map(([id]) => id)).toEqual(['P-0001', 'P-0002', 'P-0003']);
    grid.pop();
    grid.push(['', 'Contoh Lain', 'Umum']);
    validate(world);
    expect(world.sheets.grids.get('Peserta')?.[3]?.[0]).toBe('P-0004');
  });

  test('marks cells that could not be read at all with the sentence of the table', () => {
    const world = workbook([{ ...GOOD_PARTICIPANT, birthDate: 'entah' }], [GOOD_RESTRICTED]);
    validate(world);
    expect(markAt(world, 'Peserta', 2, 'birthDate')?.note).toBe(
      `Giliran:\n- ${tableMessages['table.not_a_date']?.id}`,
    );
  });

  test('does not mark a cell that a colleague corrected meanwhile', () => {
    const world = workbook([{ ...GOOD_PARTICIPANT, nik: '123' }], [GOOD_RESTRICTED]);
    world.beforeCommit = () => type(world, 2, 'nik', '3375011405909001');
    validate(world);
    expect(markAt(world, 'Peserta', 2, 'nik')).toBeUndefined();
  });

  test('marks the person it judged, also when a colleague sorted the sheet meanwhile', () => {
    const other = { ...GOOD_PARTICIPANT, id: 'P-0002', nik: '', name: 'Contoh Dua' };
    const world = workbook([{ ...GOOD_PARTICIPANT, nik: '12' }, other], [GOOD_RESTRICTED]);
    world.beforeCommit = () => {
      const [header = [], one = [], two = []] = world.sheets.grids.get('Peserta') ?? [];
      world.sheets.grids.set('Peserta', [header, two, one]);
    };
    validate(world);
    expect(markAt(world, 'Peserta', 3, 'nik')?.note).toContain('16 angka');
    expect(markAt(world, 'Peserta', 2, 'population')?.note).toContain('Data Terbatas');
    expect(markAt(world, 'Peserta', 3, 'population')).toBeUndefined();
  });

  test('an id that a colleague typed meanwhile stays, and is said', () => {
    const world = workbook([{ name: 'Contoh Baru', population: 'Umum' }], []);
    world.beforeCommit = () => type(world, 2, 'id', 'P-0500');
    const outcome = validate(world);
    expect(world.sheets.grids.get('Peserta')?.[1]?.[0]).toBe('P-0500');
    expect(outcome).toMatchObject({ status: 'done', value: { idsAssigned: 0 } });
    expect(outcome.problems?.map(({ code }) => code)).toContain('commit.row_gone');
  });

  test('works with an empty Paket and an unfinished Program', () => {
    const world = workbook([{ ...GOOD_PARTICIPANT, interest1: 'XX' }], [GOOD_RESTRICTED]);
    world.sheets.grids.delete('Program');
    expect(validate(world)).toMatchObject({ status: 'done', value: { errors: 0 } });
  });

  test('a sheet without its headers is refused and nothing is written', () => {
    const world = workbook([{ name: 'Contoh Baru' }], []);
    world.sheets.grids.set('Peserta', [['Kolom lain'], ['isi']]);
    const before = JSON.stringify([...world.sheets.grids]);
    expect(validate(world)).toMatchObject({ status: 'refused' });
    expect(JSON.stringify([...world.sheets.grids])).toBe(before);
  });

  test('while somebody else saves it is refused', () => {
    const world = workbook([{ name: 'Contoh Baru' }], []);
    world.isLockTaken = true;
    expect(validate(world)).toMatchObject({
      status: 'refused',
      problems: [{ code: 'commit.busy' }],
    });
  });

  test('what staff switched off is not looked for, and what they made a note is not marked', () => {
    const world = workbook([{ ...GOOD_PARTICIPANT, nik: '123', email: 'x' }], [GOOD_RESTRICTED]);
    world.sheets.grids.set('Aturan Periksa', [
      ['Kode Periksa', 'Yang Diperiksa', 'Aktif', 'Tingkat'],
      ['NIK-3', '', false, 'Salah'],
      ['email-1', '', true, 'Catatan'],
      ['NIK-99', '', true, 'Salah'],
      ['NIK-4', '', true, 'Gawat'],
    ]);
    const outcome = validate(world);
    expect(outcome).toMatchObject({
      value: { errors: 2, warnings: 0, notes: 1, switchedOff: ['roster.nik_length'] },
    });
    expect(outcome.problems?.map(({ code, at }) => [code, at?.cell])).toEqual([
      ['table.not_a_choice', 'D5'],
      ['roster.check_unknown', 'A4'],
    ]);
    expect(world.sheets.marks.get('Peserta')).toBeUndefined();
  });

  test('an error below hundreds of notes is shown first, and so is its fix', () => {
    const capitals = Array.from({ length: 300 }, (_, index) => ({
      id: `P-${1000 + index}`,
      name: 'CONTOH SATU',
      population: 'Umum',
    }));
    const last = { ...GOOD_PARTICIPANT, interest1: 'mj', population: 'Umum', nik: '' };
    const outcome = validate(workbook([...capitals, last], []));
    const { findings = [], fixes = [] } = outcome.status === 'done' ? outcome.value : {};
    expect(findings[0]).toMatchObject({ code: 'roster.package_unknown', at: { cell: 'K302' } });
    expect(findings).toHaveLength(200);
    expect(fixes.map(({ at }) => at.cell)).toContain('K302');
  });

  test('says which dates may be swapped where the spreadsheet reads the month first', () => {
    const world = workbook(
      [{ ...GOOD_PARTICIPANT, registeredOn: '2021-04-03' }],
      [GOOD_RESTRICTED],
    );
    world.sheets.locale = 'en_US';
    const codes = validate(world).problems?.map(({ code, at }) => `${code} ${at?.cell}`);
    expect(codes).toContain('roster.date_maybe_swapped J2');
  });

  test('writes a list to print: first how many, then every finding, nothing restricted', () => {
    const world = workbook(
      [{ ...GOOD_PARTICIPANT, nik: '123', name: 'CONTOH SATU' }],
      [{ ...GOOD_RESTRICTED, registerNumber: 'Z-77' }],
    );
    world.sheets.grids.set('Temuan', sheetOf(findingsTable));
    validate(world);
    const [, ...lines] = world.sheets.grids.get('Temuan') ?? [];
    expect(lines).toEqual([
      ['0', '', '', '', '', '2021-06-01', '08:00', '2 masalah, 1 baris diperiksa.', '', ''],
      ['1', 'Salah', 'Peserta', 'G2', 'P-0001', 'NIK', '', expect.any(String), '', 'NIK-3'],
      [
        '2',
        'Perlu dicek',
        'Data Terbatas',
        'B2',
        'P-0001',
        'Nomor Registrasi',
        '',
        expect.any(String),
        '',
        'REG-1',
      ],
      [
        '3',
        'Catatan',
        'Peserta',
        'B2',
        'P-0001',
        'Nama Lengkap',
        'CONTOH SATU',
        expect.stringMatching(/^Nama ditulis/),
        'Contoh Satu',
        'NAMA-9',
      ],
    ]);
    type(world, 2, 'nik', '');
    type(world, 2, 'name', 'Contoh Satu');
    validate(world);
    const left = (world.sheets.grids.get('Temuan') ?? []).filter(([id]) => id !== '');
    expect(left.map(([id]) => id)).toEqual(['No', '0', '1']);
  });

  test('needs the same number of calls for 60 and for 6,000 rows', () => {
    const callsFor = (count: number) => {
      const people = Array.from({ length: count }, () => ({ name: 'Contoh', nik: '123' }));
      const world = workbook(people, []);
      world.sheets.grids.set('Temuan', sheetOf(findingsTable));
      validate(world);
      return world.sheets.calls;
    };
    expect(callsFor(6000)).toEqual(callsFor(60));
  });
});
