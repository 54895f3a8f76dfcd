import { expect, test } from '@jest/globals';
import { attendanceTable, participationTable } from '../../../src/features/attendance';
import { attendanceActions } from '../../../src/features/attendance/actions';
import { recapTable } from '../../../src/features/attendance/tables';
import { placementTable } from '../../../src/features/placement';
import {
  packagesTable,
  roomsTable,
  trainersTable,
  unitsTable,
} from '../../../src/features/programme';
import { scheduleFeature, sessionsTable } from '../../../src/features/schedule';
import { memoryPorts } from '../../fakes/memory-ports';
import { programSheet, sheetOf } from '../programme/a-workbook';
import { aRow, aSession } from './a-class';

const PER_CLASS = 30;

/** People in classes of thirty; a session a class with codes, and one more in the second class. */
function worldOf(people: number) {
  const ids = Array.from({ length: people }, (_, index) => `P-${String(index).padStart(4, '0')}`);
  const classOf = (index: number): string => `K-${Math.floor(index / PER_CLASS)}`;
  const classes = [...new Set(ids.map((_, index) => classOf(index)))];
  const sessions = classes.flatMap((name) =>
    (name === 'K-1' ? [10, 11] : [10]).map((day) =>
      aSession(day, { id: `S-${name}-${day}`, class: name, trainer: '', room: '' }),
    ),
  );
  const rows = ids.map((id, index) => {
    const session = sessions.find((one) => one.class === classOf(index)) ?? aSession(10);
    return aRow(session, id, { code: index % 3 === 0 ? null : 'H' });
  });
  const extra = scheduleFeature.tables.map((table) => [table.sheet, sheetOf(table)] as const);
  return memoryPorts({
    sheets: {
      ...Object.fromEntries(extra),
      Program: programSheet({ 'Kode program': 'PKL', 'Tanggal mulai': '10/06/2021' }),
      Paket: sheetOf(packagesTable, [{ code: 'MJ', name: 'Menjahit' }]),
      Unit: sheetOf(unitsTable),
      Instruktur: sheetOf(trainersTable),
      Ruang: sheetOf(roomsTable),
      Penempatan: sheetOf(
        placementTable,
        ids.map((participant, index) => {
          return { participant, status: 'placed', package: 'MJ', class: classOf(index) };
        }),
      ),
      Jadwal: sheetOf(sessionsTable, sessions),
      Presensi: sheetOf(attendanceTable, rows),
      Keikutsertaan: sheetOf(participationTable),
      'Rekap Presensi': sheetOf(recapTable),
    },
  });
}

const stay = { from: '2021-06-11', until: null, ending: null, reason: '' } as const;

const INPUTS: Readonly<Record<string, unknown>> = {
  'attendance.classDay': { class: 'K-0', date: null, week: true },
  'attendance.signIn': {},
  'attendance.setSession': { session: 'S-K-1-11', isCancelled: true },
  'attendance.saveParticipation': { id: 'P-0003', ...stay },
  'attendance.removeParticipation': { id: 'P-0003' },
};

function inputFor(id: string, people: number): unknown {
  if (id !== 'attendance.record') return INPUTS[id] ?? {};
  const entries = Array.from({ length: Math.min(people, PER_CLASS) }, (_, index) => {
    return { participant: `P-${String(index).padStart(4, '0')}`, code: 'H' };
  });
  return { sessions: [{ session: 'S-K-0-10', entries }] };
}

function callsFor(people: number) {
  const world = worldOf(people);
  return attendanceActions
    .filter(({ id }) => id !== 'attendance.makeUp')
    .map((action) => {
      const before = { ...world.sheets.calls };
      const outcome = action.run(world.ports, inputFor(action.id, people));
      expect([action.id, outcome.status]).toEqual([action.id, 'done']);
      const calls = Object.entries(world.sheets.calls).map(([method, count]) => {
        return [method, count - (before[method] ?? 0)] as const;
      });
      // How far rows are covered by rectangles depends on their pattern; never more than 24 for a table.
      const written = calls.find(([method]) => method === 'write')?.[1] ?? 0;
      expect(written).toBeLessThanOrEqual(48);
      return [action.id, calls.filter(([method]) => method !== 'write')];
    });
}

test('every action takes as many service calls for 6,000 people as for 60', () => {
  expect(callsFor(6000)).toEqual(callsFor(60));
});
