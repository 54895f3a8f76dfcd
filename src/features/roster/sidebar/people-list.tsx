import { Button } from '../../../sidebar/form/button';
import { useWords } from '../../../sidebar/language';
import type { KnownPerson } from '../core';
import { enrolmentWords } from './enrolment-words';

/** People who were found: what tells them apart, why they were found, and a way to open each. */
export function PeopleList<P extends KnownPerson>({
  people,
  reasonOf,
  onOpen,
}: {
  readonly people: readonly P[];
  readonly reasonOf: (person: P) => string;
  readonly onOpen: (id: string) => Promise<void>;
}) {
  const words = useWords(enrolmentWords);
  return (
    <ul class="people">
      {people.map((person, position) => (
        <li key={`${position} ${person.id}`}>
          {person.id === '' ? (
            <strong>{person.name}</strong>
          ) : (
            <Button kind="quiet" onPress={() => onOpen(person.id)}>
              {words.openThis(person.name)}
            </Button>
          )}
          <span class="hint">
            {[
              person.id,
              person.birthYear === null ? '' : words.born(person.birthYear),
              person.district,
              reasonOf(person),
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
