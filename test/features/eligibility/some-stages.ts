import type { Stage } from '../../../src/features/programme/core';

function aStage(code: string, start: Stage['start'], end: Stage['end']): Stage {
  return {
    id: `T-${code}`,
    number: 1,
    package: code,
    start,
    end,
    trainingDays: 18,
    class: '',
    trainers: [],
    leads: [],
    room: '',
  };
}

/** Sewing until 5 July 2021, welding until 27 August; no other package is planned. */
export const STAGES: readonly Stage[] = [
  aStage('MJ', '2021-06-10', '2021-07-05'),
  aStage('LS', '2021-08-02', '2021-08-27'),
];
