import { findSamePeople, profileOf } from '../same-person';
import type { ImportedPerson } from './read-people';
import type { Match, RosterIndex } from './roster-index';

const LINE = 'line ';
const PERSON = 'person ';

/**
 * Whoever matches nobody exactly may still be somebody of the roster under another spelling: by row of the file those
 * whom *Orang Sama* would ask about. People who are certainly somebody else in the file are left out.
 */
export function findAlike(
  people: readonly ImportedPerson[],
  matched: readonly (readonly Match[])[],
  index: RosterIndex,
): ReadonlyMap<number, readonly Match[]> {
  const certain = new Set(
    matched.flatMap((matches) => matches.filter(({ isCertain }) => isCertain).map(({ at }) => at)),
  );
  const strangers = people.filter((_, position) => matched[position]?.length === 0);
  const free = index.people.flatMap((person, at) => (certain.has(at) ? [] : [{ person, at }]));
  if (strangers.length === 0 || free.length === 0) return new Map();
  const profiles = [
    ...strangers.map(({ line, participant, restricted }) =>
      profileOf(`${LINE}${line}`, participant, restricted),
    ),
    ...free.map(({ person, at }) =>
      profileOf(`${PERSON}${at}`, person.participant, person.restricted ?? {}),
    ),
  ];
  const found = new Map<number, Match[]>();
  for (const { first, second } of findSamePeople(profiles, new Set()).pairs) {
    if (!first.startsWith(LINE) || !second.startsWith(PERSON)) continue;
    const line = Number(first.slice(LINE.length));
    const match: Match = { at: Number(second.slice(PERSON.length)), by: 'alike', isCertain: false };
    const known = found.get(line);
    if (known === undefined) found.set(line, [match]);
    else known.push(match);
  }
  return found;
}
