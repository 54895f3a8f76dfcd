import { describe, expect, test } from '@jest/globals';
import type { StepFacts } from '../../../src/app/workflow/judge-step';
import { judgeStep, nextStep } from '../../../src/app/workflow/judge-step';

const finished: StepFacts = {
  id: 'placement',
  missing: [],
  rows: 60,
  hasResult: true,
  open: 0,
  left: 0,
  errors: 0,
  isUnfinished: false,
  pairs: 0,
  wasRefused: false,
  changed: [],
  lastRun: '2021-06-05T08:00:00',
};
const notBegun: StepFacts = { ...finished, rows: 0, hasResult: false, lastRun: '' };

describe('the state of a step', () => {
  test.each<[string, StepFacts, string]>([
    [
      'waits while a step before it has no rows',
      { ...notBegun, missing: ['Kelayakan'] },
      'waiting',
    ],
    ['is ready when all before it is there', notBegun, 'ready'],
    [
      'must be looked at when its first run was refused',
      { ...notBegun, wasRefused: true },
      'check',
    ],
    ['is done when it has a result and nothing speaks against it', finished, 'done'],
    ['is out of date when a sheet changed since', { ...finished, changed: ['Peserta'] }, 'check'],
    ['must be looked at when rows wait for somebody', { ...finished, open: 2 }, 'check'],
    ['must be looked at when its run found errors', { ...finished, errors: 1 }, 'check'],
    ['must be looked at when the last run was refused', { ...finished, wasRefused: true }, 'check'],
    ['must be looked at when something is missing', { ...finished, isUnfinished: true }, 'check'],
    ['goes on while rows still have their time', { ...finished, left: 5 }, 'ready'],
    ['stays done when what it began from is gone', { ...finished, missing: ['Paket'] }, 'done'],
  ])('%s', (_case, facts, state) => {
    expect(judgeStep(facts).state).toBe(state);
  });
});

test('the next thing to do is the first step that is neither done nor waiting', () => {
  const step = (id: string, facts: Partial<StepFacts>) => judgeStep({ ...finished, ...facts, id });
  const steps = [
    step('roster', {}),
    step('eligibility', { ...notBegun, missing: ['Peserta'] }),
    step('placement', { changed: ['Paket'] }),
    step('schedule', notBegun),
  ];
  expect(nextStep(steps)).toBe('placement');
  expect(nextStep([step('roster', {})])).toBeNull();
});
