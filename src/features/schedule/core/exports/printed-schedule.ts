import { indexBy } from '../../../../kernel/ordering';
import type { CalendarFacts } from '../../../programme/core';
import type { TrainingClass } from '../facts';
import type { Session } from '../model';

/** What stands at the head of every page. */
export interface PrintHeading {
  readonly programme: string;
  /** Batch and year, as far as they are known. */
  readonly batch: string;
  /** The venue; the city in neutral mode. */
  readonly place: string;
  /** Number of the plan that was written last; null before there is one. */
  readonly version: number | null;
  /** `2021-06-10T08:30:00` where the spreadsheet is. */
  readonly printedAt: string;
}

/** A thing and what people call it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Somebody's seat in a class: the name and nothing else about the person. */
export interface ClassMember extends Named {
  readonly class: string;
}

/** A schedule as it is printed and exported: names for every code, no restricted column. Plain data. */
export interface PrintedSchedule {
  readonly heading: PrintHeading;
  readonly packages: readonly Named[];
  readonly units: readonly (Named & { readonly package: string })[];
  readonly trainers: readonly Named[];
  readonly rooms: readonly Named[];
  readonly classes: readonly TrainingClass[];
  readonly sessions: readonly Session[];
  readonly members: readonly ClassMember[];
  readonly calendar: CalendarFacts;
  readonly today: Session['date'];
}

/** The names behind the codes of a session; a code without a name stands for itself. */
export interface NameFinder {
  package(session: Pick<Session, 'package'>): string;
  unit(session: Pick<Session, 'package' | 'unit'>): string;
  trainer(id: string): string;
  room(id: string): string;
}

/** Finds names fast. */
export function nameFinder({
  packages,
  units,
  trainers,
  rooms,
}: Pick<PrintedSchedule, 'packages' | 'units' | 'trainers' | 'rooms'>): NameFinder {
  const nameIn = (things: readonly Named[]): ((id: string) => string) => {
    const index = indexBy(things, ({ id }) => id);
    return (id) => index.get(id)?.name || id;
  };
  const unitIndex = indexBy(units, (unit) => `${unit.package}\n${unit.id}`);
  const packageName = nameIn(packages);
  return {
    package: (session) => packageName(session.package),
    unit: (session) => unitIndex.get(`${session.package}\n${session.unit}`)?.name || session.unit,
    trainer: nameIn(trainers),
    room: nameIn(rooms),
  };
}
