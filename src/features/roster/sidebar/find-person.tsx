import { useState } from 'preact/hooks';
import type { Answer } from '../../../sidebar/call';
import { call } from '../../../sidebar/call';
import { useDraft } from '../../../sidebar/draft';
import { Banner } from '../../../sidebar/form/banner';
import { Busy } from '../../../sidebar/form/busy';
import { Button } from '../../../sidebar/form/button';
import { Outcome } from '../../../sidebar/form/outcome';
import { TextField } from '../../../sidebar/form/text-field';
import { useLanguage, useWords } from '../../../sidebar/language';
import { lostText } from '../../../sidebar/lost-text';
import { openImport } from '../../../sidebar/script-run';
import type { SearchRosterReply } from '../contract';
import { enrolmentWords } from './enrolment-words';
import { PeopleList } from './people-list';

/** Finds people already in the roster, so that nobody is enrolled twice; or begins with somebody new. */
export function FindPerson({ onOpen }: { readonly onOpen: (id: string | null) => Promise<void> }) {
  const words = useWords(enrolmentWords);
  const language = useLanguage();
  const [text, setText] = useDraft('roster.search', '');
  const [answer, setAnswer] = useState<Answer<SearchRosterReply> | null>(null);
  const [isOpening, setOpening] = useState(false);
  const [failure, setFailure] = useState('');
  const find = async (): Promise<void> => {
    if (text.trim() === '') return;
    setAnswer(await call<SearchRosterReply>('roster.search', { text }, language));
  };
  const openList = async (): Promise<void> => {
    setOpening(true);
    try {
      await openImport();
      setFailure('');
    } catch (lost) {
      setFailure(lostText(lost, language));
    }
    setOpening(false);
  };
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          find();
        }}
      >
        <TextField
          label={words.search}
          hint={words.searchHint}
          value={text}
          inputMode="search"
          onChange={setText}
        />
      </form>
      <div class="actions">
        <Button onPress={find}>{words.find}</Button>
        <Button kind="main" onPress={() => onOpen(null)}>
          {words.add}
        </Button>
        <Button kind="quiet" isDisabled={isOpening} onPress={openList}>
          {words.importList}
        </Button>
      </div>
      {isOpening && <Busy />}
      {failure !== '' && <Banner kind="error">{failure}</Banner>}
      <div aria-live="polite">
        {answer !== null && answer.status !== 'done' && <Outcome answer={answer} />}
        {answer?.status === 'done' && (
          <p>
            {answer.value.hits.length === 0 ? words.nobody : words.found(answer.value.hits.length)}
          </p>
        )}
      </div>
      {answer?.status === 'done' && (
        <PeopleList
          people={answer.value.hits}
          reasonOf={({ by }) => words.by[by]}
          onOpen={onOpen}
        />
      )}
    </>
  );
}
