import { describe, expect, test } from '@jest/globals';
import { numberCalendarAction } from '../../../src/features/schedule/actions/number-calendar';
import { printScheduleAction } from '../../../src/features/schedule/actions/print-schedule';
import type { CalendarReply, PrintReply } from '../../../src/features/schedule/contract';
import type { Ports } from '../../../src/ports/ports';
import type { SmallProgramme } from './a-programme';
import { aProgramme, aRoom, aTrainer, aUnit } from './a-programme';
import { workbookOf } from './a-workbook';
import { aSession } from './core/exports/a-printed-schedule';

const sessions = [
  aSession({ id: 'S-0001' }),
  aSession({ id: 'S-0002', date: '2021-06-08', unit: 'MJ-2' }),
];

function world(more: Partial<SmallProgramme> = {}) {
  const units = [aUnit({ code: 'MJ-1', jp: 2 }), aUnit({ code: 'MJ-2', jp: 2, order: 2 })];
  return workbookOf(aProgramme({ units, sessions, ...more }));
}

function print(ports: Ports): PrintReply {
  const outcome = printScheduleAction.run(ports, {});
  if (outcome.status === 'refused') throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

function number(ports: Ports): CalendarReply {
  const outcome = numberCalendarAction.run(ports, {});
  if (outcome.status === 'refused') throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

describe('what goes to the printed page', () => {
  test('has names for codes, and of people the name and class alone', () => {
    const trainers = [
      aTrainer({ id: 'I-1', titleBefore: 'Dr.', name: 'Rina', titleAfter: 'M.Pd.' }),
    ];
    const { schedule } = print(world({ trainers }).ports);
    expect(schedule.trainers).toEqual([{ id: 'I-1', name: 'Dr. Rina, M.Pd.' }]);
    expect(schedule.members).toHaveLength(10);
    expect(Object.keys(schedule.members[0] ?? {}).sort()).toEqual(['class', 'id', 'name']);
    expect(schedule.sessions.map(({ id }) => id)).toEqual(['S-0001', 'S-0002']);
  });

  test('leaves out words about prison in neutral mode, which is the usual one, and says so', () => {
    const rooms = [aRoom({ id: 'R-1', name: 'Bengkel Lapas' })];
    const { schedule, leftWordsOut } = print(world({ rooms }).ports);
    expect(schedule.rooms[0]?.name).toBe('Bengkel');
    expect(leftWordsOut).toBe(true);
    expect(print(world().ports).leftWordsOut).toBe(false);
  });

  test('is read and nothing is written', () => {
    const { ports, sheets } = world();
    print(ports);
    expect(Object.keys(sheets.calls)).toEqual(['read']);
  });
});

describe('calendar files', () => {
  test('keep number and workbook while nothing changes, and rise by what staff change', () => {
    const { ports } = world();
    const first = number(ports);
    expect(first.entries.map(({ id, sequence }) => [id, sequence])).toEqual([
      ['S-0001', 0],
      ['S-0002', 0],
    ]);
    expect(number(ports)).toEqual(first);
    const column = ports.workbook.read('Jadwal')?.header.indexOf('ID Ruang') ?? -1;
    ports.workbook.write('Jadwal', [
      { row: 2, column: column + 1, kinds: ['text'], values: [['R-2']] },
    ]);
    const second = number(ports);
    expect(second.workbook).toBe(first.workbook);
    expect(second.entries.map(({ id, sequence }) => [id, sequence])).toEqual([
      ['S-0001', 1],
      ['S-0002', 0],
    ]);
  });
});
