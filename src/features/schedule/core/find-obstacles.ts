import { formatDateShort } from '../../../kernel/plain-date';
import type { Problem } from '../../../kernel/problem';
import { asWarning, problem } from '../../../kernel/problem';
import type { Package, Stage } from '../../programme/core';
import { sharedClasses } from './checks/check-facts';
import { unitDateFaults } from './checks/check-unit-dates';
import { visitsOf } from './class-visits';
import type { ScheduleFacts } from './facts';
import { unitsOfPackage } from './facts';
import { readOffDay, roomsFor, trainersFor } from './qualified';
import { staleElsewhere } from './stale-sessions';

/** What is missing before a schedule can be planned at all (errors), and what looks wrong (warnings). */
export function findObstacles(facts: ScheduleFacts): Problem[] {
  if (facts.stages.length === 0) return [problem('schedule.no_stages')];
  const codes = [...new Set(facts.stages.map((stage) => stage.package))];
  return [
    ...codes.flatMap((code) => {
      const training = facts.packages.find((one) => one.code === code);
      if (training === undefined) return [problem('schedule.unknown_package', { package: code })];
      return [...unitObstacles(facts, training), ...roomObstacles(facts, training)];
    }),
    ...facts.units.flatMap(unitDateFaults(facts)),
    ...stageObstacles(facts),
    ...offDayObstacles(facts),
    ...longDay(facts),
    ...(facts.unstaged ?? []).map((one) =>
      asWarning(problem('schedule.placed_without_stage', { ...one })),
    ),
    ...staleElsewhere(facts).map(asWarning),
  ];
}

/** Stages that end before they begin or that no class learns, and classes that are of two packages. */
function stageObstacles({ stages, packages, classes, calendar }: ScheduleFacts): Problem[] {
  const reversed = stages.filter(({ start, end }) => end < start).map(windowReversed);
  const learnt = visitsOf({ stages, packages, classes, calendar }).map(({ training }) => training);
  const idle = packages
    .filter((one) => !learnt.includes(one) && stages.some((stage) => stage.package === one.code))
    .map(({ code }) => problem('schedule.no_class', { package: code }));
  return [
    ...reversed,
    ...(classes.length === 0 ? idle : idle.map(asWarning)),
    ...sharedClasses(classes).map(({ values }) => problem('schedule.class_twice', values)),
  ];
}

function windowReversed({ id, package: code, start, end }: Stage): Problem {
  const dates = { start: formatDateShort(start), end: formatDateShort(end) };
  return problem('schedule.window_reversed', { stage: id, package: code, ...dates });
}

function unitObstacles(facts: ScheduleFacts, training: Package): Problem[] {
  const units = unitsOfPackage(facts.units, training.code);
  const values = { package: training.code };
  if (units.length === 0) return [problem('schedule.no_units', values)];
  const jp = units.reduce((sum, unit) => sum + unit.jp, 0);
  const problems = units.flatMap((unit) => {
    if (unit.jp < 1) return [problem('schedule.unit_without_jp', { ...values, unit: unit.code })];
    if (unit.blockJp !== null && unit.blockJp < 1) {
      return [problem('schedule.block_without_jp', { ...values, unit: unit.code })];
    }
    const isLed = unit.kind === 'guest' || trainersFor(unit, facts.trainers).length > 0;
    return isLed ? [] : [problem('schedule.no_trainer', { ...values, unit: unit.code })];
  });
  if (training.jp === null || training.jp === jp) return problems;
  const differs = problem('schedule.package_jp_differs', { ...values, jp: training.jp, units: jp });
  return [...problems, asWarning(differs)];
}

function roomObstacles(facts: ScheduleFacts, training: Package): Problem[] {
  const values = { package: training.code, room: training.room, field: training.field };
  const isKnown = training.room === '' || facts.rooms.some((room) => room.id === training.room);
  const unknown = isKnown ? [] : [problem('schedule.unknown_room', values)];
  const classes = visitsOf(facts)
    .filter((visit) => visit.training.code === training.code)
    .map((visit) => visit.class);
  return classes.reduce<Problem[]>((problems, one) => {
    const largest = roomsFor(training, 0, facts.rooms).reduce(
      (most, room) => Math.max(most, room.capacity ?? one.size),
      0,
    );
    if (one.size === 0) {
      problems.push(asWarning(problem('schedule.nobody_placed', { ...values, class: one.id })));
    }
    if (roomsFor(training, one.size, facts.rooms).length === 0) {
      const needs = { ...values, class: one.id, size: one.size, largest };
      problems.push(
        problem(largest === 0 ? 'schedule.no_room' : 'schedule.rooms_too_small', needs),
      );
    }
    return problems;
  }, unknown);
}

/** The search weighs empty hours by tables that double with every JP of a day; beyond this it leaves them out. */
const LONGEST_WEIGHED_DAY = 14;

function longDay({ calendar, stages, weights }: ScheduleFacts): Problem[] {
  if (weights.gap === 0) return [];
  const jp = stages.reduce((most, { start, end }) => {
    const days = calendar.trainingDaysBetween(start, end).map((date) => calendar.jpOn(date));
    return days.reduce((longest, one) => Math.max(longest, one), most);
  }, 0);
  if (jp <= LONGEST_WEIGHED_DAY) return [];
  return [asWarning(problem('schedule.long_day', { jp, most: LONGEST_WEIGHED_DAY }))];
}

function offDayObstacles(facts: ScheduleFacts): Problem[] {
  return facts.trainers.flatMap((trainer) =>
    trainer.offDays
      .filter((word) => readOffDay(word) === null)
      .map((word) => problem('schedule.unknown_off_day', { trainer: trainer.id, word })),
  );
}
