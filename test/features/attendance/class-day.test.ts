import { describe, expect, test } from '@jest/globals';
import { classDayAction } from '../../../src/features/attendance/actions/class-day';
import { recordAction } from '../../../src/features/attendance/actions/record';
import { recordRequest } from '../../../src/features/attendance/contract';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { aRow, aSession } from './a-class';
import { columnOf, courseWorld, typeInto } from './a-course';

const MORNING = aSession(10, { id: 'S-0001' });
const AFTERNOON = aSession(10, { id: 'S-0002', start: '13:00', end: '15:00', jp: 2 });
const NEXT_DAY = aSession(11, { id: 'S-0003' });

function world(attendance: Parameters<typeof aRow>[] = []): MemoryWorld {
  return courseWorld({
    sessions: [AFTERNOON, MORNING, NEXT_DAY],
    attendance: attendance.map((row) => aRow(...row)),
  });
}

function dayOf(start: MemoryWorld, date: '2021-06-10' | '2021-06-11' | null = null) {
  const outcome = classDayAction.run(start.ports, { class: null, date });
  if (outcome.status !== 'done') throw new Error('The day was refused');
  return outcome.value;
}

describe('a class on a day', () => {
  test('begins with the first class and today, its sessions in time order', () => {
    expect(dayOf(world())).toMatchObject({
      classes: ['MJ-A'],
      class: 'MJ-A',
      days: ['2021-06-10', '2021-06-11'],
      date: '2021-06-10',
      sessions: [{ id: 'S-0001' }, { id: 'S-0002' }],
      people: [{ name: 'Sari' }, { name: 'Tono' }],
      threshold: 80,
    });
  });

  test('the last day before today when the class has none today', () => {
    const later = world();
    later.now = '2021-06-30T08:00:00';
    expect(dayOf(later).date).toBe('2021-06-11');
    later.now = '2021-06-01T08:00:00';
    expect(dayOf(later).date).toBe('2021-06-10');
  });

  test('shows codes, percent and who can no longer reach the threshold', () => {
    const day = dayOf(
      world([
        [MORNING, 'P-0001', { code: 'H' }],
        [MORNING, 'P-0002', { code: 'A' }],
      ]),
    );
    expect(day.people).toMatchObject([
      { id: 'P-0001', marks: [{ code: 'H' }, { code: null }], percent: 100, outlook: 'reachable' },
      { id: 'P-0002', marks: [{ code: 'A' }, { code: null }], percent: 0, outlook: 'lost' },
    ]);
  });

  test('whoever was released is shown as gone from then on', () => {
    const day = dayOf(world([[MORNING, 'P-0002', { code: 'BB' }]]), '2021-06-11');
    expect(day.people.map(({ marks }) => marks[0]?.isGone)).toEqual([false, true]);
  });

  test('without anybody in a class there is an empty day and no crash', () => {
    const empty = world();
    empty.sheets.grids.get('Penempatan')?.splice(1);
    expect(dayOf(empty)).toMatchObject({ class: '', date: null, sessions: [], people: [] });
  });
});

describe('recording several sessions at once', () => {
  function record(start: MemoryWorld, sessions: unknown) {
    return recordAction.run(start.ports, recordRequest.parse({ sessions }));
  }

  test('writes all codes and marks all sessions as held', () => {
    const start = world();
    const entries = [
      { participant: 'P-0001', code: 'H', seen: null },
      { participant: 'P-0002', code: 'S', seen: null },
    ];
    const outcome = record(start, [
      { session: 'S-0001', entries },
      { session: 'S-0002', entries },
    ]);
    expect(outcome).toMatchObject({
      status: 'done',
      value: { sessions: ['S-0001', 'S-0002'], recorded: 4 },
      problems: [],
    });
    expect(Object.values(columnOf(start, 'Presensi', 'Kode'))).toEqual(['H', 'S', 'H', 'S']);
    expect(columnOf(start, 'Jadwal', 'Terlaksana')).toMatchObject({
      'S-0001': 'Ya',
      'S-0002': 'Ya',
      'S-0003': '',
    });
  });

  test('one impossible entry refuses them all', () => {
    const start = world();
    const outcome = record(start, [
      { session: 'S-0001', entries: [{ participant: 'P-0001', code: 'H' }] },
      { session: 'S-0002', entries: [{ participant: 'P-0099', code: 'H' }] },
    ]);
    expect(outcome).toMatchObject({
      status: 'refused',
      problems: [{ code: 'attendance.not_in_class' }],
    });
    expect(columnOf(start, 'Presensi', 'Kode')).toEqual({});
  });

  test('the same session twice is refused', () => {
    const entries = [{ participant: 'P-0001', code: 'H' }];
    const twice = [
      { session: 'S-0001', entries },
      { session: 'S-0001', entries },
    ];
    expect(record(world(), twice)).toMatchObject({
      status: 'refused',
      problems: [{ code: 'attendance.session_twice' }],
    });
  });

  test('a code that a colleague wrote meanwhile is left alone and named', () => {
    const start = world([[MORNING, 'P-0001', { code: 'S' }]]);
    const outcome = record(start, [
      {
        session: 'S-0001',
        entries: [
          { participant: 'P-0001', code: 'H', seen: null },
          { participant: 'P-0002', code: 'H', seen: null },
        ],
      },
    ]);
    expect(outcome).toMatchObject({
      status: 'done',
      value: { recorded: 1 },
      problems: [{ code: 'attendance.code_changed', severity: 'warning' }],
    });
    expect(columnOf(start, 'Presensi', 'Kode')).toEqual({
      'S-0001/P-0001': 'S',
      'S-0001/P-0002': 'H',
    });
  });

  describe('typed from paper, while the sheets change', () => {
    const people = ['P-0001', 'P-0002'];
    const all = (code: string) => people.map((participant) => ({ participant, code, seen: null }));

    test('a session cancelled meanwhile is left alone and named, and the others are written', () => {
      const start = world();
      typeInto(start, 'Jadwal', 'S-0002', 'Terlaksana', 'Tidak');
      const outcome = record(start, [
        { session: 'S-0001', entries: all('H') },
        { session: 'S-0002', entries: all('A') },
      ]);
      expect(outcome).toMatchObject({
        ...{ status: 'done', value: { recorded: 2 } },
        problems: [{ code: 'attendance.cannot_record_cancelled', severity: 'warning' }],
      });
      expect(Object.values(columnOf(start, 'Presensi', 'Kode'))).toEqual(['H', 'H']);
      expect(columnOf(start, 'Jadwal', 'Terlaksana')['S-0002']).toBe('Tidak');
    });

    test('somebody who was moved to another class meanwhile holds nobody up', () => {
      const start = world();
      typeInto(start, 'Penempatan', 'P-0002', 'Kelas', 'MJ-B');
      const outcome = record(start, [{ session: 'S-0001', entries: all('H') }]);
      expect(outcome).toMatchObject({
        ...{ status: 'done', value: { recorded: 1 } },
        problems: [{ code: 'attendance.not_in_class', values: { participant: 'P-0002' } }],
      });
      expect(columnOf(start, 'Presensi', 'Kode')).toEqual({ 'S-0001/P-0001': 'H' });
    });

    test('when nothing of it has a place any more, it is refused', () => {
      const start = world();
      typeInto(start, 'Jadwal', 'S-0001', 'Terlaksana', 'Tidak');
      expect(record(start, [{ session: 'S-0001', entries: all('H') }])).toMatchObject({
        ...{ status: 'refused', problems: [{ code: 'attendance.cannot_record_cancelled' }] },
      });
    });
  });
});
