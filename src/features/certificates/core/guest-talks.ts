import { groupBy } from '../../../kernel/ordering';
import type { PlainDate } from '../../../kernel/plain-date';
import { inTimeOrder } from '../../attendance/core';
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

/** A talk and where it is known from. */
export interface TalkSource {
  readonly talk: GuestTalk;
  /** The row of Narasumber, or what it would be for somebody who stands in Jadwal only. */
  readonly guest: Guest;
  readonly isListed: boolean;
  /** Its sessions in Jadwal in the order of time, without the cancelled ones. */
  readonly sessions: readonly Session[];
}

/** All talks of guests. */
export function guestTalks(facts: GuestFacts): readonly GuestTalk[] {
  return talkSources(facts).map(({ talk }) => talk);
}

/**
 * All talks of guests: the rows of sheet Narasumber in their order, then everybody of sheet Instruktur who holds the
 * sessions of a guest unit in Jadwal and stands in no row.
 */
export function talkSources(facts: GuestFacts): readonly TalkSource[] {
  const going = facts.sessions.filter(({ isHeld }) => isHeld !== false).sort(inTimeOrder);
  const units = new Map(facts.units.map((unit) => [unit.code, unit]));
  const sourceOf = (guest: Guest, isListed: boolean, sessions: readonly Session[]): TalkSource => {
    const unit = units.get(guest.unit);
    const own = unit === undefined ? [] : sessions.filter((one) => one.unit === unit.code);
    const talk = talkOf(guest, unit, own, facts.today);
    return { talk, guest, isListed, sessions: own };
  };
  const rows = facts.guests.map((guest) => sourceOf(guest, true, going));
  const listed = new Set(facts.guests.flatMap(({ id, name, unit }) => [id, keyOf(name, unit)]));
  const led = groupBy(
    facts.sessions.filter(({ trainer, unit }) => trainer !== '' && isGuestUnit(units.get(unit))),
    ({ trainer, unit }) => `${trainer}.${unit}`,
  );
  const others = [...led].flatMap(([id, sessions]) => {
    const [{ trainer: trainerId, unit: code } = NOBODY] = sessions;
    const trainer = facts.trainers.find((one) => one.id === trainerId);
    if (trainer === undefined) return [];
    if ([id, trainerId, keyOf(trainer.name, code)].some((one) => listed.has(one))) return [];
    const own = going.filter((session) => session.trainer === trainerId);
    return [sourceOf(guestFrom(id, trainer, code), false, own)];
  });
  return [...rows, ...others];
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
  sessions: readonly Session[],
  today: PlainDate,
): GuestTalk {
  const { id, institution, topic, email, mayMail, date } = guest;
  const held = sessions.filter(({ isHeld }) => isHeld === true);
  const dates = held.map((session) => session.date);
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
    jp: guest.jp ?? lessonsOf(held),
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
