import type { LeadBalance } from '../rotation/lead-trainers';
import { chooseLeads } from '../rotation/lead-trainers';
import type { LedVisit } from '../rotation/led-visit';
import type { ArrangeFacts } from './arrange-facts';
import { trainersOf } from './arrange-facts';
import { classNamesOf } from './class-names';
import type { StageGroup, StageItem } from './stage-groups';

/** Stages with who leads each package, and how even that is. */
export interface LedGroups {
  readonly groups: readonly StageGroup[];
  readonly leads: LeadBalance;
}

/** Gives every class in every stage a trainer to lead it, another one than in the stage before. */
export function leadGroups(
  { trainers }: Pick<ArrangeFacts, 'trainers'>,
  groups: readonly StageGroup[],
): LedGroups {
  const visits = groups.flatMap(({ number, items }) =>
    items.flatMap((item) =>
      classesIn(item).map((name) => {
        const visit: LedVisit = {
          class: name,
          stage: number,
          jp: item.package.jp ?? 1,
          trainers: trainersOf(trainers, item.package.code),
        };
        return { item, visit };
      }),
    ),
  );
  const { leaders, ...leads } = chooseLeads(visits.map(({ visit }) => visit));
  const leadersOf = (item: StageItem): readonly string[] =>
    visits.flatMap((one, index) => (one.item === item ? (leaders[index] ?? '') : []));
  const led = groups.map(({ number, items }) => ({
    number,
    items: items.map((item) => ({
      ...item,
      leads: [...new Set(leadersOf(item))].filter((leader) => leader !== ''),
    })),
  }));
  return { groups: led, leads };
}

/** Follow-up modules are for several classes together, under one trainer. */
function classesIn({ package: item, classes }: StageItem): readonly string[] {
  if (item.after.length > 0) return [classes.join(', ')];
  return classes.length === 0 ? classNamesOf(item) : classes;
}
