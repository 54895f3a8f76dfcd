import { visitsOf } from './class-visits';
import type { ScheduleFacts } from './facts';
import type { Session } from './model';

/** JP that a class of each package gets; where a package has several classes, the one that gets least. */
export function countJpByPackage(
  facts: ScheduleFacts,
  sessions: readonly Session[],
): Readonly<Record<string, number>> {
  const jp: Record<string, number> = {};
  for (const { class: one, training } of visitsOf(facts)) {
    const sum = sessions
      .filter((session) => session.class === one.id && session.package === training.code)
      .reduce((total, session) => total + (session.isHeld === false ? 0 : session.jp), 0);
    jp[training.code] = Math.min(jp[training.code] ?? sum, sum);
  }
  return jp;
}
