import { expect, test } from '@jest/globals';
import { classResultsAction } from '../../../src/features/assessment/actions/class-results';
import { judgeAction } from '../../../src/features/assessment/actions/judge';
import { listGraduatesAction } from '../../../src/features/assessment/actions/list-graduates';
import { prepareAction } from '../../../src/features/assessment/actions/prepare';
import { aRow } from '../attendance/a-class';
import { courseWorld, fiveSessions, typeInto } from '../attendance/a-course';

test('a class is listed with its people, its assessed units and the results so far', () => {
  const world = courseWorld();
  prepareAction.run(world.ports, {});
  typeInto(world, 'Nilai', 'P-0001/MJ.01', 'Uji 1', 'BK');
  const outcome = classResultsAction.run(world.ports, {});
  if (outcome.status !== 'done') throw new Error('The list was refused');
  const { classes, people, units, results } = outcome.value;
  expect(classes).toEqual([outcome.value.class]);
  expect(people.map(({ participant }) => participant)).toEqual(['P-0001', 'P-0002']);
  expect(units.map(({ code }) => code)).toEqual(['MJ.01', 'MJ.02']);
  expect(results.filter(({ attempt1 }) => attempt1 !== null)).toMatchObject([
    { participant: 'P-0001', unit: 'MJ.01', attempt1: 'not_yet' },
  ]);
});

test('people are listed by name, as on the sign-in sheets of their class', () => {
  const world = courseWorld();
  const seat = world.sheets.grids.get('Penempatan')?.find((cells) => cells.includes('P-0001'));
  seat?.splice(seat.indexOf('Sari'), 1, 'Zainal');
  const outcome = classResultsAction.run(world.ports, {});
  const people = outcome.status === 'done' ? outcome.value.people : [];
  expect(people.map(({ name }) => name)).toEqual(['Tono', 'Zainal']);
});

test('presence that changed since is said in the list, until everybody is judged again', () => {
  const sessions = fiveSessions().map((session) => ({ ...session, isHeld: true }));
  const attendance = sessions.flatMap((session) => [
    aRow(session, 'P-0001'),
    aRow(session, 'P-0002'),
  ]);
  const world = courseWorld({ sessions, attendance });
  prepareAction.run(world.ports, {});
  for (const key of ['P-0001/MJ.01', 'P-0001/MJ.02', 'P-0002/MJ.01', 'P-0002/MJ.02']) {
    typeInto(world, 'Nilai', key, 'Uji 1', 'K');
  }
  const outdated = (): readonly string[] => {
    const listed = listGraduatesAction.run(world.ports, {});
    const people = listed.status === 'done' ? listed.value.people : [];
    return people.filter(({ isOutdated }) => isOutdated).map(({ participant }) => participant);
  };
  judgeAction.run(world.ports, {});
  expect(outdated()).toEqual([]);
  typeInto(world, 'Presensi', 'S-0010/P-0002', 'Kode', 'A');
  expect(outdated()).toEqual(['P-0002']);
  typeInto(world, 'Presensi', 'S-0011/P-0001', 'Kode', '');
  expect(outdated()).toEqual(['P-0001', 'P-0002']);
  judgeAction.run(world.ports, {});
  expect(outdated()).toEqual([]);
});

test('a class that nobody is in is an empty list', () => {
  const outcome = classResultsAction.run(courseWorld().ports, { class: 'ZZ-Z' });
  expect(outcome).toMatchObject({ status: 'done', value: { people: [], results: [] } });
});

test('those who were judged are listed with the row where their reason stands', () => {
  const world = courseWorld();
  prepareAction.run(world.ports, {});
  judgeAction.run(world.ports, {});
  const outcome = listGraduatesAction.run(world.ports, {});
  expect(outcome).toMatchObject({
    status: 'done',
    value: {
      people: [
        { participant: 'P-0001', row: 2 },
        { participant: 'P-0002', row: 3 },
      ],
    },
  });
});
