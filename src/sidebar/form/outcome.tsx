import type { Answer } from '../call';
import { useWords } from '../language';
import { sharedWords } from '../shared-words';
import { Banner } from './banner';
import { ProblemList } from './problem-list';

/** What an action came to: its sentence and, below, every problem with its cell. */
export function Outcome({
  answer,
  of = '',
}: {
  readonly answer: Answer<unknown>;
  /** Of what, where a place shows several. */
  readonly of?: string;
}) {
  const words = useWords(sharedWords);
  const problems = 'problems' in answer ? answer.problems : [];
  const head = answer.status === 'refused' ? words.nothingChanged : answer.text;
  // Without a name it is no landmark, so that two of them on a page are not two of the same name.
  const name = of === '' ? undefined : `${words.outcome}: ${of}`;
  return (
    <section class="outcome" aria-label={name}>
      <Banner kind={bannerOf(answer)}>{head}</Banner>
      {problems.length > 0 && <ProblemList problems={problems} />}
    </section>
  );
}

function bannerOf(answer: Answer<unknown>): 'done' | 'warning' | 'error' {
  if (answer.status !== 'done') return 'error';
  return answer.problems.some(({ severity }) => severity === 'error') ? 'warning' : 'done';
}
