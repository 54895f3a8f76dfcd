import { groupBy } from '../../../kernel/ordering';
import type { Package, Stage, VisitFinder } from '../../programme/core';
import { visitFinder } from '../../programme/core';
import type { ScheduleFacts, TrainingClass } from './facts';

/** A class in a package: its own, one that it rotates to, or a follow-up module. */
export interface ClassVisit {
  readonly class: TrainingClass;
  readonly training: Package;
  /** The windows in which the class may learn this package. */
  readonly windows: readonly Stage[];
}

/** What every class learns, class by class, in the order of the stages. Packages that sheet Paket lacks are left out. */
export function visitsOf({
  stages,
  classes,
  packages,
}: Pick<ScheduleFacts, 'stages' | 'classes' | 'packages'>): ClassVisit[] {
  const find: VisitFinder = visitFinder(stages);
  return classes.flatMap((one) =>
    [...groupBy(find(one), (stage) => stage.package)].flatMap(([code, windows]) => {
      const training = packages.find((known) => known.code === code);
      return training === undefined ? [] : [{ class: one, training, windows }];
    }),
  );
}
