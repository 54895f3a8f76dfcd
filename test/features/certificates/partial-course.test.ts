import { describe, expect, test } from '@jest/globals';
import { resultsTable } from '../../../src/features/assessment';
import { judgeAction } from '../../../src/features/assessment/actions/judge';
import { attendanceTable, participationTable } from '../../../src/features/attendance';
import type { AttendanceCode } from '../../../src/features/attendance/core';
import { overviewAction } from '../../../src/features/certificates/actions/overview';
import { startAction } from '../../../src/features/certificates/actions/start';
import type { PrintedPaper } from '../../../src/features/certificates/core';
import { placementTable } from '../../../src/features/placement';
import { programTable } from '../../../src/features/programme';
import { sessionsTable } from '../../../src/features/schedule';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { aRow, aSession, aStay } from '../attendance/a-class';
import { columnOf, typeInto } from '../attendance/a-course';
import { sheetOf as someCells } from '../programme/a-workbook';
import { fourPeople, resultsOf } from './builders';
import { aJudgedWorld, registerOf, sheetOf } from './world';

/** Five sessions of 4 JP: two of the first unit, three of the second. */
const SESSIONS = [10, 11, 14, 15, 16].map((day) =>
  aSession(day, { unit: day < 14 ? 'MJ-1' : 'MJ-2', isHeld: true }),
);

/** Codes by person, one letter a session; `-` for none. */
const CODES: Readonly<Record<string, string>> = {
  'P-0001': 'HHHHH',
  'P-0002': 'HHH--',
  'P-0003': '---HH',
  'P-0004': 'HHAAA',
};

/** Everybody present; one who left after three sessions, one who came for the last two, one who stayed away. */
function anOffice(): MemoryWorld {
  const seat = { status: 'placed', package: 'MJ', class: 'MJ-A' } as const;
  const world = aJudgedWorld({
    Penempatan: someCells(
      placementTable,
      fourPeople().map(({ id, name }) => ({ ...seat, id, participant: id, name })),
    ),
    Jadwal: sheetOf(sessionsTable, SESSIONS),
    Presensi: sheetOf(
      attendanceTable,
      SESSIONS.flatMap((session, index) =>
        Object.entries(CODES).flatMap(([id, codes]) => {
          const code = codes[index] === '-' ? null : (codes[index] as AttendanceCode);
          return code === null ? [] : [aRow(session, id, { code })];
        }),
      ),
    ),
    Keikutsertaan: sheetOf(participationTable, [
      { ...aStay('P-0002'), until: '2021-06-14', ending: 'partial' },
      { ...aStay('P-0003'), from: '2021-06-15' },
    ]),
    Nilai: sheetOf(resultsTable, [
      ...resultsOf('P-0001', { 'MJ-1': 'competent', 'MJ-2': 'competent' }),
      ...resultsOf('P-0002', { 'MJ-1': 'competent' }),
      ...resultsOf('P-0003', { 'MJ-1': 'not_yet', 'MJ-2': 'not_yet' }),
      ...resultsOf('P-0004', { 'MJ-1': 'not_yet', 'MJ-2': 'not_yet' }),
    ]),
  });
  set(world, 'Selesai sebagian dapat surat keterangan', 'Ya');
  expect(judgeAction.run(world.ports, {})).toMatchObject({ status: 'done' });
  return world;
}

function set(world: MemoryWorld, setting: string, value: string): void {
  const { header } = programTable.columns.value;
  const known = (world.sheets.grids.get('Program') ?? []).some(([name]) => name === setting);
  if (known) typeInto(world, 'Program', setting, header, value);
  else world.sheets.grids.get('Program')?.push([setting, value, '']);
}

function printedOf(world: MemoryWorld, id: string): PrintedPaper | null {
  const paper = registerOf(world).find((one) => one.id === id);
  return paper === undefined ? null : JSON.parse(paper.printed);
}

const codesOf = ({ problems }: { readonly problems: readonly { readonly code: string }[] }) =>
  problems.map(({ code }) => code);

describe('who joined late or left early', () => {
  test('is counted over the part that counts for him, from the codes to the paper', () => {
    const world = anOffice();
    expect(columnOf(world, 'Kelulusan', 'Persen Hadir')).toEqual({
      'P-0001': 100,
      'P-0002': 100,
      'P-0003': 40,
      'P-0004': 40,
    });
    expect(columnOf(world, 'Kelulusan', 'JP Terlaksana')).toMatchObject({
      'P-0002': 12,
      'P-0003': 20,
    });
    set(world, 'Sesi sebelum mulai ikut', 'Tidak dihitung');
    judgeAction.run(world.ports, {});
    expect(columnOf(world, 'Kelulusan', 'Persen Hadir')['P-0003']).toBe(100);
  });

  test('gets a statement of the JP, units and days that he followed, and it says so', () => {
    const world = anOffice();
    expect(startAction.run(world.ports, {}).status).toBe('done');
    const printed = printedOf(world, 'P-0002/statement');
    expect(printed).toMatchObject({
      values: {
        paket: 'Menjahit (diikuti sebagian: 12 dari 100 JP)',
        jp: '12',
        jp_terbilang: 'dua belas',
        jumlah_jp: '12',
        penyelesaian: 'mengikuti sebagian',
        rentang_tanggal: '10 s.d. 14 Juni 2021',
      },
      units: [
        { code: 'MJ-1', jp: '8', result: 'K' },
        { code: 'MJ-2', jp: '4', result: '-' },
      ],
      ...{ from: '2021-06-10', to: '2021-06-14', isPartial: true },
    });
    expect(printedOf(world, 'P-0001/pass')?.values).toMatchObject({ paket: 'Menjahit', jp: '100' });
    expect(printedOf(world, 'P-0001/pass')).not.toHaveProperty('isPartial');
    expect(printedOf(world, 'P-0001/pass')?.values).not.toHaveProperty('penyelesaian');
  });

  test('reads the same in English', () => {
    const world = anOffice();
    set(world, 'Bahasa surat', 'Inggris');
    startAction.run(world.ports, {});
    expect(printedOf(world, 'P-0002/statement')?.values).toMatchObject({
      paket: 'Menjahit (followed in part: 12 of 100 JP)',
      penyelesaian: 'taken part in a part of',
    });
  });
});

describe('presence that changed after Kelulusan was judged', () => {
  const change = (world: MemoryWorld, code: string) =>
    typeInto(world, 'Presensi', 'S-0016/P-0001', 'Kode', code);

  test('keeps the paper of that person from being issued until somebody judges again', () => {
    const world = anOffice();
    change(world, 'A');
    const refused = startAction.run(world.ports, {});
    expect([refused.status, ...codesOf(refused)]).toEqual([
      'refused',
      'assessment.judgement_outdated',
    ]);
    expect(refused.problems[0]?.values).toEqual({ participant: 'P-0001' });
    expect(registerOf(world)).toEqual([]);
    judgeAction.run(world.ports, {});
    expect(startAction.run(world.ports, {}).status).toBe('done');
  });

  test('also when only a session was cancelled, or somebody typed other JP', () => {
    const cancelled = anOffice();
    typeInto(cancelled, 'Jadwal', 'S-0016', 'Terlaksana', 'Tidak');
    expect(codesOf(startAction.run(cancelled.ports, {}))).toContain(
      'assessment.judgement_outdated',
    );
    const typed = anOffice();
    typeInto(typed, 'Kelulusan', 'P-0002', 'JP Hadir', 20);
    expect(codesOf(startAction.run(typed.ports, {}))).toEqual(['assessment.judgement_outdated']);
  });

  test('does not matter to who gets no paper either way', () => {
    const world = anOffice();
    typeInto(world, 'Presensi', 'S-0014/P-0004', 'Kode', 'S');
    typeInto(world, 'Presensi', 'S-0014/P-0004', 'Catatan', 'demam');
    expect(startAction.run(world.ports, {}).status).toBe('done');
  });

  test('costs four more readings, whatever the rows', () => {
    const world = anOffice();
    const names: string[] = [];
    const read = (name: string) => {
      names.push(name);
      return world.ports.workbook.read(name);
    };
    overviewAction.run({ ...world.ports, workbook: { ...world.ports.workbook, read } }, {});
    for (const name of ['Penempatan', 'Jadwal', 'Presensi', 'Keikutsertaan', 'Peserta']) {
      expect(names.filter((one) => one === name)).toEqual([name]);
    }
  });
});

describe('a cell of presence that nobody can read', () => {
  const outcomeAfter = (change: (world: MemoryWorld) => void) => {
    const world = anOffice();
    change(world);
    return startAction.run(world.ports, {});
  };

  test.each<[string, (world: MemoryWorld) => void]>([
    ['a code', (world) => typeInto(world, 'Presensi', 'S-0016/P-0001', 'Kode', 'HH')],
    [
      'minutes in letters',
      (world) => typeInto(world, 'Presensi', 'S-0016/P-0001', 'Menit Terlambat', 'sepuluh'),
    ],
    ['a place', (world) => typeInto(world, 'Penempatan', 'P-0001', 'Status', 'Diterima')],
    ['a day', (world) => typeInto(world, 'Keikutsertaan', 'P-0002', 'Terakhir Ikut', 'kemarin')],
  ])(
    'keeps the paper of the one whom it concerns, and says where it is and why others wait: %s',
    (_, change) => {
      const refused = outcomeAfter(change);
      expect(refused.status).toBe('refused');
      const [cell, person, ...more] = refused.problems;
      expect(more).toEqual([]);
      expect(cell?.at?.row).toBeGreaterThan(1);
      expect(person).toMatchObject({ code: 'certificates.presence_unread' });
      expect(['P-0001', 'P-0002']).toContain(person?.values['participant']);
    },
  );

  test('holds nobody up where it concerns somebody who gets no paper', () => {
    const typed = outcomeAfter((world) =>
      typeInto(world, 'Presensi', 'S-0014/P-0004', 'Kode', '??'),
    );
    expect(typed.status).toBe('done');
  });

  test('holds up everybody of a class when it may be the only sign that a session was held', () => {
    const world = anOffice();
    for (const { id } of SESSIONS) typeInto(world, 'Jadwal', id, 'Terlaksana', '');
    judgeAction.run(world.ports, {});
    for (const id of ['P-0001', 'P-0003', 'P-0004']) {
      typeInto(world, 'Presensi', `S-0016/${id}`, 'Kode', id === 'P-0004' ? 'x' : '');
    }
    const refused = startAction.run(world.ports, {});
    const named = refused.problems.find(({ code }) => code === 'certificates.presence_unread');
    expect(named?.values['participant']).toBe('P-0001, P-0002');
  });

  test('of Jadwal holds up its class, and one that names nobody all', () => {
    for (const change of [
      (world: MemoryWorld) => typeInto(world, 'Jadwal', 'S-0016', 'JP', 'empat'),
      (world: MemoryWorld) => typeInto(world, 'Penempatan', 'P-0004', 'ID Peserta', ''),
    ]) {
      const named = outcomeAfter(change).problems.find(
        ({ code }) => code === 'certificates.presence_unread',
      );
      expect(named?.values['participant']).toBe('P-0001, P-0002');
    }
  });
});
