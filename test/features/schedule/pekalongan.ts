import { holidayRows } from '../../../src/features/programme/core';
import type { SmallProgramme } from './a-programme';
import { aClass, aPackage, aProgramme, aRoom, aStage, aTrainer, aUnit } from './a-programme';

const CODES = ['MJ', 'MB', 'PR', 'AC', 'MT', 'LS'] as const;
const WINDOWS = [
  { start: '2021-06-10', end: '2021-07-05' },
  { start: '2021-07-06', end: '2021-07-30' },
  { start: '2021-08-02', end: '2021-08-27' },
] as const;

/** JP of the units of each package: 100 in all, in awkward sizes. */
const UNIT_JP = [4, 7, 15, 22, 28, 20, 4] as const;

/** The programme of June 2021: six packages of ten, two at a time in three stages of 18 working days. */
export function pekalongan(): SmallProgramme {
  return aProgramme({
    packages: CODES.map((code) => aPackage({ code, field: code, room: `R-${code}`, jp: 100 })),
    units: CODES.flatMap((code) =>
      UNIT_JP.map((jp, index) =>
        aUnit({
          code: `${code}-${index + 1}`,
          package: code,
          jp,
          order: index + 1,
          kind: index < 2 ? 'theory' : index === UNIT_JP.length - 1 ? 'assessment' : 'practice',
          blockJp: index < 2 ? 2 : 4,
        }),
      ),
    ),
    trainers: CODES.flatMap((code) => [
      aTrainer({ id: `I-${code}1`, packages: [code] }),
      aTrainer({ id: `I-${code}2`, packages: [code] }),
    ]),
    rooms: CODES.map((code) => aRoom({ id: `R-${code}`, fields: [code] })),
    stages: CODES.map((code, index) => {
      const number = Math.floor(index / 2) + 1;
      return aStage({ number, package: code, ...(WINDOWS[number - 1] ?? WINDOWS[0]) });
    }),
    placement: CODES.flatMap((code) => aClass(code, `${code}-A`, 10)),
    daysOff: holidayRows(2021, 2021),
  });
}
