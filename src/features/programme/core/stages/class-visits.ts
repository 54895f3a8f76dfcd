import type { Stage } from './stage';

/** A class by its name, and the package in which its people have their seats. */
export interface SeatedClass {
  readonly id: string;
  readonly package: string;
}

/** Answers which rows of Tahap are those of a class. */
export type VisitFinder = (one: SeatedClass) => readonly Stage[];

/** The classes that a row of Tahap names: `MJ-A, MJ-B`. */
export function classesOfStage({ class: names }: Pick<Stage, 'class'>): readonly string[] {
  return names
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/**
 * The rows of Tahap by class. A class that a row of its own package names has exactly the rows that name it, of whatever
 * package: it rotates, or goes on to a follow-up module. Any other class has all rows of its own package, so a class that
 * came after the stages were planned is not lost, and an old name beside another package means nothing.
 */
export function visitFinder(stages: readonly Stage[]): VisitFinder {
  const named = stages.map((stage) => ({ stage, classes: new Set(classesOfStage(stage)) }));
  return (one) => {
    const own = named.filter(({ classes }) => classes.has(one.id));
    const isPlanned = own.some(({ stage }) => stage.package === one.package);
    if (isPlanned) return own.map(({ stage }) => stage);
    return stages.filter((stage) => stage.package === one.package);
  };
}
