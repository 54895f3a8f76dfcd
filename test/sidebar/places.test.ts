import { expect, test } from '@jest/globals';
import * as papers from '../../src/sidebar/app/parts/papers';
import * as people from '../../src/sidebar/app/parts/people';
import * as programme from '../../src/sidebar/app/parts/programme';
import * as selection from '../../src/sidebar/app/parts/selection';
import * as teaching from '../../src/sidebar/app/parts/teaching';
import { places } from '../../src/sidebar/app/places';
import { stepList } from '../../src/sidebar/app/workflow/step-list';
import { workflowPlace } from '../../src/sidebar/app/workflow/workflow-place';

test('no two places of the sidebar share an id or a title', () => {
  for (const names of [
    places.map(({ id }) => id),
    places.map(({ title }) => title.id),
    places.map(({ title }) => title.en),
  ]) {
    expect(new Set(names).size).toBe(names.length);
  }
});

test('every place is drawn by the part that it names, and no part draws another', () => {
  const inParts = { programme, people, selection, teaching, papers };
  for (const [part, { components }] of Object.entries(inParts)) {
    const ids = places.filter((place) => place.part === part).map(({ id }) => id);
    expect(Object.keys(components).sort()).toEqual(ids.sort());
  }
  expect(places.filter(({ part }) => part === null)).toEqual([workflowPlace]);
});

test('every place that a step of the workflow opens exists', () => {
  const known = ['', ...places.map(({ id }) => id)];
  const opened = stepList.map(({ place }) => place);
  expect(opened.filter((id) => !known.includes(id))).toEqual([]);
});
