import { textOf } from '../../../../kernel/table';
import type { ImportedPerson } from './read-people';

/** Of rows that were merged: the id of the row that stays, by their own. */
export type MergedIds = ReadonlyMap<string, string>;

/** The people of a file under the ids that count now: an old list may name somebody by a row that was merged since. */
export function followMerged(
  people: readonly ImportedPerson[],
  merged: MergedIds,
): readonly ImportedPerson[] {
  return people.map((person) => {
    const typed = textOf(person.participant['id'] ?? '');
    const id = survivorOf(typed, merged);
    return id === typed ? person : { ...person, participant: { ...person.participant, id } };
  });
}

/** A circle of merges, which only a hand can type, ends where it began. */
export function survivorOf(typed: string, merged: MergedIds): string {
  const seen = new Set<string>();
  let id = typed;
  while (!seen.has(id)) {
    seen.add(id);
    const next = merged.get(id);
    if (next === undefined) return id;
    id = next;
  }
  return typed;
}
