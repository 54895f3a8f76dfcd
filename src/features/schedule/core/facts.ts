import type { PlainDate } from '../../../kernel/plain-date';
import type { Calendar, Package, Room, Stage, Trainer, Unit } from '../../programme/core';
import type { Session } from './model';

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
  /** The schedule as it stands. */
  readonly sessions: readonly Session[];
  readonly today: PlainDate;
}

/** A session that stays exactly as it is: locked, held, cancelled, or in the past. */
export function isFixedSession(session: Session, today: PlainDate): boolean {
  return session.isLocked || session.isHeld !== null || session.date < today;
}

/** The units of a package in the order they are taught. */
export function unitsOfPackage(units: readonly Unit[], code: string): Unit[] {
  return units.filter((unit) => unit.package === code).sort((a, b) => a.order - b.order);
}
