import type { ComponentChildren } from 'preact';
import { useWords } from '../language';
import { sharedWords } from '../shared-words';
import type { Loaded } from '../use-answer';
import { Busy } from './busy';
import { Button } from './button';
import { Outcome } from './outcome';
import { ProblemList } from './problem-list';

/** Draws a loaded value with `children`; until then the wait, and after a failure what to do. */
export function LoadedView<V>({
  loaded,
  children,
}: {
  readonly loaded: Loaded<V>;
  readonly children: (value: V) => ComponentChildren;
}) {
  const words = useWords(sharedWords);
  const { answer, isBusy, reload } = loaded;
  if (answer === null) return <Busy />;
  if (answer.status === 'done') return <>{children(answer.value)}</>;
  return (
    <>
      {answer.status === 'refused' ? (
        <ProblemList problems={answer.problems} />
      ) : (
        <Outcome answer={answer} />
      )}
      {isBusy ? <Busy /> : <Button onPress={reload}>{words.retry}</Button>}
    </>
  );
}
