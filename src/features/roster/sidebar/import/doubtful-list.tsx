import { Button } from '../../../../sidebar/form/button';
import { useLanguage, useWords } from '../../../../sidebar/language';
import type { DoubtfulPerson } from '../../core';
import { NEW_PERSON } from '../../core';
import { ChangeList } from './change-list';
import { importWords } from './import-words';
import { Paged } from './paged';
import { PersonFacts } from './person-facts';
import { decide, decideAllSame } from './review-groups';
import type { ReviewListProps } from './review-list';
import { shownCell } from './shown-cell';

/** People who may be in the roster already: a person decides. */
export function DoubtfulList({ review, choices, onChoose }: ReviewListProps) {
  const words = useWords(importWords);
  if (review.doubtful.length === 0) return null;
  return (
    <>
      <div class="actions">
        <Button
          onPress={() =>
            onChoose({
              ...choices,
              decided: new Map([...choices.decided, ...decideAllSame(review)]),
            })
          }
        >
          {words.allSame}
        </Button>
        <Button onPress={() => onChoose({ ...choices, decided: new Map() })}>
          {words.allLater}
        </Button>
      </div>
      <Paged items={review.doubtful}>
        {(doubt) => (
          <DoubtfulRow
            key={doubt.person.line}
            doubt={doubt}
            decided={choices.decided.get(doubt.person.line) ?? null}
            onDecide={(who) => onChoose(decide(choices, doubt.person.line, who))}
          />
        )}
      </Paged>
    </>
  );
}

function DoubtfulRow({
  doubt: { person, candidates, sameLines },
  decided,
  onDecide,
}: {
  readonly doubt: DoubtfulPerson;
  readonly decided: string | null;
  readonly onDecide: (who: string | null) => void;
}) {
  const words = useWords(importWords);
  const language = useLanguage();
  const name = shownCell(person.participant['name']) || words.line(person.line);
  const choice = (value: string | null, label: string) => (
    <label class="choice">
      <input
        type="radio"
        name={`line-${person.line}`}
        checked={decided === value}
        onChange={() => onDecide(value)}
      />
      {label}
    </label>
  );
  return (
    <li>
      <fieldset>
        <legend>
          {words.whoIs(name)} <span class="quiet">{words.line(person.line)}</span>
        </legend>
        <PersonFacts person={person} language={language} />
        {sameLines.length > 0 && <p>{words.sameLines(sameLines.join(', '))}</p>}
        {candidates.map(({ id, name: known, by, changes }) => (
          <div key={id}>
            {choice(id, words.sameAs(id, known, words.matchedBy[by]))}
            {changes.length === 0 ? (
              <p class="facts">{words.noChange}</p>
            ) : (
              <ChangeList changes={changes} />
            )}
          </div>
        ))}
        {'name' in person.participant && choice(NEW_PERSON, words.somebodyElse)}
        {choice(null, words.later)}
      </fieldset>
    </li>
  );
}
