import { Button } from '../../../sidebar/form/button';
import { EmptyState } from '../../../sidebar/form/empty-state';
import { useLanguage, useWords } from '../../../sidebar/language';
import type { ExplainReply } from '../contract';
import type { Swap } from '../core/index';
import { personWords } from './person-words';
import { viewSwap } from './view-person';

/** Ways to give somebody a seat, each with all its moves; a button carries one out. */
export function SwapList({
  swaps,
  swapGap,
  names,
  onApply,
}: Pick<ExplainReply, 'swaps' | 'swapGap' | 'names'> & {
  readonly onApply: (moves: Swap['moves']) => Promise<void>;
}) {
  const language = useLanguage();
  const words = useWords(personWords);
  const gap = swapGap === null ? null : words.noSwaps[swapGap];
  if (swaps.length === 0) return <EmptyState>{gap}</EmptyState>;
  return (
    <>
      <h3>{words.swaps}</h3>
      {gap !== null && <p>{gap}</p>}
      <p class="quiet">{words.swapHint}</p>
      <ul class="swaps">
        {swaps.map((swap, index) => {
          const { moves, notes } = viewSwap(swap, names, language);
          return (
            <li key={moves.join()}>
              <strong>{words.swap(index + 1)}</strong>
              {moves.map((move) => (
                <p key={move}>{move}</p>
              ))}
              <p class="quiet">{notes.join(' ')}</p>
              <Button onPress={() => onApply(swap.moves)}>{words.apply(index + 1)}</Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
