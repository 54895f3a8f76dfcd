import { expect, test } from '@jest/globals';
import { places } from '../../src/sidebar/app/places';
import { stepList } from '../../src/sidebar/app/workflow/step-list';

test('no two places of the sidebar share an id or a title', () => {
  for (const names of [
    places.map(({ id }) => id),
    places.map(({ title }) => title.id),
    places.map(({ title }) => title.en),
  ]) {
    expect(new Set(names).size).toBe(names.length);
  }
});

test('every place that a step of the workflow opens exists', () => {
  const known = ['', ...places.map(({ id }) => id)];
  const opened = stepList.map(({ place }) => place);
  expect(opened.filter((id) => !known.includes(id))).toEqual([]);
});
