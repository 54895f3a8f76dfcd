import { compareText, groupBy } from '../../../kernel/ordering';
import type { PlainDate } from '../../../kernel/plain-date';
import { toDayNumber } from '../../../kernel/plain-date';
import type { DaySlot, Package, Trainer, Unit } from '../../programme/core';
import type { AbsenceKind } from './absence';
import { createAvailability } from './availability';
import type { ClassVisit } from './class-visits';
import { trainersOfVisit, visitsOf } from './class-visits';
import type { Activity, Need, Resource, Timeslot, Timetable } from './engine/timetable';
import type { ScheduleFacts, TrainingClass } from './facts';
import { hasSessions, isFixedSession, unitsOfPackage } from './facts';
import { isOpenDate, isPlannedUnit } from './plan-scope';
import { roomsFor, trainersFor } from './qualified';
import { comesBefore } from './unit-order';

/** A slot of the timetable, as the calendar knows it. */
export interface DatedSlot {
  readonly date: PlainDate;
  readonly slot: DaySlot;
}

/** What an activity of the timetable stands for. */
export interface ClassUnit {
  readonly class: TrainingClass;
  readonly training: Package;
  readonly unit: Unit;
}

/** The timetable and the way back from its numbers to the programme. */
export interface BuiltTimetable {
  readonly timetable: Timetable;
  readonly slots: readonly DatedSlot[];
  readonly activities: readonly ClassUnit[];
  /** Activities of each class, in the order of teaching. */
  readonly chains: readonly (readonly number[])[];
  readonly resourceIndex: ReadonlyMap<string, number>;
}

/** The name under which a resource is found: classes, trainers and rooms may share ids. */
export function resourceKey(kind: 'class' | 'trainer' | 'room', id: string): string {
  return `${kind}:${id}`;
}

/** Puts the programme into the terms of the timetable: each unit of each class is an activity. */
export function buildTimetable(facts: ScheduleFacts): BuiltTimetable {
  const visits = visitsOf(facts);
  const slots = datedSlots(visits);
  const resources = resourcesOf(facts, slots);
  const resourceIndex = new Map(
    resources.map((resource, index) => [`${resource.kind}:${resource.id}`, index]),
  );
  const planned = visits.flatMap((visit) => {
    const isAllowed = allowedSlots(facts, visit, slots);
    const { class: one, training } = visit;
    return unitsOfPackage(facts.units, training.code).map((unit) => {
      const trainers = trainersOfVisit(visit, trainersFor(unit, facts.trainers));
      return { entry: { class: one, training, unit }, isAllowed, trainers };
    });
  });
  const activities: ClassUnit[] = planned.map(({ entry }) => entry);
  const timetable: Timetable = {
    slots: timeslots(slots),
    resources,
    activities: planned.map(
      ({ entry, isAllowed, trainers }): Activity => ({
        id: `${entry.class.id} ${entry.unit.code}`,
        amount: amountOf(facts, entry),
        isAllowed: onOwnDates(entry.unit, slots, isAllowed),
        needs: needsOf(facts, entry, trainers, resourceIndex),
        after: earlierUnits(facts, activities, entry),
        block: entry.unit.blockJp,
      }),
    ),
  };
  const chains = groupBy(activities.keys(), (index) => activities[index]?.class.id ?? '');
  return { timetable, slots, activities, chains: [...chains.values()], resourceIndex };
}

/** Every lesson hour that some class has, in order of time. Hours with one number on one date are at the same time. */
function datedSlots(visits: readonly ClassVisit[]): DatedSlot[] {
  const found = new Map<string, DatedSlot>();
  for (const visit of visits) for (const one of hoursOf(visit)) found.set(slotKey(one), one);
  return [...found.values()].sort(
    (a, b) => compareText(a.date, b.date) || a.slot.jpNumber - b.slot.jpNumber,
  );
}

function hoursOf({ calendar, windows }: ClassVisit): DatedSlot[] {
  return windows.flatMap(({ start, end }) =>
    calendar
      .trainingDaysBetween(start, end)
      .flatMap((date) => calendar.slotsOn(date).map((slot) => ({ date, slot }))),
  );
}

function slotKey({ date, slot }: DatedSlot): string {
  return `${date} ${slot.jpNumber}`;
}

function timeslots(slots: readonly DatedSlot[]): Timeslot[] {
  const dayNumbers = new Map<PlainDate, number>();
  const weekNumbers = new Map<number, number>();
  return slots.map(({ date, slot }, index) => {
    const before = slots[index - 1];
    const continues = before?.date === date && before.slot.jpNumber + 1 === slot.jpNumber;
    // 1970-01-01 was a Thursday: three days on, weeks begin on Monday.
    const week = Math.floor((toDayNumber(date) + 3) / 7);
    return { day: rankOf(dayNumbers, date), week: rankOf(weekNumbers, week), continues };
  });
}

function rankOf<K>(ranks: Map<K, number>, key: K): number {
  const rank = ranks.get(key) ?? ranks.size;
  ranks.set(key, rank);
  return rank;
}

function resourcesOf(facts: ScheduleFacts, slots: readonly DatedSlot[]): Resource[] {
  const availability = createAvailability(facts);
  const plain = (kind: AbsenceKind, id: string): Resource => ({
    id,
    kind,
    isOpen: slots.map(({ date, slot }) => availability.isOpen(kind, id, date, slot)),
    maxPerDay: null,
    maxPerWeek: null,
  });
  const trainers = facts.trainers.map(
    (trainer): Resource => ({
      ...plain('trainer', trainer.id),
      maxPerDay: trainer.maxJpPerDay,
      maxPerWeek: trainer.maxJpPerWeek,
    }),
  );
  return [
    ...facts.classes.map(({ id }) => plain('class', id)),
    ...trainers,
    ...facts.rooms.map(({ id }) => plain('room', id)),
  ];
}

/** A class that has a schedule goes on from today; one that has none yet may use all of its windows. */
function allowedSlots(
  facts: ScheduleFacts,
  visit: ClassVisit,
  slots: readonly DatedSlot[],
): boolean[] {
  const isUnderWay = hasSessions(facts, visit.class.id);
  const own = new Set(hoursOf(visit).map(slotKey));
  return slots.map(
    (one) =>
      own.has(slotKey(one)) &&
      isOpenDate(one.date, facts.scope) &&
      !(isUnderWay && one.date < facts.today),
  );
}

/** A unit with days of its own, such as those of a guest, is taught on no other. */
function onOwnDates(
  { dates }: Unit,
  slots: readonly DatedSlot[],
  isAllowed: readonly boolean[],
): readonly boolean[] {
  if (dates.length === 0) return isAllowed;
  const own = new Set<string>(dates);
  return isAllowed.map((allowed, slot) => allowed && own.has(slots[slot]?.date ?? ''));
}

/** JP to be placed in all; a unit out of scope has only what stays as it is. */
function amountOf(facts: ScheduleFacts, { class: one, unit }: ClassUnit): number {
  if (isPlannedUnit(one.id, unit.code, facts)) return unit.jp;
  return facts.sessions
    .filter((session) => session.class === one.id && session.unit === unit.code)
    .filter((session) => session.isHeld !== false && isFixedSession(session, facts))
    .reduce((jp, session) => jp + session.jp, 0);
}

function needsOf(
  facts: ScheduleFacts,
  { class: one, training, unit }: ClassUnit,
  qualified: readonly Trainer[],
  resourceIndex: ReadonlyMap<string, number>,
): Need[] {
  const indexes = (kind: 'class' | 'trainer' | 'room', found: readonly { readonly id: string }[]) =>
    found.flatMap(({ id }) => resourceIndex.get(resourceKey(kind, id)) ?? []);
  const trainers = indexes('trainer', qualified);
  const rooms = indexes('room', roomsFor(training, one.size, facts.rooms));
  // A guest speaker comes from outside and need not be in sheet Instruktur.
  const isLedByGuest = unit.kind === 'guest' && trainers.length === 0;
  return [
    { candidates: indexes('class', [one]), preference: 'listed' },
    ...(isLedByGuest ? [] : [{ candidates: trainers, preference: 'balanced' as const }]),
    { candidates: rooms, preference: 'listed' },
  ];
}

/** Units of one class and package follow their order; others may run side by side. */
function earlierUnits(
  { theoryFirst }: ScheduleFacts,
  activities: readonly ClassUnit[],
  entry: ClassUnit,
): number[] {
  return activities.flatMap((other, index) =>
    other.class.id === entry.class.id &&
    other.training.code === entry.training.code &&
    comesBefore(other.unit, entry.unit, theoryFirst)
      ? [index]
      : [],
  );
}
