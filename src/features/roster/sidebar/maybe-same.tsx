import { Banner } from '../../../sidebar/form/banner';
import { Button } from '../../../sidebar/form/button';
import { useWords } from '../../../sidebar/language';
import type { PersonHit } from '../core';
import { enrolmentWords } from './enrolment-words';
import { PeopleList } from './people-list';

/** Asked before saving: is this one of these people? */
export function MaybeSame({
  people,
  onOpen,
  onSomebodyElse,
}: {
  readonly people: readonly PersonHit[];
  readonly onOpen: (id: string) => Promise<void>;
  readonly onSomebodyElse: () => Promise<void>;
}) {
  const words = useWords(enrolmentWords);
  return (
    <Banner kind="warning">
      <p>{words.sameTitle}</p>
      <PeopleList people={people} onOpen={onOpen} />
      <Button onPress={onSomebodyElse}>{words.somebodyElse}</Button>
    </Banner>
  );
}
