import { groupBy } from '../../../kernel/ordering';
import type { PlainDate } from '../../../kernel/plain-date';
import type { Trainer, Unit } from '../../programme/core';
import { printedName } from '../../roster/core';
import type { Session } from '../../schedule/core';

/** A row of sheet Narasumber: somebody from outside and one talk. What is empty comes from the unit and its sessions. */
export interface Guest {
  readonly id: string;
  readonly frontTitles: string;
  readonly name: string;
  readonly backTitles: string;
  readonly institution: string;
  readonly unit: string;
  readonly topic: string;
  readonly date: PlainDate | null;
  readonly jp: number | null;
  readonly email: string;
  /** Whether papers may go to this address; null when nobody asked. */
  readonly mayMail: boolean | null;
}

/** What a guest told whom and when, as a *piagam* says it. */
export interface GuestTalk
  extends Pick<Guest, 'id' | 'institution' | 'topic' | 'email' | 'mayMail'> {
  /** With titles. */
  readonly name: string;
  /** Code of the package, or empty when the talk belongs to none. */
  readonly package: string;
  readonly jp: number;
  /** First and last day; null while nothing says when. */
  readonly window: { readonly start: PlainDate; readonly end: PlainDate } | null;
  /** The talk is over, so the paper is due. */
  readonly isHeld: boolean;
}

export interface GuestFacts {
  readonly guests: readonly Guest[];
  readonly units: readonly Unit[];
  readonly trainers: readonly Trainer[];
  readonly sessions: readonly Session[];
  readonly today: PlainDate;
}

/**
 * All talks of guests: the rows of sheet Narasumber in their order, then everybody of sheet Instruktur who holds the
 * sessions of a guest unit in Jadwal and stands in no row.
 */
export function guestTalks(facts: GuestFacts): readonly GuestTalk[] {
  const held = facts.sessions.filter(({ isHeld }) => isHeld === true);
  const units = new Map(facts.units.map((unit) => [unit.code, unit]));
  const talks = facts.guests.map((guest) =>
    talkOf(guest, units.get(guest.unit), held, facts.today),
  );
  const listed = new Set(facts.guests.flatMap(({ id, name, unit }) => [id, keyOf(name, unit)]));
  const led = groupBy(
    facts.sessions.filter(({ trainer, unit }) => trainer !== '' && isGuestUnit(units.get(unit))),
    ({ trainer, unit }) => `${trainer}.${unit}`,
  );
  const others = [...led].flatMap(([id, sessions]) => {
    const [{ trainer: trainerId, unit: code } = NOBODY] = sessions;
    const [trainer, unit] = [facts.trainers.find((one) => one.id === trainerId), units.get(code)];
    if (trainer === undefined || listed.has(trainerId) || listed.has(keyOf(trainer.name, code))) {
      return [];
    }
    const own = held.filter((session) => session.trainer === trainerId);
    return [talkOf(guestFrom(id, trainer, code), unit, own, facts.today)];
  });
  return [...talks, ...others];
}

const NOBODY = { trainer: '', unit: '' };

function isGuestUnit(unit: Unit | undefined): boolean {
  return unit?.kind === 'guest';
}

/** One person is written in many ways. */
function keyOf(name: string, unit: string): string {
  return `${name.toLowerCase().replace(/\s+/g, ' ').trim()}\n${unit}`;
}

function guestFrom(id: string, { titleBefore, name, titleAfter }: Trainer, unit: string): Guest {
  const nothing = { institution: '', topic: '', email: '', date: null, jp: null, mayMail: null };
  return { id, frontTitles: titleBefore, name, backTitles: titleAfter, unit, ...nothing };
}

function talkOf(
  guest: Guest,
  unit: Unit | undefined,
  held: readonly Session[],
  today: PlainDate,
): GuestTalk {
  const { id, institution, topic, email, mayMail, date } = guest;
  const own = unit === undefined ? [] : held.filter((session) => session.unit === unit.code);
  const dates = own.map((session) => session.date).sort();
  const [start = null, end = null] = [dates[0], dates[dates.length - 1]];
  const window = start === null || end === null ? null : { start, end };
  return {
    id,
    institution,
    email,
    mayMail,
    name: printedName(guest),
    topic: topic === '' ? (unit?.title ?? '') : topic,
    package: unit?.package ?? '',
    jp: guest.jp ?? lessonsOf(own),
    window: date === null ? window : { start: date, end: date },
    isHeld: date === null ? window !== null : date <= today,
  };
}

/** JP of these sessions; two classes that listen together are one lesson. */
function lessonsOf(sessions: readonly Session[]): number {
  const lessons = sessions.flatMap(({ date, firstJp, jp }) =>
    Array.from({ length: jp }, (_, index) => `${date} ${firstJp + index}`),
  );
  return new Set(lessons).size;
}
