import { describe, expect, test } from '@jest/globals';
import { attendanceTable, participationTable } from '../../../src/features/attendance';
import { classDayAction } from '../../../src/features/attendance/actions/class-day';
import {
  listParticipationsAction,
  removeParticipationAction,
  saveParticipationAction,
} from '../../../src/features/attendance/actions/participations';
import { recordAction } from '../../../src/features/attendance/actions/record';
import { signInAction } from '../../../src/features/attendance/actions/sign-in';
import { summarizeAction } from '../../../src/features/attendance/actions/summarize';
import { participationRequest } from '../../../src/features/attendance/contract';
import { recapTable } from '../../../src/features/attendance/tables';
import { placementTable } from '../../../src/features/placement';
import {
  packagesTable,
  roomsTable,
  trainersTable,
  unitsTable,
} from '../../../src/features/programme';
import type { RawCell } from '../../../src/kernel/table';
import type { Ports } from '../../../src/ports/ports';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { sheetOf } from '../programme/a-workbook';
import { aRow, aSession, aStay } from './a-class';
import { columnOf, courseWorld, fiveSessions } from './a-course';

const HOSTILE = [
  '=HYPERLINK("http://x")',
  '<script>alert(1)</script>',
  `${'Panjang '.repeat(25)}`.trim(),
  'محمد \u202Eعلي',
  '{{nomor}}',
];

/** The course with more people, an old hand at the board, and the names that the programme is known by. */
function signInWorld(settings: Readonly<Record<string, string>> = {}): MemoryWorld {
  const world = courseWorld({ settings: { 'Nama program': 'Pelatihan WBP Lapas', ...settings } });
  const people = ['Zul', 'Ani', ...HOSTILE].map((name, index) => {
    return {
      participant: `P-${index}`,
      name,
      status: 'placed',
      package: 'MJ',
      class: 'MJ-A',
    } as const;
  });
  const { grids } = world.sheets;
  grids.set('Penempatan', sheetOf(placementTable, people));
  grids.set('Paket', sheetOf(packagesTable, [{ code: 'MJ', name: 'Menjahit di Lapas', jp: 20 }]));
  grids.set('Unit', sheetOf(unitsTable));
  grids.set(
    'Instruktur',
    sheetOf(trainersTable, [
      { id: 'I-01', titleBefore: 'Dra.', name: 'Wati', titleAfter: 'M.Pd.' },
    ]),
  );
  grids.set('Ruang', sheetOf(roomsTable, [{ id: 'R-01', name: 'Aula' }]));
  grids.set(
    'Keikutsertaan',
    sheetOf(participationTable, [{ ...aStay('P-0'), from: '2021-06-14', reason: 'rahasia' }]),
  );
  return world;
}

/** The ports, with every cell kept that is written: an apostrophe in front makes a text of it. */
function watched({ ports }: MemoryWorld, written: RawCell[]): Ports {
  const { workbook } = ports;
  const write: Ports['workbook']['write'] = (name, rectangles) => {
    written.push(...rectangles.flatMap(({ values }) => values.flat()));
    workbook.write(name, rectangles);
  };
  return { ...ports, workbook: { ...workbook, write } };
}

const isFormula = (cell: RawCell): boolean => /^[=+@-]/.test(String(cell));

describe('the sheets to sign', () => {
  test('hold names in the order of the week on the screen, and nothing else about anybody', () => {
    const world = signInWorld();
    const signIn = signInAction.run(world.ports, {});
    const week = classDayAction.run(world.ports, { class: 'MJ-A', date: null, week: true });
    if (signIn.status !== 'done' || week.status !== 'done') throw new Error('Both are read');
    const [sheets] = signIn.value.classes;
    expect(sheets?.people.map(({ id }) => id)).toEqual(week.value.people.map(({ id }) => id));
    expect(sheets?.people.map(({ name }) => name)).toEqual([...HOSTILE, 'Ani', 'Zul'].sort());
    expect(Object.keys(sheets?.people[0] ?? {})).toEqual(['id', 'name', 'phases']);
    expect(JSON.stringify(signIn.value)).not.toContain('rahasia');
    const zul = sheets?.people.find(({ id }) => id === 'P-0');
    expect(zul?.phases).toEqual(['before', 'before', 'here', 'here', 'here']);
    expect(sheets?.sessions[0]).toMatchObject({ trainer: 'Dra. Wati, M.Pd.', room: 'Aula' });
  });

  test.each([
    ['Ya', 'Pelatihan', 'Menjahit di'],
    ['Tidak', 'Pelatihan WBP Lapas', 'Menjahit di Lapas'],
  ])('with Mode netral %s say %s', (neutral, programme, training) => {
    const world = signInWorld({ 'Mode netral': neutral });
    expect(signInAction.run(world.ports, {})).toMatchObject({
      value: {
        isNeutral: neutral === 'Ya',
        heading: { programme },
        classes: [{ package: training }],
      },
    });
  });
});

describe('a week typed back', () => {
  test('shows the sessions of Monday to Sunday, and which of them are cancelled', () => {
    const sessions = [...fiveSessions(), aSession(18, { isHeld: false }), aSession(21)];
    const world = courseWorld({ sessions });
    const request = { class: 'MJ-A', date: '2021-06-15', week: true } as const;
    expect(classDayAction.run(world.ports, request)).toMatchObject({
      value: {
        sessions: [{ id: 'S-0014' }, { id: 'S-0015' }, { id: 'S-0016' }],
        cancelled: [{ id: 'S-0018', date: '2021-06-18' }],
      },
    });
  });

  test('is saved in one go; a code that a colleague entered meanwhile is left alone and said', () => {
    const world = courseWorld({ attendance: [aRow(aSession(11), 'P-0002', { code: 'S' })] });
    const entry = (participant: string) => ({ participant, code: 'H' as const, seen: null });
    const sessions = ['S-0010', 'S-0011'].map((session) => {
      return { session, entries: [entry('P-0001'), entry('P-0002')] };
    });
    const outcome = recordAction.run(world.ports, { sessions });
    expect(outcome).toMatchObject({ status: 'done', value: { recorded: 3 } });
    expect(outcome.problems.map(({ code }) => code)).toEqual(['attendance.code_changed']);
    expect(columnOf(world, 'Presensi', 'Kode')).toEqual({
      'S-0010/P-0001': 'H',
      'S-0010/P-0002': 'H',
      'S-0011/P-0001': 'H',
      'S-0011/P-0002': 'S',
    });
    expect(world.sheets.calls['flush']).toBe(1);
  });
});

describe('hostile words', () => {
  test('in a reason stay words, and no formula', () => {
    const world = signInWorld();
    const base = { id: 'P-1', from: null, until: '2021-06-11', ending: 'dropped' } as const;
    const written: RawCell[] = [];
    for (const reason of HOSTILE) {
      const request = participationRequest.parse({ ...base, reason });
      expect(saveParticipationAction.run(watched(world, written), request)).toMatchObject({
        status: 'done',
      });
      const listed = listParticipationsAction.run(world.ports, {});
      const kept = listed.status === 'done' ? listed.value.participations : [];
      expect(kept.find(({ id }) => id === 'P-1')?.reason).toBe(reason);
    }
    expect(written.filter(isFormula)).toEqual([]);
    expect(participationRequest.safeParse({ ...base, reason: 'x'.repeat(501) }).success).toBe(
      false,
    );
    expect(removeParticipationAction.run(world.ports, { id: 'P-1' })).toMatchObject({
      status: 'done',
    });
    expect(columnOf(world, 'Keikutsertaan', 'Sebab')).toMatchObject({ 'P-0': 'rahasia' });
    expect(columnOf(world, 'Keikutsertaan', 'Sebab')['P-1']).toBeUndefined();
  });

  test('in names come through the recap as text, and own columns beside it stay', () => {
    const world = signInWorld();
    const recap = sheetOf(recapTable);
    recap[0]?.push('Catatan kami');
    world.sheets.grids.set('Rekap Presensi', recap);
    const written: RawCell[] = [];
    summarizeAction.run(watched(world, written), {});
    const [header = [], ...rows] = world.sheets.grids.get('Rekap Presensi') ?? [];
    expect(rows.map((row) => row[2]).sort()).toEqual([...HOSTILE, 'Ani', 'Zul'].sort());
    expect(written.filter(isFormula)).toEqual([]);
    const own = header.indexOf('Catatan kami');
    for (const row of rows) row[own] = `milik ${row[0]}`;
    world.sheets.grids.set('Presensi', sheetOf(attendanceTable, [aRow(aSession(10), 'P-1')]));
    summarizeAction.run(world.ports, {});
    const again = (world.sheets.grids.get('Rekap Presensi') ?? []).slice(1);
    expect(again.map((row) => row[own])).toEqual(again.map((row) => `milik ${row[0]}`));
    expect(columnOf(world, 'Rekap Presensi', 'Persen Hadir')['P-1']).toBe(100);
    expect(columnOf(world, 'Rekap Presensi', 'Jumlah Kode')['P-1']).toBe('H 1');
  });

  test('a workbook without the sheet of the recap is told so, and gets its figures all the same', () => {
    const world = courseWorld();
    const outcome = summarizeAction.run(world.ports, {});
    expect(outcome.status).toBe('done');
    expect(outcome.problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['table.sheet_missing', 'warning'],
    ]);
  });
});
