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
  'issuing',
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
  // What a run of papers needs is a part of its own.
  door.find('certificates.overview');
  door.find('certificates.start');
  expect(opened).toEqual(['teaching', 'papers', 'issuing']);
});

test('a line of the menu and the step that it repeats are in one part: a click parses no second one', () => {
  const steps = menuLines.flatMap((line) =>
    line === 'separator' || !('step' in line) || line.step === undefined ? [] : [line],
  );
  expect(steps.length).toBeGreaterThan(2);
  for (const { action, step } of steps) {
    const opened = new Set<string>();
    const door = openDoor((part) => {
      opened.add(part);
      return openPart(part);
    });
    door.find(action);
    door.find(step ?? '');
    expect([action, opened.size]).toEqual([action, 1]);
  }
});
