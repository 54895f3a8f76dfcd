import { expect, test } from '@jest/globals';
import { judgeAction } from '../../../src/features/eligibility/actions/judge-eligibility';
import { placementTable } from '../../../src/features/placement';
import { listSeatsAction } from '../../../src/features/placement/actions/list-seats';
import { proposeAction } from '../../../src/features/placement/actions/propose-placement';
import { memoryPorts } from '../../fakes/memory-ports';
import { PEKALONGAN_RULES, pekalonganRoster } from '../eligibility/a-roster';
import { peopleSheets } from '../eligibility/a-workbook';
import { sheetOf } from '../programme/a-workbook';

test('those who were placed are listed with their row, and the packages with their seats', () => {
  const sheets = peopleSheets(pekalonganRoster(), PEKALONGAN_RULES);
  const world = memoryPorts({ sheets: { ...sheets, Penempatan: sheetOf(placementTable) } });
  judgeAction.run(world.ports, {});
  proposeAction.run(world.ports, {});
  const before = JSON.stringify([...world.sheets.grids]);
  const outcome = listSeatsAction.run(world.ports, {});
  if (outcome.status !== 'done') throw new Error('The list was refused');
  const { packages, people } = outcome.value;
  expect(packages.map(({ capacity }) => capacity)).toEqual([10, 10, 10, 10, 10, 10]);
  expect(people).toHaveLength(68);
  expect(people[0]).toMatchObject({ status: 'placed', package: packages[0]?.code, row: 2 });
  expect(JSON.stringify([...world.sheets.grids])).toBe(before);
});
