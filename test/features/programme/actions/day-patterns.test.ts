import { describe, expect, test } from '@jest/globals';
import {
  listPatternsAction,
  savePatternAction,
} from '../../../../src/features/programme/actions/day-patterns';
import { memoryPorts } from '../../../fakes/memory-ports';
import { programmeSheets } from '../a-workbook';

const NO_HOURS = ['', '', '', '', '', '', ''];

function patternsOf(world: ReturnType<typeof memoryPorts>) {
  const outcome = listPatternsAction.run(world.ports, {});
  if (outcome.status !== 'done') throw new Error('Pola Hari cannot be read');
  return outcome.value.patterns;
}

function save(
  world: ReturnType<typeof memoryPorts>,
  typed: Partial<Parameters<typeof savePatternAction.run>[1]>,
) {
  return savePatternAction.run(world.ports, {
    pattern: 'Bengkel sore',
    isNew: true,
    jpMinutes: 45,
    days: NO_HOURS,
    was: NO_HOURS,
    ...typed,
  });
}

describe('the hours of a day pattern', () => {
  test('are shown as the ranges between the breaks', () => {
    const world = memoryPorts({ sheets: programmeSheets() });
    expect(patternsOf(world)[0]).toEqual({
      name: 'Lapas 6/4',
      jpMinutes: 45,
      days: [
        ...Array(4).fill('08.00-10.15, 10.30-12.00, 13.00-13.45'),
        '08.00-09.30, 09.45-11.15',
        '',
        '',
      ],
    });
  });

  test('a new pattern becomes one row per JP, numbered through the day', () => {
    const world = memoryPorts({ sheets: programmeSheets() });
    const days = ['13:00 s.d. 14:30; 15.00–15.45', '', '', '', '', '', ''];
    expect(save(world, { days }).status).toBe('done');
    expect(world.sheets.grids.get('Pola Hari')?.slice(-3)).toEqual([
      ['BENGKELSORE-SEN-1', 'Bengkel sore', 'Senin', 1, '13:00', '13:45'],
      ['BENGKELSORE-SEN-2', 'Bengkel sore', 'Senin', 2, '13:45', '14:30'],
      ['BENGKELSORE-SEN-3', 'Bengkel sore', 'Senin', 3, '15:00', '15:45'],
    ]);
  });

  test('a shorter day loses its last JP and no other row of any pattern', () => {
    const world = memoryPorts({ sheets: programmeSheets() });
    const before = patternsOf(world);
    const was = before[0]?.days ?? [];
    const days = ['08.00-10.15, 10.30-12.00', ...was.slice(1)];
    save(world, { pattern: 'Lapas 6/4', isNew: false, days, was });
    const [changed, ...others] = patternsOf(world);
    expect(changed?.days).toEqual(days);
    expect(others).toEqual(before.slice(1));
    const ids = world.sheets.grids.get('Pola Hari')?.map(([id]) => id);
    expect(ids).toContain('L64-SEN-5');
    expect(ids).not.toContain('L64-SEN-6');
  });

  test.each([
    ['pagi', 'programme.hours_unreadable'],
    ['10.15-08.00', 'programme.hours_unreadable'],
    ['08.00-09.30-10.15', 'programme.hours_unreadable'],
    ['08.00-09.30, 09.00-09.45', 'programme.hours_overlap'],
    ['08.00-09.00', 'programme.hours_not_whole'],
  ])('%s cannot be used, and nothing is written', (hours, code) => {
    const world = memoryPorts({ sheets: programmeSheets() });
    const before = structuredClone(world.sheets.grids.get('Pola Hari'));
    const outcome = save(world, { days: [hours, '', '', '', '', '', ''] });
    expect(outcome.problems.map((found) => found.code)).toEqual([code]);
    expect(world.sheets.grids.get('Pola Hari')).toEqual(before);
  });

  test('two patterns never share a name, and a colleague’s edit of the same day is not overwritten', () => {
    const world = memoryPorts({ sheets: programmeSheets() });
    const codes = [
      save(world, { pattern: ' Lapas 6/4 ' }),
      save(world, { pattern: '  ' }),
      save(world, {
        pattern: 'Lapas 6/4',
        isNew: false,
        days: ['08.00-08.45', '', '', '', '', '', ''],
        was: ['09.00-09.45', '', '', '', '', '', ''],
      }),
    ].flatMap(({ problems }) => problems.map(({ code }) => code));
    expect(codes).toEqual([
      'programme.pattern_exists',
      'programme.pattern_without_name',
      'programme.pattern_changed',
    ]);
  });
});
