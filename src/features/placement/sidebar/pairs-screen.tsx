import { useState } from 'preact/hooks';
import type { Answer } from '../../../sidebar/call';
import { call } from '../../../sidebar/call';
import { Button } from '../../../sidebar/form/button';
import { EmptyState } from '../../../sidebar/form/empty-state';
import { LoadedProblems } from '../../../sidebar/form/loaded-problems';
import { LoadedView } from '../../../sidebar/form/loaded-view';
import { Outcome } from '../../../sidebar/form/outcome';
import { useLanguage, useWords } from '../../../sidebar/language';
import { useAnswer } from '../../../sidebar/use-answer';
import type { PairsReply } from '../contract';
import type { PairRow } from '../core/index';
import { PairForm } from './pair-form';
import { pairWords } from './pair-words';
import './placement.css';
import { placementWords } from './placement-words';
import { showPerson } from './view-pairs';

/** Who must be kept apart or together: the pairs, and a form to add or change one. */
export function PairsScreen({ onBack }: { readonly onBack: () => void }) {
  const language = useLanguage();
  const { toList } = useWords(placementWords);
  const words = useWords(pairWords);
  const loaded = useAnswer<PairsReply>('placement.listPairs', {});
  const [outcome, setOutcome] = useState<Answer<unknown> | null>(null);
  const [open, setOpen] = useState<PairRow | 'new' | null>(null);
  const after = async (answer: Answer<unknown>): Promise<void> => {
    await loaded.reload();
    setOpen(null);
    setOutcome(answer);
  };
  const remove = async (was: PairRow): Promise<void> => {
    await after(await call<unknown>('placement.removePair', { was }, language));
  };
  const begin = (which: PairRow | 'new'): void => {
    setOutcome(null);
    setOpen(which);
  };
  return (
    <>
      <Button kind="quiet" onPress={onBack}>
        ← {toList}
      </Button>
      <h2>{words.title}</h2>
      <p class="quiet">{words.hint}</p>
      <div aria-live="polite">{outcome !== null && <Outcome answer={outcome} />}</div>
      <LoadedProblems loaded={loaded} />
      <LoadedView loaded={loaded}>
        {({ pairs, people }) =>
          open === null ? (
            <>
              <Button kind="main" onPress={() => begin('new')}>
                {words.add}
              </Button>
              {pairs.length === 0 && <EmptyState>{words.none}</EmptyState>}
              <ul class="swaps">
                {pairs.map((pair) => (
                  <PairItem
                    key={pair.id}
                    pair={pair}
                    people={people}
                    onChange={() => begin(pair)}
                    onRemove={() => remove(pair)}
                  />
                ))}
              </ul>
            </>
          ) : (
            <PairForm
              was={open === 'new' ? null : open}
              people={people}
              onSaved={after}
              onCancel={() => setOpen(null)}
            />
          )
        }
      </LoadedView>
    </>
  );
}

function PairItem({
  pair,
  people,
  onChange,
  onRemove,
}: {
  readonly pair: PairRow;
  readonly people: PairsReply['people'];
  readonly onChange: () => void;
  readonly onRemove: () => Promise<void>;
}) {
  const words = useWords(pairWords);
  const [isAsking, setAsking] = useState(false);
  return (
    <li>
      <strong>{pair.id}</strong>
      <p>{showPerson(people, pair.first)}</p>
      <p>{showPerson(people, pair.second)}</p>
      <p class="quiet">{words.kinds[pair.kind]}</p>
      {pair.reason !== '' && <p class="quiet">{pair.reason}</p>}
      <div class="actions">
        {isAsking ? (
          <>
            <Button onPress={onRemove}>{words.reallyRemove(pair.id)}</Button>
            <Button kind="quiet" onPress={() => setAsking(false)}>
              {words.keep}
            </Button>
          </>
        ) : (
          <>
            <Button onPress={onChange}>{words.change(pair.id)}</Button>
            <Button kind="quiet" onPress={() => setAsking(true)}>
              {words.remove(pair.id)}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
