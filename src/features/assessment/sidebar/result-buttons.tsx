import { useWords } from '../../../sidebar/language';
import type { Competence } from '../core';
import { assessmentWords } from './assessment-words';
import type { EntryRow } from './view-results';

const CHOICES: readonly Competence[] = ['competent', 'not_yet'];

/** Nothing to enter is said, not hidden: a disabled button would drop the focus on the way down the list. */
export function ResultButtons({
  entry: { name, attempt },
  isFirst,
  onEnter,
  onKey,
}: {
  readonly entry: EntryRow;
  /** Whether the line begins with these buttons. */
  readonly isFirst: boolean;
  readonly onEnter: (competence: Competence) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}) {
  const words = useWords(assessmentWords);
  return (
    <>
      {CHOICES.map((competence, index) => (
        <button
          key={competence}
          type="button"
          class={isFirst && index === 0 ? 'button first-control' : 'button'}
          aria-disabled={attempt === null}
          aria-label={`${words.results[competence].sign}, ${words.results[competence].word}: ${name}`}
          onClick={() => onEnter(competence)}
          onKeyDown={onKey}
        >
          {words.results[competence].sign}
        </button>
      ))}
    </>
  );
}
