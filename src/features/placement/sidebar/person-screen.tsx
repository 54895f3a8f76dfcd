import { useState } from 'preact/hooks';
import type { Answer } from '../../../sidebar/call';
import { call } from '../../../sidebar/call';
import { Button } from '../../../sidebar/form/button';
import { EmptyState } from '../../../sidebar/form/empty-state';
import { LoadedView } from '../../../sidebar/form/loaded-view';
import { Outcome } from '../../../sidebar/form/outcome';
import { useLanguage, useWords } from '../../../sidebar/language';
import { useAnswer } from '../../../sidebar/use-answer';
import type { ExplainReply } from '../contract';
import { FreeSeat } from './free-seat';
import { personWords } from './person-words';
import './placement.css';
import { placementWords } from './placement-words';
import { SwapList } from './swap-list';
import { showPoints } from './view-person';

/** One person: what came of each wish and why, which swaps would give a seat, and what becomes of the seat. */
export function PersonScreen({ id, onBack }: { readonly id: string; readonly onBack: () => void }) {
  const language = useLanguage();
  const { toList } = useWords(placementWords);
  const loaded = useAnswer<ExplainReply>('placement.explain', { id, language });
  const [outcome, setOutcome] = useState<Answer<unknown> | null>(null);
  const run = async (action: string, input: unknown): Promise<void> => {
    setOutcome(null);
    const answer = await call<unknown>(action, input, language);
    // What it came to is said beside what it led to, not beside what was.
    await loaded.reload();
    setOutcome(answer);
  };
  return (
    <>
      <Button kind="quiet" onPress={onBack}>
        ← {toList}
      </Button>
      {outcome !== null && <Outcome answer={outcome} />}
      <LoadedView loaded={loaded}>{(reply) => <Person reply={reply} onRun={run} />}</LoadedView>
    </>
  );
}

function Person({
  reply,
  onRun,
}: {
  readonly reply: ExplainReply;
  readonly onRun: (action: string, input: unknown) => Promise<void>;
}) {
  const { statuses, noStatus } = useWords(placementWords);
  const words = useWords(personWords);
  const { id, participant, name, status, isLocked, swaps, swapGap, names } = reply;
  const place = status === null ? noStatus : statuses[status];
  return (
    <>
      <h2>
        {name} ({participant})
      </h2>
      <p>{reply.package === '' ? place : `${place}: ${reply.package}`}</p>
      <Wishes wishes={reply.wishes} />
      {status !== 'placed' && isLocked && <p>{words.locked}</p>}
      {status !== 'placed' && !isLocked && (
        <SwapList
          swaps={swaps}
          swapGap={swapGap}
          names={names}
          onApply={(moves) => onRun('placement.swap', { id, moves })}
        />
      )}
      {status === 'placed' && <FreeSeat id={id} onRun={onRun} />}
    </>
  );
}

const TONES = {
  held: 'good',
  missed: 'open',
  lower: 'plain',
  closed: 'bad',
  unknown: 'bad',
} as const;

function Wishes({ wishes }: Pick<ExplainReply, 'wishes'>) {
  const language = useLanguage();
  const words = useWords(personWords);
  return (
    <>
      <h3>{words.wishes}</h3>
      {wishes.length === 0 && <EmptyState>{words.noWishes}</EmptyState>}
      <ul class="reasons">
        {wishes.map(({ choice, package: code, state, score, reason }) => (
          <li key={choice}>
            <span class="title">{words.wish(choice, code)}</span>
            <span class={`tag ${TONES[state]}`}>{words.states[state]}</span>
            {state === 'held' && <p>{words.score(showPoints(score, language))}</p>}
            {state === 'unknown' && <p>{words.unknownPackage}</p>}
            {reason !== '' && <p>{reason}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
