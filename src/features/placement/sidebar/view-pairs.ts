import type { PairsReply } from '../contract';

type People = PairsReply['people'];

const MOST_OFFERED = 20;

/** What stands between an id and a name. */
const BETWEEN = ' · ';

/** `P-0001 · Siti`; the id alone for somebody unknown. */
export function showPerson(people: People, id: string): string {
  const name = people.find((one) => one.id === id)?.name ?? '';
  return name === '' ? id : `${id}${BETWEEN}${name}`;
}

/** Everybody whose id or name holds what was typed, as far as it helps to choose. */
export function offerPeople(people: People, typed: string): readonly string[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return [];
  const found = people.filter(({ id, name }) =>
    `${id}${BETWEEN}${name}`.toLowerCase().includes(wanted),
  );
  return found.slice(0, MOST_OFFERED).map(({ id }) => showPerson(people, id));
}

/** The id that was typed or chosen; a name counts when only one person bears it. Empty when nobody is meant. */
export function idOfTyped(people: People, typed: string): string {
  const [before = ''] = typed.split(BETWEEN);
  const wanted = before.trim().toLowerCase();
  const byId = people.find(({ id }) => id.toLowerCase() === wanted);
  const named = people.filter(({ name }) => name.toLowerCase() === wanted);
  return byId?.id ?? (named.length === 1 ? (named[0]?.id ?? '') : '');
}
