import type { PlainDate } from '../../../../kernel/plain-date';
import type { Package, Unit } from '../model';
import { stagesOfPackage } from './class-names';
import { earliestDate, latestDate } from './date-bounds';
import type { Stage } from './stage';

/** Packages and where Tahap has them. */
export interface SeatFacts {
  readonly packages: readonly Package[];
  readonly stages: readonly Stage[];
}

/** What somebody with a seat in a package learns: the package, or in a rotation all that its classes visit. */
export interface SeatCourse {
  /** The names of all its packages and the sum of their JP; the rest is that of the seat's own package. */
  readonly package: Package;
  /** Codes, in the order of sheet Paket. */
  readonly codes: readonly string[];
  /** First and last day; null before the stages are planned. */
  readonly window: { readonly start: PlainDate; readonly end: PlainDate } | null;
}

/** The course of every package. Follow-up modules are courses of their own, with sessions and papers of their own. */
export function coursesBySeat({ packages, stages }: SeatFacts): ReadonlyMap<string, SeatCourse> {
  const isMain = (item: Package): boolean => item.after.length === 0;
  const courses = packages.map((item): [string, SeatCourse] => {
    const rows = stagesOfPackage(stages, item.code);
    const visited = packages.filter(
      (other) =>
        other === item ||
        (isMain(item) && isMain(other) && rows.some((row) => row.package === other.code)),
    );
    const codes = visited.map(({ code }) => code);
    const own = rows.filter((row) => codes.includes(row.package));
    const start = earliestDate(own.map((row) => row.start));
    const end = latestDate(own.map((row) => row.end));
    const jp = visited.reduce((sum, { jp: more }) => sum + (more ?? 0), 0);
    const whole = { ...item, name: visited.map(({ name }) => name).join(', '), jp };
    return [
      item.code,
      {
        package: visited.length === 1 ? item : whole,
        codes,
        window: start === null || end === null ? null : { start, end },
      },
    ];
  });
  return new Map(courses);
}

/** The units by the package in which their learners have a seat; in a rotation a unit stands under each of them. */
export function unitsBySeat(units: readonly Unit[], facts: SeatFacts): readonly Unit[] {
  const courses = [...coursesBySeat(facts)];
  if (courses.every(([, { codes }]) => codes.length === 1)) return units;
  const known = new Set(courses.map(([code]) => code));
  const ofSeats = courses.flatMap(([seat, { codes }]) =>
    codes.flatMap((code, place) =>
      units
        .filter((unit) => unit.package === code)
        // Package by package, each in its own order.
        .map((unit) => ({ ...unit, package: seat, order: place * PLACES + unit.order })),
    ),
  );
  return [...units.filter((unit) => !known.has(unit.package)), ...ofSeats];
}

/** More than the units of a package are numbered. */
const PLACES = 10_000;
