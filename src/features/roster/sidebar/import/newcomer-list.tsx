import { Button } from '../../../../sidebar/form/button';
import { useLanguage, useWords } from '../../../../sidebar/language';
import { importWords } from './import-words';
import { Paged } from './paged';
import { PersonFacts } from './person-facts';
import { tick } from './review-groups';
import type { ReviewListProps } from './review-list';
import { shownCell } from './shown-cell';
import { TickRow } from './tick-row';

/** People who would be added. */
export function NewcomerList({ review: { newcomers }, choices, onChoose }: ReviewListProps) {
  const words = useWords(importWords);
  const language = useLanguage();
  const lines = newcomers.map(({ line }) => line);
  if (newcomers.length === 0) return null;
  return (
    <>
      <div class="actions">
        <Button onPress={() => onChoose(tick(choices, lines, true))}>{words.all}</Button>
        <Button onPress={() => onChoose(tick(choices, lines, false))}>{words.none}</Button>
      </div>
      <Paged items={newcomers}>
        {(person) => (
          <TickRow
            key={person.line}
            name={shownCell(person.participant['name'])}
            about={words.line(person.line)}
            isTaken={!choices.left.has(person.line)}
            onTick={(isTaken) => onChoose(tick(choices, [person.line], isTaken))}
          >
            <PersonFacts person={person} language={language} />
          </TickRow>
        )}
      </Paged>
    </>
  );
}
