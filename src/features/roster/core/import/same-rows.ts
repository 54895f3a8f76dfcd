import { compareText, groupBy } from '../../../../kernel/ordering';
import { textOf } from '../../../../kernel/table';
import type { UnreadableRow } from './import-review';
import type { ImportedPerson } from './read-people';
import type { Match } from './roster-index';
import { ownKeys } from './roster-index';

/** Rows with one number in common that are looked at; more of them share no number but a filler. */
const MOST_SHARING = 20;

/** Rows that say the same of somebody who can be told from others count once. */
export function withoutTwins(imported: readonly ImportedPerson[]): {
  readonly people: readonly ImportedPerson[];
  readonly twice: readonly UnreadableRow[];
} {
  const first = new Map<string, number>();
  const twice: UnreadableRow[] = [];
  const people = imported.filter(({ line, participant, restricted }) => {
    const keys = ownKeys({ participant, restricted }).filter((key) => !key.startsWith('name '));
    if (keys.length === 0) return true;
    const said = JSON.stringify([sorted(participant), sorted(restricted)]);
    const earlier = first.get(said);
    if (earlier === undefined) {
      first.set(said, line);
      return true;
    }
    const name = textOf(participant['name'] ?? '');
    twice.push({ line, code: 'roster.import_row_twice', values: { row: earlier }, name });
    return false;
  });
  return { people, twice };
}

/**
 * The other rows of one person, by row: they share a number or name and birth date, or are certain of the same person.
 * Rows with an id of the roster are told apart by it.
 */
export function linesSharing(
  people: readonly ImportedPerson[],
  matched: readonly (readonly Match[])[],
): ReadonlyMap<number, readonly number[]> {
  const keyed = people.flatMap((person, position) => {
    const certain = (matched[position] ?? []).filter(({ isCertain }) => isCertain);
    const byId = certain.filter(({ by }) => by === 'id');
    const own = byId.length > 0 ? [] : ownKeys(person);
    const who = byId.length > 0 ? byId : certain;
    const keys = [...own, ...who.map(({ at }) => `person ${at}`)];
    return keys.map((key) => ({ key, line: person.line }));
  });
  const groups = [...groupBy(keyed, ({ key }) => key).values()].filter(({ length }) => length > 1);
  const pairs = groups.flatMap((group) =>
    group.flatMap(({ line }) =>
      group.slice(0, MOST_SHARING).map((other) => ({ line, other: other.line })),
    ),
  );
  const others = groupBy(
    pairs.filter(({ line, other }) => line !== other),
    ({ line }) => line,
  );
  return new Map(
    [...others].map(([line, found]) => [
      line,
      [...new Set(found.map(({ other }) => other))].sort((one, two) => one - two),
    ]),
  );
}

function sorted(cells: ImportedPerson['participant']): readonly unknown[] {
  return Object.entries(cells).sort(([left], [right]) => compareText(left, right));
}
