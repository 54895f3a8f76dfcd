import type { Package } from '../model';
import { classesOfStage } from './class-visits';
import type { Stage } from './stage';

/** The classes of a package: those that sheet Paket names, else one. */
export function classNamesOf({
  code,
  classes,
}: Pick<Package, 'code' | 'classes'>): readonly string[] {
  return classes.length === 0 ? [`${code}-A`] : classes;
}

/**
 * The rows of Tahap in which the people of a package learn: its own, and those of its classes in other packages when they
 * rotate or go on to a follow-up module. Whoever is in the package stays until the last of them.
 */
export function stagesOfPackage(stages: readonly Stage[], code: string): readonly Stage[] {
  const own = stages.filter((stage) => stage.package === code);
  const classes = new Set(own.flatMap(classesOfStage));
  return stages.filter(
    (stage) => stage.package === code || classesOfStage(stage).some((name) => classes.has(name)),
  );
}
