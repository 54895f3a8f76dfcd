import { indexBy } from '../../../../kernel/ordering';
import { formatDateShort } from '../../../../kernel/plain-date';
import type { Package, Room, Trainer, Unit } from '../../../programme/core';
import type { Availability } from '../availability';
import { createAvailability } from '../availability';
import { visitsOf } from '../class-visits';
import type { ScheduleFacts, TrainingClass } from '../facts';
import type { Session } from '../model';
import { isQualified, suits } from '../qualified';
import type { SessionFinding } from './session-finding';

/** A session and what its cells name; undefined where nothing has that name. */
interface NamedParts {
  readonly session: Session;
  readonly group: TrainingClass | undefined;
  /** Whether the class learns the package of the session. */
  readonly isOfClass: boolean;
  readonly unit: Unit | undefined;
  readonly trainer: Trainer | undefined;
  readonly room: Room | undefined;
  readonly training: Package | undefined;
  readonly availability: Availability;
}

interface PlaceRule {
  readonly code: string;
  readonly column: keyof Session;
  isBroken(parts: NamedParts): boolean;
}

const RULES: readonly PlaceRule[] = [
  {
    code: 'schedule.unknown_class',
    column: 'class',
    isBroken: ({ isOfClass }) => !isOfClass,
  },
  { code: 'schedule.unknown_unit', column: 'unit', isBroken: ({ unit }) => unit === undefined },
  {
    // A guest speaker comes from outside and need not be in sheet Instruktur.
    code: 'schedule.unknown_trainer',
    column: 'trainer',
    isBroken: ({ trainer, unit }) => trainer === undefined && unit?.kind !== 'guest',
  },
  {
    code: 'schedule.not_qualified',
    column: 'trainer',
    isBroken: ({ trainer, unit }) =>
      trainer !== undefined && unit !== undefined && !isQualified(trainer, unit),
  },
  {
    code: 'schedule.trainer_away',
    column: 'trainer',
    isBroken: ({ trainer, session, availability }) =>
      trainer !== undefined && !availability.isOpen('trainer', trainer.id, session.date, session),
  },
  {
    code: 'schedule.class_away',
    column: 'class',
    isBroken: ({ session, availability }) =>
      !availability.isOpen('class', session.class, session.date, session),
  },
  {
    code: 'schedule.room_away',
    column: 'room',
    isBroken: ({ session, availability }) =>
      !availability.isOpen('room', session.room, session.date, session),
  },
  { code: 'schedule.room_missing', column: 'room', isBroken: ({ room }) => room === undefined },
  {
    code: 'schedule.room_unsuitable',
    column: 'room',
    isBroken: ({ room, training, group }) =>
      room !== undefined && training !== undefined && !suits(room, training, group?.size ?? 0),
  },
];

/** Sessions with a class, unit, trainer or room that does not exist or does not suit. */
export function checkPlaces(facts: ScheduleFacts, sessions: readonly Session[]): SessionFinding[] {
  const classes = indexBy(facts.classes, (one) => one.id);
  const units = indexBy(facts.units, (unit) => `${unit.package}\n${unit.code}`);
  const trainers = indexBy(facts.trainers, (trainer) => trainer.id);
  const rooms = indexBy(facts.rooms, (room) => room.id);
  const packages = indexBy(facts.packages, (training) => training.code);
  const availability = createAvailability(facts);
  const visits = new Set(
    visitsOf(facts).map(({ class: one, training }) => `${one.id}\n${training.code}`),
  );
  return sessions.flatMap((session) => {
    const parts: NamedParts = {
      session,
      group: classes.get(session.class),
      isOfClass: visits.has(`${session.class}\n${session.package}`),
      unit: units.get(`${session.package}\n${session.unit}`),
      trainer: trainers.get(session.trainer),
      room: rooms.get(session.room),
      training: packages.get(session.package),
      availability,
    };
    return RULES.filter((rule) => rule.isBroken(parts)).map(
      ({ code, column }): SessionFinding => ({
        code,
        severity: 'error',
        values: valuesOf(session),
        session,
        column,
      }),
    );
  });
}

function valuesOf(session: Session): Readonly<Record<string, string>> {
  const { id, trainer, room, unit, package: code } = session;
  const date = formatDateShort(session.date);
  return { session: id, date, class: session.class, trainer, room, unit, package: code };
}
