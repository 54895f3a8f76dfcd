import { describe, expect, test } from '@jest/globals';
import { graduationTable } from '../../../src/features/assessment';
import { followUpsTable } from '../../../src/features/followup';
import { prepareAction } from '../../../src/features/followup/actions/prepare';
import { stagesTable } from '../../../src/features/programme';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { memoryPorts } from '../../fakes/memory-ports';
import { sheetOf } from '../programme/a-workbook';

function finishedWorld(stages = true): MemoryWorld {
  const stage = { package: 'MJ', trainingDays: 18 };
  return memoryPorts({
    sheets: {
      Tahap: sheetOf(
        stagesTable,
        stages
          ? [
              { ...stage, id: 'T2-LS', number: 2, start: '2021-07-06', end: '2021-08-31' },
              { ...stage, id: 'T1-MJ', number: 1, start: '2021-06-10', end: '2021-07-05' },
            ]
          : [],
      ),
      Kelulusan: sheetOf(graduationTable, [
        { participant: 'P-0001', name: 'Sari', package: 'MJ', outcome: 'passed' },
        { participant: 'P-0002', name: 'Tono', package: 'MJ', outcome: 'not_passed' },
      ]),
      'Tindak Lanjut': sheetOf(followUpsTable),
    },
  });
}

describe('planning the follow-up', () => {
  test('graduates are asked 1, 3, 6 and 12 months after the last day of the course', () => {
    const world = finishedWorld();
    const outcome = prepareAction.run(world.ports, {});
    expect(outcome).toMatchObject({
      status: 'done',
      value: { rowsAdded: 4, graduates: 1, courseEnd: '2021-08-31' },
    });
    const rows = world.sheets.grids.get('Tindak Lanjut')?.slice(1) ?? [];
    expect(rows.map((cells) => [cells[0], cells[4]])).toEqual([
      ['P-0001/01', '2021-09-30'],
      ['P-0001/03', '2021-11-30'],
      ['P-0001/06', '2022-02-28'],
      ['P-0001/12', '2022-08-31'],
    ]);
  });

  test('a second time adds nothing', () => {
    const world = finishedWorld();
    prepareAction.run(world.ports, {});
    expect(prepareAction.run(world.ports, {})).toMatchObject({ value: { rowsAdded: 0 } });
  });

  test('without stages the end is unknown, and nothing is written', () => {
    const world = finishedWorld(false);
    expect(prepareAction.run(world.ports, {})).toMatchObject({
      status: 'refused',
      problems: [{ code: 'followup.no_course_end' }],
    });
    expect(world.sheets.grids.get('Tindak Lanjut')).toHaveLength(1);
  });
});
