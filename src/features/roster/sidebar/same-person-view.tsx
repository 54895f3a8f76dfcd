import type { ShownProblem } from '../../../sidebar/call';
import { Button } from '../../../sidebar/form/button';
import { EmptyState } from '../../../sidebar/form/empty-state';
import { ProblemList } from '../../../sidebar/form/problem-list';
import { useWords } from '../../../sidebar/language';
import type {
  DecideSamePersonInput,
  FindSamePeopleReply,
  IdPair,
  MergePeopleInput,
} from '../contract/same-person';
import type { PersonCells } from '../core';
import { pairId } from '../core';
import { MergeForm } from './merge-form';
import { MergesList } from './merges-list';
import { PairCard } from './pair-card';
import type { Sitting } from './pair-queue';
import { queueOf } from './pair-queue';
import { samePersonWords } from './same-person-words';

/** The pair that is next, or the form that merges one, and what was merged lately. */
export function SamePersonView({
  problems,
  reply,
  sitting,
  merging,
  isBusy,
  onDecide,
  onSitting,
  onMerging,
  onMerge,
  onTakeBack,
  onUndo,
}: {
  readonly problems: readonly ShownProblem[];
  readonly reply: FindSamePeopleReply;
  readonly sitting: Sitting;
  readonly merging: IdPair | null;
  readonly isBusy: boolean;
  readonly onDecide: (input: DecideSamePersonInput) => Promise<void>;
  readonly onSitting: (sitting: Sitting) => void;
  readonly onMerging: (pair: IdPair | null) => void;
  readonly onMerge: (input: MergePeopleInput) => Promise<void>;
  readonly onTakeBack: (pair: IdPair) => Promise<void>;
  readonly onUndo: (run: string) => Promise<void>;
}) {
  const words = useWords(samePersonWords);
  const queue = queueOf(reply, sitting);
  const [next] = queue;
  const pair = merging ?? next ?? null;
  const people = pair === null ? null : cellsOfPair(reply, pair);
  const shown = reply.pairs.find((one) => one.first === pair?.first && one.second === pair.second);
  const isMerging = merging !== null || (next?.isDecided ?? false);
  const skip = ({ first, second }: IdPair): void => {
    onMerging(null);
    onSitting({ ...sitting, skipped: [...sitting.skipped, pairId(first, second)] });
  };
  const more = reply.same + reply.ask - reply.pairs.length;
  const done = reply.waiting.length + reply.pairs.length - queue.length;
  return (
    <>
      <p role="status">
        <strong>{words.found(reply.same + reply.ask, reply.rows)}</strong>{' '}
        <span class="quiet">{words.compared(reply.compared)}</span>
      </p>
      {problems.length > 0 && <ProblemList problems={problems} />}
      {pair === null && sitting.skipped.length === 0 && (
        <EmptyState>{more > 0 ? words.more(more) : words.none}</EmptyState>
      )}
      {pair === null && sitting.skipped.length > 0 && (
        <EmptyState>
          <p>{words.onlySkipped(sitting.skipped.length)}</p>
          <Button onPress={() => onSitting({ ...sitting, skipped: [] })}>
            {words.showSkipped}
          </Button>
        </EmptyState>
      )}
      {pair !== null && people !== null && isMerging && (
        <MergeForm
          key={pairId(pair.first, pair.second)}
          pair={pair}
          people={people}
          isBusy={isBusy}
          onMerge={onMerge}
          onDifferent={() => onTakeBack(pair)}
          onLater={() => skip(pair)}
        />
      )}
      {shown !== undefined && people !== null && !isMerging && (
        <PairCard
          key={pairId(shown.first, shown.second)}
          pair={shown}
          people={people}
          position={{ at: done + 1, count: reply.waiting.length + reply.pairs.length }}
          isBusy={isBusy}
          onDecide={(verdict, reason) =>
            onDecide({ first: shown.first, second: shown.second, verdict, reason })
          }
          onSkip={() => skip(shown)}
        />
      )}
      {reply.merges.length > 0 && (
        <MergesList merges={reply.merges} isBusy={isBusy} onUndo={onUndo} />
      )}
    </>
  );
}

function cellsOfPair(
  { people }: FindSamePeopleReply,
  { first, second }: IdPair,
): readonly [PersonCells, PersonCells] | null {
  const [one, other] = [people[first], people[second]];
  return one === undefined || other === undefined ? null : [one, other];
}
