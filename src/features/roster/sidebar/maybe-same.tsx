import { Banner } from '../../../sidebar/form/banner';
import { Button } from '../../../sidebar/form/button';
import { useWords } from '../../../sidebar/language';
import type { LookAlikeHit } from '../contract';
import { enrolmentWords } from './enrolment-words';
import { PeopleList } from './people-list';
import { sameReasonWords } from './same-reason-words';

/** Asked before saving: is this one of these people? */
export function MaybeSame({
  people,
  onOpen,
  onSomebodyElse,
}: {
  readonly people: readonly LookAlikeHit[];
  readonly onOpen: (id: string) => Promise<void>;
  readonly onSomebodyElse: () => Promise<void>;
}) {
  const words = useWords(enrolmentWords);
  const reasonWords = useWords(sameReasonWords);
  return (
    <Banner kind="warning">
      <p>{words.sameTitle}</p>
      <PeopleList
        people={people}
        reasonOf={({ reasons }) => reasons.map((code) => reasonWords[code]).join(', ')}
        onOpen={onOpen}
      />
      <Button onPress={onSomebodyElse}>{words.somebodyElse}</Button>
    </Banner>
  );
}
