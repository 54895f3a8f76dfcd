import type { DurationUnit, Package, Program, Trainer } from '../model';
import type { RotationField } from '../rotation/rotation';

/** How long a package takes. */
export interface StageLength {
  readonly count: number;
  readonly unit: DurationUnit;
}

/** What the arrangement of packages into stages depends on. */
export interface ArrangeFacts {
  readonly program: Program;
  readonly trainers: readonly Pick<Trainer, 'id' | 'packages'>[];
  /** Null when it is not known. */
  lengthOf(item: Package): StageLength | null;
}

/** Packages as classes meet them: how many fit in, which room they have for themselves, who leads them. */
export function fieldsOf(
  { trainers }: ArrangeFacts,
  packages: readonly Package[],
  limitedByTrainers: boolean,
): readonly RotationField[] {
  return packages.map((item) => ({
    places: Math.max(1, item.classesAtOnce ?? 1),
    workshop: item.room,
    trainers: limitedByTrainers ? trainersOf(trainers, item.code) : [],
  }));
}

/** Whether those who teach packages limit which may share a stage: where each class needs somebody to lead it. */
export function isLimitedByTrainers({ pattern, trainersChange }: Program): boolean {
  return pattern === 'rotating' || trainersChange;
}

/** Who teaches the package, in the order of the sheet. */
export function trainersOf(trainers: ArrangeFacts['trainers'], code: string): readonly string[] {
  return trainers.filter(({ packages }) => packages.includes(code)).map(({ id }) => id);
}

/**
 * The length of a package: its own, else that of the programme. Counted in JP it is the JP of the package; a follow-up
 * module without a length lasts its JP.
 */
export function lengthFinder({
  duration,
  durationUnit,
}: Pick<Program, 'duration' | 'durationUnit'>): ArrangeFacts['lengthOf'] {
  return (item) => {
    const own = item.duration;
    if (own !== null) return { count: own.count, unit: own.unit ?? durationUnit };
    const isCountedInJp = durationUnit === 'jp' || item.after.length > 0;
    if (isCountedInJp && item.jp !== null) return { count: item.jp, unit: 'jp' };
    return duration === null ? null : { count: duration, unit: durationUnit };
  };
}
