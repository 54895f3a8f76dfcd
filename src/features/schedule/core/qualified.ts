import { compareBy } from '../../../kernel/ordering';
import { parseTypedDate } from '../../../kernel/parse-date';
import type { PlainDate, Weekday } from '../../../kernel/plain-date';
import { weekdayOf } from '../../../kernel/plain-date';
import type { Package, Room, Trainer, Unit } from '../../programme/core';
import { weekdayOfWord } from '../../programme/core';

/**
 * Whether a trainer may teach a unit: all units of his packages, or only those named. The unit of a guest must be
 * named: whoever teaches the package is not its guest.
 */
export function isQualified(trainer: Trainer, unit: Unit): boolean {
  const teachesPackage = trainer.packages.includes(unit.package);
  if (trainer.units.length === 0) return teachesPackage && unit.kind !== 'guest';
  return (trainer.packages.length === 0 || teachesPackage) && trainer.units.includes(unit.code);
}

/**
 * Trainers for a unit, those with the fewest packages first, so that the versatile stay free for others; else in the
 * order of the sheet. What they are called decides nothing.
 */
export function trainersFor(unit: Unit, trainers: readonly Trainer[]): Trainer[] {
  return trainers
    .filter((trainer) => isQualified(trainer, unit))
    .sort((a, b) => a.packages.length - b.packages.length);
}

/** Whether a class of this size can learn the package in the room. The package's own room suits any field. */
export function suits(room: Room, training: Package, size: number): boolean {
  const fits = room.capacity === null || room.capacity >= size;
  const isOwn = room.id === training.room;
  return fits && (isOwn || room.fields.length === 0 || hasField(room, training));
}

/** Rooms for a class: the package's own room first, then those made for the field, then the smallest; else as in the sheet. */
export function roomsFor(training: Package, size: number, rooms: readonly Room[]): Room[] {
  const rank = (room: Room): number =>
    room.id === training.room ? 0 : hasField(room, training) ? 1 : 2;
  return rooms
    .filter((room) => suits(room, training, size))
    .sort(
      compareBy(
        (a, b) => rank(a) - rank(b),
        (a, b) => (a.capacity ?? size) - (b.capacity ?? size),
      ),
    );
}

/** Whether a trainer can come on a date: *Hari Tidak Bisa* names weekdays and single dates. */
export function isAvailable(trainer: Trainer, date: PlainDate): boolean {
  return !trainer.offDays.some((word) => {
    const off = readOffDay(word);
    return off === date || off === weekdayOf(date);
  });
}

/** The weekday or the date that a word of *Hari Tidak Bisa* names; null when it names none. */
export function readOffDay(word: string): Weekday | PlainDate | null {
  return weekdayOfWord(word) ?? parseTypedDate(word);
}

function hasField(room: Room, training: Package): boolean {
  const field = training.field.trim().toLowerCase();
  return field !== '' && room.fields.some((one) => one.toLowerCase() === field);
}
