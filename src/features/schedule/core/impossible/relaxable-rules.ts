import { addDays, daysBetween, formatDateShort } from '../../../../kernel/plain-date';
import type { Package, Trainer, Unit } from '../../../programme/core';
import type { ScheduleProblem } from '../schedule-problem';
import { shortList } from '../short-list';
import { comesBefore } from '../unit-order';
import { extendStages } from './extend-stages';
import type { Relaxable } from './relaxation';
import { wordsOf } from './relaxation';

/** Training days by which a stage is longer when its end does not hold. */
const MUCH_LONGER = 40;

/** Limits of trainers, order of units, rooms, who teaches what, and the ends of stages. */
export function relaxableRules(problem: ScheduleProblem): Relaxable[] {
  const planned = new Set(problem.classes.map((one) => one.package));
  const packages = problem.packages.filter(({ code }) => planned.has(code));
  return [
    ...problem.trainers.flatMap(limitOf),
    ...problem.units.filter((unit) => unit.dates.length > 0).map(datesOf),
    ...packages.filter((one) => hasOrder(problem, one)).map(orderOf),
    ...packages.map(roomsOf),
    ...packages.map(teachersOf),
    ...packages.map((one) => stageEndOf(one)),
  ];
}

function limitOf({ id, name, maxJpPerDay, maxJpPerWeek }: Trainer): Relaxable[] {
  if (maxJpPerDay === null && maxJpPerWeek === null) return [];
  const values = { trainer: name || id, day: maxJpPerDay ?? '-', week: maxJpPerWeek ?? '-' };
  return [
    {
      id: `limit ${id}`,
      group: 'limit',
      cost: 4,
      ...wordsOf('limit', values),
      relax: (problem) => ({
        ...problem,
        trainers: problem.trainers.map((one) =>
          one.id === id ? { ...one, maxJpPerDay: null, maxJpPerWeek: null } : one,
        ),
      }),
    },
  ];
}

/** The unit may be on any day of its stages. It stays a unit with days, so that its place in the order does not change. */
function datesOf({ code: unit, package: code, dates: named }: Unit): Relaxable {
  return {
    id: `dates ${code} ${unit}`,
    group: 'dates',
    cost: 2,
    ...wordsOf('dates', { unit, dates: shortList(named.map(formatDateShort)) }),
    relax(problem) {
      const stages = problem.stages.filter((stage) => stage.package === code);
      const days = stages.flatMap(({ start, end }) =>
        Array.from({ length: daysBetween(start, end) + 1 }, (_, day) => addDays(start, day)),
      );
      const dates = [...new Set([...named, ...days])];
      return {
        ...problem,
        units: problem.units.map((one) =>
          one.code === unit && one.package === code ? { ...one, dates } : one,
        ),
      };
    },
  };
}

function hasOrder({ units, theoryFirst }: ScheduleProblem, { code }: Package): boolean {
  const own = units.filter((unit) => unit.package === code);
  return own.some((unit) => own.some((other) => comesBefore(other, unit, theoryFirst)));
}

function orderOf({ code }: Package): Relaxable {
  return {
    id: `order ${code}`,
    group: 'order',
    cost: 3,
    ...wordsOf('order', { package: code }),
    relax: (problem) => ({
      ...problem,
      // Theory of the same order would have to come first.
      units: problem.units.map((unit) =>
        unit.package === code
          ? { ...unit, order: 1, kind: unit.kind === 'theory' ? 'practice' : unit.kind }
          : unit,
      ),
    }),
  };
}

/** Any room will do, whatever its field and size. */
function roomsOf({ code, room }: Package): Relaxable {
  return {
    id: `rooms ${code}`,
    group: 'rooms',
    cost: 5,
    ...wordsOf('rooms', { package: code, room: room === '' ? '-' : room }),
    relax(problem) {
      const field = `paket ${code}`;
      return {
        ...problem,
        packages: problem.packages.map((one) => (one.code === code ? { ...one, field } : one)),
        classes: problem.classes.map((one) => (one.package === code ? { ...one, size: 0 } : one)),
        rooms: problem.rooms.map((one) =>
          one.fields.length === 0 ? one : { ...one, fields: [...one.fields, field] },
        ),
      };
    },
  };
}

/** Every trainer may teach every unit of the package. */
function teachersOf({ code }: Package): Relaxable {
  return {
    id: `teachers ${code}`,
    group: 'teachers',
    cost: 7,
    ...wordsOf('teachers', { package: code }),
    relax: (problem) =>
      problem.trainers.reduce((all, { id }) => allowTeaching(all, id, code), problem),
  };
}

/** The programme in which a trainer may teach every unit of a package. */
export function allowTeaching(
  problem: ScheduleProblem,
  trainer: string,
  code: string,
): ScheduleProblem {
  const taught = problem.units.filter((unit) => unit.package === code).map((unit) => unit.code);
  const trainers = problem.trainers.map((one): Trainer => {
    if (one.id !== trainer) return one;
    // Without packages the units alone decide; a package would take the others away.
    const hasUnitsOnly = one.packages.length === 0 && one.units.length > 0;
    const packages =
      hasUnitsOnly || one.packages.includes(code) ? one.packages : [...one.packages, code];
    const units = one.units.length === 0 ? one.units : [...one.units, ...taught];
    return { ...one, packages, units };
  });
  return { ...problem, trainers };
}

function stageEndOf({ code }: Package): Relaxable {
  return {
    id: `stage end ${code}`,
    group: 'stage end',
    cost: 8,
    ...wordsOf('stage_end', { package: code }),
    relax: (problem) => extendStages(problem, code, MUCH_LONGER),
  };
}
