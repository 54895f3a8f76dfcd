import { expect, test } from '@jest/globals';
import { openDoor } from '../../src/app/door';
import featureOrder from '../../src/app/feature-order.json';
import { features } from '../../src/app/features';
import { menuLines } from '../../src/app/menu';
import { openPart } from '../../src/app/parts';
import type { PartName } from '../../src/ports/feature';
import { isAction } from '../fakes/whole-door';

const PARTS: readonly PartName[] = [
  'programme',
  'people',
  'selection',
  'teaching',
  'results',
  'papers',
];

const actionsOf = (part: PartName) => {
  const opened = openPart(part);
  return opened.ok ? opened.value : [];
};

test('every action of every part is found by its id, and no two share one', () => {
  const ids = PARTS.flatMap((part) => actionsOf(part).map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(30);
  expect(ids.filter((id) => !isAction(id))).toEqual([]);
});

test('every line of the menu that runs something leads to an action', () => {
  const wanted = menuLines.flatMap((line) =>
    line === 'separator' || !('action' in line)
      ? []
      : [line.action, ...(line.step === undefined ? [] : [line.step])],
  );
  expect(wanted.length).toBeGreaterThan(10);
  expect(wanted.filter((id) => !isAction(id))).toEqual([]);
});

test('the features keep their order', () => {
  expect(features.map(({ id }) => id)).toEqual(featureOrder);
});

test('a click opens the one part it needs, and the home of the sidebar none', () => {
  const opened: string[] = [];
  const door = openDoor((part) => {
    opened.push(part);
    return openPart(part);
  });
  for (const id of ['app.session', 'app.workflow', 'app.setUpSheets', 'app.show', 'nobody.knows']) {
    door.find(id);
  }
  expect(opened).toEqual([]);
  door.find('schedule.check');
  expect(opened).toEqual(['teaching']);
  // The part of papers is full.
  door.find('certificates.guests');
  door.find('certificates.overview');
  expect(opened).toEqual(['teaching', 'results', 'papers']);
});
