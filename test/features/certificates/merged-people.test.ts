import { expect, test } from '@jest/globals';
import { graduationTable, resultsTable } from '../../../src/features/assessment';
import { replaceAction } from '../../../src/features/certificates/actions/replace-paper';
import { startAction } from '../../../src/features/certificates/actions/start';
import { stepAction } from '../../../src/features/certificates/actions/step';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { aGraduate, resultsOf } from './builders';
import { aJudgedWorld, registerOf, sheetOf } from './world';

/** Staff find that a row of Peserta is of the same person as another one. */
function merge(world: MemoryWorld, id: string, into: string): void {
  const [header = [], ...rows] = world.sheets.grids.get('Peserta') ?? [];
  const row = rows.find(([key]) => key === id) ?? [];
  row[header.indexOf('Digabung ke')] = into;
}

function numbersOf(world: MemoryWorld): readonly string[] {
  return registerOf(world).map(({ id, number, state }) => `${id} ${number.slice(0, 7)} ${state}`);
}

test('whoever has his paper under an id that was merged gets no second one; a correction is of him', () => {
  const world = aJudgedWorld();
  startAction.run(world.ports, {});
  stepAction.run(world.ports, {});
  merge(world, 'P-0001', 'P-0004');
  const judged = [aGraduate('P-0002'), aGraduate('P-0004')];
  world.sheets.grids.set('Kelulusan', sheetOf(graduationTable, judged));
  expect(startAction.run(world.ports, {})).toMatchObject({ value: { papers: 0 } });
  const change = { paper: 'P-0001/pass', change: 'correction', reason: 'Nama ganda' } as const;
  expect(replaceAction.run(world.ports, change)).toMatchObject({ status: 'done' });
  expect(registerOf(world)[3]).toMatchObject({
    ...{ id: 'P-0001/pass#2', participant: 'P-0004', name: 'Peserta P-0004' },
    replaces: 'P-0001/pass',
  });
});

test('results and verdicts under an id that was merged are of the one who stays, once', () => {
  const both = { 'MJ-1': 'competent', 'MJ-2': 'competent' } as const;
  const world = aJudgedWorld({
    Kelulusan: sheetOf(graduationTable, [aGraduate('P-0001'), aGraduate('P-0002')]),
    Nilai: sheetOf(resultsTable, [...resultsOf('P-0001', both), ...resultsOf('P-0002', both)]),
  });
  merge(world, 'P-0001', 'P-0004');
  expect(startAction.run(world.ports, {})).toMatchObject({ value: { papers: 2 } });
  const [first] = registerOf(world);
  expect(first).toMatchObject({ participant: 'P-0004', name: 'Peserta P-0004' });
  expect(JSON.parse(first?.printed ?? '{}').units).toHaveLength(2);
  const again = sheetOf(graduationTable, [aGraduate('P-0001'), aGraduate('P-0004')]);
  world.sheets.grids.set('Kelulusan', again);
  expect(startAction.run(world.ports, {})).toMatchObject({ value: { papers: 0 } });
  expect(numbersOf(world)).toHaveLength(2);
});
