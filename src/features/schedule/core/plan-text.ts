import { parseIsoDate } from '../../../kernel/plain-date';
import { parseTypedTime } from '../../../kernel/plain-time';
import type { Session } from './model';

/** Characters of a plan in one cell; Sheets holds 50,000. */
const PART_LENGTH = 45_000;

/** Before each part, so that a cell never begins with a sign that Sheets understands. */
const PART_SIGN = '#';

/** Words are written once and named by their number: a session takes some 35 characters. */
type PackedSession = readonly [
  id: string,
  date: number,
  start: number,
  end: number,
  firstJp: number,
  jp: number,
  stage: number,
  klass: number,
  training: number,
  unit: number,
  trainer: number,
  room: number,
  flags: number,
];

const LOCKED = 1;
const HELD = 2;
const CANCELLED = 4;

/** A plan as text for the cells of one version: letters of ASCII without spaces, however hostile its words are. */
export function packPlan(sessions: readonly Session[]): string[] {
  const words = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = words.get(word) ?? words.size;
    words.set(word, known);
    return known;
  };
  const packed = sessions.map(
    (one): PackedSession => [
      one.id,
      numberOf(one.date),
      numberOf(one.start),
      numberOf(one.end),
      one.firstJp,
      one.jp,
      one.stage,
      numberOf(one.class),
      numberOf(one.package),
      numberOf(one.unit),
      numberOf(one.trainer),
      numberOf(one.room),
      (one.isLocked ? LOCKED : 0) +
        (one.isHeld === true ? HELD : one.isHeld === false ? CANCELLED : 0),
    ],
  );
  const text = escapeAll(JSON.stringify([[...words.keys()], packed]));
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += PART_LENGTH) {
    parts.push(`${PART_SIGN}${text.slice(at, at + PART_LENGTH)}`);
  }
  return parts;
}

/** The plan that was packed; null when the text is not whole. */
export function unpackPlan(parts: readonly string[]): Session[] | null {
  try {
    const text = parts.map((part) => part.slice(PART_SIGN.length)).join('');
    const [words, packed] = JSON.parse(text) as [string[], PackedSession[]];
    return packed.map((one) => unpackSession(words, one));
  } catch {
    return null;
  }
}

function unpackSession(words: readonly string[], packed: PackedSession): Session {
  const [id, date, start, end, firstJp, jp, stage, klass, training, unit, trainer, room, flags] =
    packed;
  const word = (at: number): string => {
    const found = words[at];
    if (found === undefined) throw new Error('A word is missing');
    return found;
  };
  const time = (at: number): Session['start'] => {
    const parsed = parseTypedTime(word(at));
    if (parsed === null) throw new Error('A time is missing');
    return parsed;
  };
  const day = parseIsoDate(word(date));
  if (day === null) throw new Error('A date is missing');
  return {
    id,
    date: day,
    start: time(start),
    end: time(end),
    firstJp,
    jp,
    stage,
    class: word(klass),
    package: word(training),
    unit: word(unit),
    trainer: word(trainer),
    room: word(room),
    isLocked: (flags & LOCKED) > 0,
    isHeld: (flags & HELD) > 0 ? true : (flags & CANCELLED) > 0 ? false : null,
  };
}

/** Cells are trimmed and may lose half a letter at their end: only plain letters cross the border between two. */
function escapeAll(json: string): string {
  return json.replace(
    /[^!-~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
