import { Random } from '../../../src/features/schedule/core/engine/anneal/random';
import type { SmallProgramme } from '../../features/schedule/a-programme';
import {
  aClass,
  aPackage,
  aProgramme,
  aRoom,
  aStage,
  aTrainer,
  aUnit,
} from '../../features/schedule/a-programme';

/** How large and how tight a programme is. */
export interface ProgrammeSize {
  readonly fields: number;
  readonly classesPerField: number;
  readonly trainersPerField: number;
  readonly roomsPerField: number;
  /** Of sheet Pola Hari; `Lapas 6/4` has 28 JP a week, `BLK 8/5` has 37. */
  readonly pattern: string;
  /** Share of the trainers' time that the classes need, in percent; their limit per week follows from it. */
  readonly trainerLoad: number;
}

const WEEKS = 8;
const JP = 160;
const WINDOW = { start: '2021-08-30', end: '2021-10-22' } as const;

/** JP, order and block of the units of a package: 160 JP, several units side by side where they have the same order. */
const UNITS = [
  { jp: 4, order: 1, kind: 'theory', blockJp: 2 },
  { jp: 16, order: 2, kind: 'theory', blockJp: 2 },
  { jp: 12, order: 2, kind: 'theory', blockJp: 2 },
  { jp: 32, order: 3, kind: 'practice', blockJp: 4 },
  { jp: 28, order: 3, kind: 'practice', blockJp: 4 },
  { jp: 20, order: 3, kind: 'practice', blockJp: 3 },
  { jp: 36, order: 4, kind: 'practice', blockJp: 4 },
  { jp: 6, order: 4, kind: 'guest', blockJp: 2 },
  { jp: 6, order: 5, kind: 'assessment', blockJp: null },
] as const;

/** A programme as an institute would type it, different for every seed. */
export function makeProgramme(size: ProgrammeSize, seed: number): SmallProgramme {
  const random = new Random(seed);
  const fields = Array.from({ length: size.fields }, (_, index) => `B${index + 10}`);
  const weekly = (JP * size.classesPerField) / size.trainersPerField / WEEKS;
  const maxJpPerWeek = Math.ceil((weekly * 100) / size.trainerLoad);
  return aProgramme({
    packages: fields.map((code) => aPackage({ code, field: code, maxCapacity: 16 })),
    units: fields.flatMap((code) =>
      UNITS.map((unit, index) =>
        aUnit({ ...unit, code: `${code}-${index + 1}`, package: code, blockJp: unit.blockJp }),
      ),
    ),
    trainers: fields.flatMap((code, field) =>
      Array.from({ length: size.trainersPerField }, (_, index) =>
        aTrainer({
          id: `I-${code}-${index + 1}`,
          // Every third trainer can also stand in for the next field.
          packages: index % 3 === 2 ? [code, fields[(field + 1) % fields.length] ?? code] : [code],
          offDays: index % 4 === 1 ? [['Senin', 'Rabu', 'Jumat'][random.below(3)] ?? 'Senin'] : [],
          maxJpPerWeek,
        }),
      ),
    ),
    rooms: fields.flatMap((code) =>
      Array.from({ length: size.roomsPerField }, (_, index) =>
        aRoom({ id: `R-${code}-${index + 1}`, capacity: 16, fields: [code] }),
      ),
    ),
    stages: fields.map((code) => aStage({ package: code, ...WINDOW })),
    placement: fields.flatMap((code) =>
      Array.from({ length: size.classesPerField }, (_, index) =>
        aClass(code, `${code}-${'ABCDEFGH'[index]}`, 10 + random.below(7)),
      ).flat(),
    ),
    pattern: size.pattern,
  });
}
