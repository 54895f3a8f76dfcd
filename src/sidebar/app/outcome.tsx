import type { Language } from '../../kernel/problem';
import type { Answer } from '../call';
import { homeWords } from './words';

const MOST_SHOWN = 50;

/** What an action came to: its sentence and, below, every problem with its cell. */
export function Outcome({
  answer,
  language,
}: {
  readonly answer: Answer<unknown>;
  readonly language: Language;
}) {
  const words = homeWords[language];
  const problems = 'problems' in answer ? answer.problems : [];
  const head = answer.status === 'refused' ? words.nothingChanged : answer.text;
  const rest = problems.length - MOST_SHOWN;
  return (
    <section class={`outcome ${answer.status}`} aria-label={words.outcome}>
      <p>{head}</p>
      {problems.length > 0 && (
        <ul>
          {problems.slice(0, MOST_SHOWN).map((found) => (
            <li key={found.text} class={found.severity}>
              {found.text}
            </li>
          ))}
        </ul>
      )}
      {rest > 0 && <p class="quiet">{words.more(rest)}</p>}
    </section>
  );
}
