import { Button } from '../../../sidebar/form/button';
import { useWords } from '../../../sidebar/language';
import type { PersonHit } from '../core';
import { enrolmentWords } from './enrolment-words';

/** People who were found: what tells them apart, why they were found, and a way to open each. */
export function PeopleList({
  people,
  onOpen,
}: {
  readonly people: readonly PersonHit[];
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
              words.by[person.by],
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
