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

/** What a new plan does to the schedule that stood before. */
export interface ScheduleDifference {
  readonly kept: number;
  readonly added: number;
  readonly moved: number;
  readonly dropped: number;
}

/** Compares two schedules session by session, by id. */
export function compareSchedules(
  before: readonly Session[],
  after: readonly Session[],
): ScheduleDifference {
  const old = new Map(before.map((session) => [session.id, session]));
  let kept = 0;
  let moved = 0;
  for (const session of after) {
    const known = old.get(session.id);
    if (known === undefined) continue;
    if (placeOf(known) === placeOf(session)) kept++;
    else moved++;
  }
  const stayed = kept + moved;
  return { kept, moved, added: after.length - stayed, dropped: before.length - stayed };
}

function placeOf({ date, firstJp, jp, trainer, room, ...one }: Session): string {
  return [one.class, one.unit, date, firstJp, jp, trainer, room].join('\n');
}
