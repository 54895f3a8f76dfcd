import type { SmallProgramme } from './a-programme';
import { aClass, aPackage, aProgramme, aRoom, aStage, aTrainer, aUnit } from './a-programme';

/**
 * I-1 and I-3 come on Monday only, so that both classes want I-2 on Tuesday: no count of one kind alone shows it.
 * @param others further trainers
 */
export function crossedProgramme(others: SmallProgramme['trainers'] = []): SmallProgramme {
  const window = { start: '2021-06-07', end: '2021-06-08' } as const;
  return aProgramme({
    packages: [aPackage({ code: 'MJ' }), aPackage({ code: 'LS' })],
    units: [
      aUnit({ code: 'MJ-1', jp: 6 }),
      aUnit({ code: 'MJ-2', jp: 6 }),
      aUnit({ code: 'LS-2', package: 'LS', jp: 6 }),
      aUnit({ code: 'LS-3', package: 'LS', jp: 6 }),
    ],
    stages: [aStage({ package: 'MJ', ...window }), aStage({ package: 'LS', ...window })],
    placement: [...aClass('MJ', 'MJ-A', 5), ...aClass('LS', 'LS-A', 5)],
    rooms: [aRoom({ id: 'R-1' }), aRoom({ id: 'R-2' })],
    trainers: [
      aTrainer({ id: 'I-1', packages: [], units: ['MJ-1'], offDays: ['Selasa'] }),
      aTrainer({ id: 'I-2', packages: [], units: ['MJ-2', 'LS-2'] }),
      aTrainer({ id: 'I-3', packages: [], units: ['LS-3'], offDays: ['Selasa'] }),
      ...others,
    ],
  });
}
