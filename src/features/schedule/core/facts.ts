import type { PlainDate } from '../../../kernel/plain-date';
import type {
  Calendar,
  Package,
  Room,
  Stage,
  TheoryFirst,
  TimetableWeights,
  Trainer,
  Unit,
} from '../../programme/core';
import type { Absence } from './absence';
import type { Session } from './model';
import type { PlanScope } from './plan-scope';
import { isInScope } from './plan-scope';

/** A group of people who learn one package together. */
export interface TrainingClass {
  /** For example `MJ-A`. */
  readonly id: string;
  readonly package: string;
  /** People placed; 0 while nobody is. */
  readonly size: number;
}

/** All that a schedule depends on. */
export interface ScheduleFacts {
  readonly packages: readonly Package[];
  readonly units: readonly Unit[];
  readonly trainers: readonly Trainer[];
  readonly rooms: readonly Room[];
  readonly calendar: Calendar;
  readonly stages: readonly Stage[];
  readonly classes: readonly TrainingClass[];
  /** Packages in which people have seats although no row of Tahap names them; nothing of them is planned. */
  readonly unstaged?: readonly { readonly package: string; readonly people: number }[];
  /** The schedule as it stands. */
  readonly sessions: readonly Session[];
  readonly today: PlainDate;
  /** What makes one schedule better than another. */
  readonly weights: TimetableWeights;
  /** Whether theory comes before practice where units of a package have the same order. */
  readonly theoryFirst: TheoryFirst;
  /** Who or what is away, and when: sheet Halangan. */
  readonly absences: readonly Absence[];
  /** Ids of sessions that a person changed or typed since the last plan was written. */
  readonly edited: ReadonlySet<string>;
  /** Ids of sessions in which somebody's attendance is noted already. */
  readonly recorded: ReadonlySet<string>;
  /** The highest number that a session ever had: ids of sessions that are gone are not given again. */
  readonly lastNumber: number;
  /** What this planning may change; all that is outside stays as it is. */
  readonly scope: PlanScope;
}

/** Why a session stays exactly as it is. */
export type HeldBy = 'lock' | 'edit' | 'record' | 'past' | 'scope';

/** The first reason why planning may not move a session, or null. */
export function heldBy(
  session: Session,
  facts: Pick<ScheduleFacts, 'today' | 'edited' | 'recorded' | 'scope'>,
): HeldBy | null {
  if (session.isLocked) return 'lock';
  if (session.isHeld !== null || facts.recorded.has(session.id)) return 'record';
  if (session.date < facts.today) return 'past';
  if (facts.edited.has(session.id)) return 'edit';
  return isInScope(session, facts.scope) ? null : 'scope';
}

/** A session that stays exactly as it is: locked, edited by hand, held, recorded, in the past, or out of scope. */
export function isFixedSession(
  session: Session,
  facts: Pick<ScheduleFacts, 'today' | 'edited' | 'recorded' | 'scope'>,
): boolean {
  return heldBy(session, facts) !== null;
}

/** Whether a class has a schedule already: from then on nothing of it is put into the past. */
export function hasSessions({ sessions }: Pick<ScheduleFacts, 'sessions'>, name: string): boolean {
  return sessions.some((session) => session.class === name);
}

/** The units of a package in the order they are taught. */
export function unitsOfPackage(units: readonly Unit[], code: string): Unit[] {
  return units.filter((unit) => unit.package === code).sort((a, b) => a.order - b.order);
}
