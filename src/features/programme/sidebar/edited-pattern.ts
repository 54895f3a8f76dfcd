import type { Language } from '../../../kernel/problem';
import { sentence } from '../../../kernel/problem';
import type { SavePatternInput } from '../contract';
import type { PatternHours } from '../core';
import { readHours } from '../core';
import { programmeMessages } from '../messages';

/** A pattern as it stands in the form. */
export interface TypedPattern {
  readonly name: string;
  readonly jpMinutes: string;
  /** Monday to Sunday. */
  readonly days: readonly string[];
}

const NO_HOURS: readonly string[] = ['', '', '', '', '', '', ''];
const USUAL_JP_MINUTES = 45;

/** What the form begins with. */
export function typedPattern(present: PatternHours | null): TypedPattern {
  return {
    name: present?.name ?? '',
    jpMinutes: String(present?.jpMinutes ?? USUAL_JP_MINUTES),
    days: present?.days ?? NO_HOURS,
  };
}

/** The days whose hours cannot be used, 0 for Monday, each with its sentence. */
export function findWrongHours(
  { days, jpMinutes }: TypedPattern,
  language: Language,
): ReadonlyMap<number, string> {
  const wrong = new Map<number, string>();
  days.forEach((hours, index) => {
    const read = readHours(hours, minutesOfJp(jpMinutes));
    if (read.ok) return;
    const [first] = read.problems;
    if (first !== undefined) wrong.set(index, sentence(programmeMessages, first, language));
  });
  return wrong;
}

/** What is sent. */
export function patternToSave(present: PatternHours | null, typed: TypedPattern): SavePatternInput {
  return {
    pattern: typed.name,
    isNew: present === null,
    jpMinutes: minutesOfJp(typed.jpMinutes),
    days: [...typed.days],
    was: [...(present?.days ?? NO_HOURS)],
  };
}

function minutesOfJp(typed: string): number {
  return Number(typed) > 0 ? Number(typed) : USUAL_JP_MINUTES;
}
