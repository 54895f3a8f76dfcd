import type {
  Activity,
  Resource,
  Timetable,
} from '../../../../../src/features/schedule/core/engine/timetable';

interface SmallTimetable {
  /** Slots of each day; five days are a week. */
  readonly days: readonly number[];
  /** By id: what a resource is, and where it differs from one that is always there. */
  readonly resources: Readonly<Record<string, Partial<Resource> & { readonly kind: string }>>;
  readonly activities: readonly {
    readonly id: string;
    readonly amount: number;
    /** Ids of candidates, one list a need. */
    readonly needs: readonly (readonly string[])[];
    readonly after?: readonly string[];
    readonly isAllowed?: (slot: number, day: number) => boolean;
  }[];
}

/** A timetable written down in words. */
export function aTimetable({ days, resources, activities }: SmallTimetable): Timetable {
  const slots = days.flatMap((length, day) =>
    Array.from({ length }, (_, slot) => ({
      day,
      week: Math.floor(day / 5),
      continues: slot > 0,
    })),
  );
  const ids = Object.keys(resources);
  return {
    slots,
    resources: Object.entries(resources).map(
      ([id, more]): Resource => ({
        id,
        isOpen: slots.map(() => true),
        maxPerDay: null,
        maxPerWeek: null,
        ...more,
      }),
    ),
    activities: activities.map(
      ({ id, amount, needs, after = [], isAllowed = () => true }): Activity => ({
        id,
        amount,
        isAllowed: slots.map(({ day }, slot) => isAllowed(slot, day)),
        needs: needs.map((candidates) => ({
          candidates: candidates.map((one) => ids.indexOf(one)),
          preference: 'listed',
        })),
        after: after.map((one) => activities.findIndex((other) => other.id === one)),
        block: null,
      }),
    ),
  };
}
