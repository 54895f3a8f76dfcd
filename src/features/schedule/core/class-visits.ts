import { groupBy } from '../../../kernel/ordering';
import type { Calendar, Package, Stage, Trainer, VisitFinder } from '../../programme/core';
import { visitFinder } from '../../programme/core';
import type { ScheduleFacts, TrainingClass } from './facts';

/** A class in a package: its own, one that it rotates to, or a follow-up module. */
export interface ClassVisit {
  readonly class: TrainingClass;
  readonly training: Package;
  /** The windows in which the class may learn this package. */
  readonly windows: readonly Stage[];
  /** The days and hours of this class in this package. */
  readonly calendar: Calendar;
}

/** What every class learns, class by class, in the order of the stages. Packages that sheet Paket lacks are left out. */
export function visitsOf({
  stages,
  classes,
  packages,
  calendar,
}: Pick<ScheduleFacts, 'stages' | 'classes' | 'packages' | 'calendar'>): ClassVisit[] {
  const find: VisitFinder = visitFinder(stages);
  return classes.flatMap((one) =>
    [...groupBy(find(one), (stage) => stage.package)].flatMap(([code, windows]) => {
      const training = packages.find((known) => known.code === code);
      if (training === undefined) return [];
      const own = calendar.within({ package: code, class: one.id });
      return [{ class: one, training, windows, calendar: own }];
    }),
  );
}

/** Who may teach a unit to this class: where Tahap names who leads it, only they, if any of them can. */
export function trainersOfVisit(
  { windows }: ClassVisit,
  qualified: readonly Trainer[],
): readonly Trainer[] {
  const leads = new Set(windows.flatMap((stage) => stage.leads));
  const leading = qualified.filter(({ id }) => leads.has(id));
  return leading.length === 0 ? qualified : leading;
}
