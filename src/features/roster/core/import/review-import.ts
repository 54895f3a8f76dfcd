import { compareText, groupBy } from '../../../../kernel/ordering';
import { textOf } from '../../../../kernel/table';
import { findChanges } from './compare-cells';
import type {
  ChangedPerson,
  DoubtfulPerson,
  ImportReview,
  ReviewCandidate,
  UnreadableRow,
} from './import-review';
import type { NamedPackage } from './read-import-cell';
import type { ImportedPerson } from './read-people';
import type { Match, RosterIndex, RosterPerson } from './roster-index';
import { findMatches, indexPeople } from './roster-index';
import { linesSharing, withoutTwins } from './same-rows';

/** Somebody of a file who matches nobody exactly, and somebody of the roster who is much like him. */
export interface AlikePair {
  readonly line: number;
  readonly id: string;
}

/** The people of a file who match nobody of the roster exactly: they may still be there under another spelling. */
export function findStrangers(
  imported: readonly ImportedPerson[],
  roster: readonly RosterPerson[],
): readonly ImportedPerson[] {
  const index = indexPeople(roster);
  return imported.filter(
    (person) => 'name' in person.participant && findMatches(person, index).length === 0,
  );
}

/**
 * Compares the people of a file with the roster. Nothing depends on the order of rows; whoever cannot be told with
 * certainty is doubtful and waits for a person to decide.
 * @param alike of the strangers, as `findStrangers` gives them
 */
export function reviewImport(
  imported: readonly ImportedPerson[],
  roster: readonly RosterPerson[],
  packages: readonly NamedPackage[],
  alike: readonly AlikePair[],
): ImportReview {
  const index = indexPeople(roster);
  const { people, twice } = withoutTwins(imported);
  const named = people.filter(canBeFound);
  const nameless = people.filter((person) => !canBeFound(person)).map(withoutName);
  const matched = named.map((person) => findMatches(person, index));
  const siblings = linesSharing(named, matched);
  const likeness = matchesAlike(alike, matched, index);
  const mentioned = new Set<number>();
  const rows = named.map((person, position): ReviewedRow => {
    const matches = [...(matched[position] ?? []), ...(likeness.get(person.line) ?? [])];
    for (const { at } of matches) mentioned.add(at);
    const sameLines = siblings.get(person.line) ?? [];
    return reviewRow(person, matches, sameLines, index, packages);
  });
  const groups = {
    newcomers: rows.flatMap(({ newcomer }) => newcomer ?? []),
    changed: rows.flatMap(({ changed }) => changed ?? []),
    unchanged: rows.flatMap(({ unchanged }) => unchanged ?? []),
    doubtful: rows.flatMap(({ doubtful }) => doubtful ?? []),
    unreadable: [...twice, ...nameless, ...rows.flatMap(({ unreadable }) => unreadable ?? [])],
  };
  return {
    ...groups,
    unreadable: groups.unreadable.sort((left, right) => left.line - right.line),
    missing: roster
      .filter((_, at) => !mentioned.has(at))
      .map(({ id, participant }) => ({ id, name: textOf(participant['name'] ?? '') })),
    notes: imported.flatMap(({ notes }) => notes),
  };
}

/** Whoever is certainly somebody else of the file is out of the question. */
function matchesAlike(
  alike: readonly AlikePair[],
  matched: readonly (readonly Match[])[],
  { people }: RosterIndex,
): ReadonlyMap<number, readonly Match[]> {
  const taken = new Set(
    matched.flatMap((matches) => matches.filter(({ isCertain }) => isCertain).map(({ at }) => at)),
  );
  const atId = new Map(people.map(({ id }, at) => [id, at]));
  const free = alike.filter(({ id }) => !taken.has(atId.get(id) ?? -1) && atId.has(id));
  return new Map(
    [...groupBy(free, ({ line }) => line)].map(([line, pairs]) => [
      line,
      pairs.map(({ id }): Match => ({ at: atId.get(id) ?? 0, by: 'alike', isCertain: false })),
    ]),
  );
}

/** The one match beyond doubt; an id says more than all else. */
function onlyCertain(matches: readonly Match[]): Match | null {
  const certain = matches.filter(({ isCertain }) => isCertain);
  const byId = certain.filter(({ by }) => by === 'id');
  const [match, another] = byId.length > 0 ? byId : certain;
  return match === undefined || another !== undefined ? null : match;
}

/** Somebody without a name can only be found by a number. */
function canBeFound({ participant, restricted }: ImportedPerson): boolean {
  return ['name', 'id', 'nik'].some((key) => key in participant) || 'registerNumber' in restricted;
}

function withoutName({ line }: ImportedPerson): UnreadableRow {
  return { line, code: 'roster.import_no_name', values: {}, name: '' };
}

/** A row of the file in its one group. */
interface ReviewedRow {
  readonly newcomer?: ImportedPerson;
  readonly changed?: ChangedPerson;
  readonly unchanged?: ImportReview['unchanged'][number];
  readonly doubtful?: DoubtfulPerson;
  readonly unreadable?: UnreadableRow;
}

function reviewRow(
  person: ImportedPerson,
  matches: readonly Match[],
  sameLines: readonly number[],
  index: RosterIndex,
  packages: readonly NamedPackage[],
): ReviewedRow {
  const match = sameLines.length === 0 ? onlyCertain(matches) : null;
  const present = match === null ? undefined : index.people[match.at];
  if (present !== undefined) return reviewKnown(person, present, packages);
  if (matches.length > 0 || sameLines.length > 0) {
    return { doubtful: doubtOf(person, matches, sameLines, index, packages) };
  }
  return 'name' in person.participant ? { newcomer: person } : { unreadable: withoutName(person) };
}

function reviewKnown(
  person: ImportedPerson,
  present: RosterPerson,
  packages: readonly NamedPackage[],
): ReviewedRow {
  const { line } = person;
  const { id } = present;
  const name = textOf(present.participant['name'] ?? '');
  const changes = findChanges(person, present, packages);
  if (changes.length === 0) return { unchanged: { line, id } };
  if (id === '') {
    return {
      unreadable: { line, code: 'roster.import_person_without_id', values: {}, name },
    };
  }
  const hasRestricted = present.restricted !== null;
  return { changed: { line, id, name, person, hasRestricted, changes } };
}

function doubtOf(
  person: ImportedPerson,
  matches: readonly Match[],
  sameLines: readonly number[],
  index: RosterIndex,
  packages: readonly NamedPackage[],
): DoubtfulPerson {
  const candidates = matches.flatMap(({ at, by }): readonly ReviewCandidate[] => {
    const present = index.people[at];
    if (present === undefined || present.id === '') return [];
    const name = textOf(present.participant['name'] ?? '');
    return [{ id: present.id, name, by, changes: findChanges(person, present, packages) }];
  });
  return {
    person,
    candidates: candidates.sort((one, two) => compareText(one.id, two.id)),
    sameLines,
  };
}
