import { Button } from '../../../../sidebar/form/button';
import { useWords } from '../../../../sidebar/language';
import { ChangeList } from './change-list';
import { importWords } from './import-words';
import { Paged } from './paged';
import { replacing, tick } from './review-groups';
import type { ReviewListProps } from './review-list';
import { TickRow } from './tick-row';

/** People of the roster of whom the file says something else, field by field. */
export function ChangedList({ review: { changed }, choices, onChoose }: ReviewListProps) {
  const words = useWords(importWords);
  const lines = changed.map(({ line }) => line);
  if (changed.length === 0) return null;
  return (
    <>
      <div class="actions">
        <Button onPress={() => onChoose(tick(choices, lines, true))}>{words.all}</Button>
        <Button
          onPress={() => onChoose(tick(tick(choices, lines, true), replacing(changed), false))}
        >
          {words.onlyFilling}
        </Button>
        <Button onPress={() => onChoose(tick(choices, lines, false))}>{words.none}</Button>
      </div>
      <Paged items={changed}>
        {({ line, id, name, changes }) => (
          <TickRow
            key={line}
            name={name}
            about={`${id}, ${words.line(line)}`}
            isTaken={!choices.left.has(line)}
            onTick={(isTaken) => onChoose(tick(choices, [line], isTaken))}
          >
            <ChangeList changes={changes} />
          </TickRow>
        )}
      </Paged>
    </>
  );
}
