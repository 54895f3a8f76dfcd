import type { Result } from '../../../../kernel/result';
import { accept } from '../../../../kernel/result';
import type { Package } from '../model';
import type { LedVisit } from '../rotation/lead-trainers';
import { chooseLeads } from '../rotation/lead-trainers';
import type { ArrangeFacts } from './arrange-facts';
import { trainersOf } from './arrange-facts';
import { classNamesOf } from './class-names';
import { addFollowUps, divideFollowUps, nameAwaited } from './follow-ups';
import { allAtOnce, groupPackages } from './group-packages';
import { rotateClasses } from './rotate-classes';
import type { Arrangement, StageItem } from './stage-groups';

/** Which package is in which stage, for which classes: by the pattern of the programme, follow-up modules at the end. */
export function arrangeStages(
  facts: ArrangeFacts,
  packages: readonly Package[],
): Result<Arrangement> {
  const { main, later, problems } = divideFollowUps(packages);
  if (problems.length > 0) return { ok: false, problems };
  const named = main.map((item) => ({ ...item, classes: nameAwaited(item, later) }));
  const arranged = arrangeMain(facts, named);
  if (!arranged.ok) return arranged;
  const most =
    facts.program.pattern === 'parallel' ? packages.length : facts.program.packagesPerStage;
  const groups = addFollowUps(arranged.value.groups, later, most);
  const whole = { ...arranged.value, groups };
  return accept(facts.program.trainersChange ? withLeads(facts, whole) : whole);
}

function arrangeMain(facts: ArrangeFacts, main: readonly Package[]): Result<Arrangement> {
  const { pattern } = facts.program;
  if (pattern === 'parallel') return accept(allAtOnce(main));
  return pattern === 'rotating' ? accept(rotateClasses(facts, main)) : groupPackages(facts, main);
}

/** Gives every class in every stage a trainer to lead it, another one than in the stage before. */
function withLeads({ trainers }: ArrangeFacts, arrangement: Arrangement): Arrangement {
  const visits = arrangement.groups.flatMap(({ number, items }) =>
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
  const groups = arrangement.groups.map(({ number, items }) => ({
    number,
    items: items.map((item) => ({
      ...item,
      leads: [...new Set(leadersOf(item))].filter((leader) => leader !== ''),
    })),
  }));
  return { ...arrangement, groups, leads };
}

/** Follow-up modules are for several classes together, under one trainer. */
function classesIn({ package: item, classes }: StageItem): readonly string[] {
  if (item.after.length > 0) return [classes.join(', ')];
  return classes.length === 0 ? classNamesOf(item) : classes;
}
