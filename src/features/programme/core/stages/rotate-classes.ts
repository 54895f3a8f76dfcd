import type { Result } from '../../../../kernel/result';
import { accept } from '../../../../kernel/result';
import type { Package } from '../model';
import type { Rotation, RotationProblem, RotationVisit } from '../rotation/rotation';
import { solveRotation } from '../rotation/solve-rotation';
import { isRotation } from '../rotation/stage-rules';
import type { ArrangeFacts } from './arrange-facts';
import { fieldsOf, isLimitedByTrainers } from './arrange-facts';
import { classNamesOf } from './class-names';
import type { Arrangement } from './stage-groups';
import { wishProblems } from './wish-problems';

interface RotatingClass {
  readonly name: string;
  /** Index of its own package. */
  readonly home: number;
}

/**
 * Every class visits every package, or those of its group when fewer packages than all are rotated: groups of that size
 * in the order of the sheet. A class begins at home where that costs nothing.
 */
export function rotateClasses(
  facts: ArrangeFacts,
  packages: readonly Package[],
): Result<Arrangement> {
  const { fieldsPerRotation, packagesPerStage: atOnce } = facts.program;
  const size = fieldsPerRotation ?? packages.length;
  const groupOf = (field: number): number => Math.floor(field / size);
  const classes = packages.flatMap((item, home) =>
    classNamesOf(item).map((name): RotatingClass => ({ name, home })),
  );
  const visits = classes.flatMap(({ home }, index): RotationVisit[] =>
    packages.flatMap((item, field) => {
      if (groupOf(field) !== groupOf(home)) return [];
      const isFirst = classes.findIndex((one) => one.home === home) === index;
      const isWished = item.stageWish !== null && field === home && isFirst;
      return [
        { class: index, field, stage: isWished ? Math.max(0, (item.stageWish ?? 1) - 1) : null },
      ];
    }),
  );
  const whole: RotationProblem = {
    homes: classes.map(({ home }) => home),
    fields: fieldsOf(facts, packages, isLimitedByTrainers(facts.program)),
    visits,
    atOnce,
  };
  const problems = wishProblems(whole, packages);
  if (problems.length > 0) return { ok: false, problems };
  const rotation = solveByGroups(whole, groupOf, size);
  const groups = Array.from({ length: rotation.stages }, (_, stage) => ({
    number: stage + 1,
    items: packages.flatMap((item, field) =>
      visits.flatMap((visit, index) =>
        visit.field === field && rotation.stageOf[index] === stage
          ? [{ package: item, classes: [classes[visit.class]?.name ?? ''], leads: [] }]
          : [],
      ),
    ),
  }));
  return accept({ groups, bound: rotation.bound });
}

/**
 * Groups one after the other, or side by side as far as packages may run at once: each by itself is a small square. When
 * that is not proved to be the shortest, all visits are arranged together, and the shorter of the two is taken.
 */
function solveByGroups(
  whole: RotationProblem,
  groupOf: (field: number) => number,
  size: number,
): Rotation {
  const together = solveRotation(whole);
  const count = groupOf(whole.fields.length - 1) + 1;
  if (count < 2) return together;
  const sideBySide = Math.max(1, Math.floor(whole.atOnce / size));
  const stageOf: number[] = whole.visits.map(() => -1);
  let from = 0;
  for (let first = 0; first < count; first += sideBySide) {
    let longest = 0;
    for (let group = first; group < Math.min(count, first + sideBySide); group++) {
      const members = [...whole.visits.keys()].filter(
        (visit) => groupOf(whole.visits[visit]?.field ?? 0) === group,
      );
      const part = solvePart(whole, members);
      members.forEach((visit, index) => {
        stageOf[visit] = from + (part.stageOf[index] ?? 0);
      });
      longest = Math.max(longest, part.stages);
    }
    from += longest;
  }
  const isShort = from <= together.stages && isRotation(whole, stageOf);
  return isShort ? { stageOf, stages: from, bound: together.bound } : together;
}

/** The visits of one group as a problem of their own, with their classes and fields numbered anew. */
function solvePart(whole: RotationProblem, members: readonly number[]): Rotation {
  const visits = members.flatMap((index) => whole.visits[index] ?? []);
  const classes = [...new Set(visits.map((visit) => visit.class))];
  const fields = [...new Set(visits.map((visit) => visit.field))];
  return solveRotation({
    homes: classes.map((one) => fields.indexOf(whole.homes[one] ?? -1)),
    fields: fields.flatMap((field) => whole.fields[field] ?? []),
    visits: visits.map((visit) => ({
      class: classes.indexOf(visit.class),
      field: fields.indexOf(visit.field),
      stage: null,
    })),
    atOnce: whole.atOnce,
  });
}
