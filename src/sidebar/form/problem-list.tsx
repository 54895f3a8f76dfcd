import type { ShownProblem } from '../call';
import { useLanguage, useWords } from '../language';
import { sharedWords } from '../shared-words';
import { showCell } from '../show-cell';

const MOST_SHOWN = 50;

/** Problems with their cells; a click on one with a cell shows that cell in the sheet. */
export function ProblemList({
  problems,
  most = MOST_SHOWN,
}: {
  readonly problems: readonly ShownProblem[];
  readonly most?: number;
}) {
  const words = useWords(sharedWords);
  const rest = problems.length - most;
  return (
    <>
      <ul class="problems">
        {problems.slice(0, most).map((found, index) => (
          <li key={`${index} ${found.text}`} class={found.severity}>
            <span class="kind">{words[found.severity]}</span>
            <ProblemText found={found} />
          </li>
        ))}
      </ul>
      {rest > 0 && <p class="quiet">{words.more(rest)}</p>}
    </>
  );
}

function ProblemText({ found }: { readonly found: ShownProblem }) {
  const language = useLanguage();
  const words = useWords(sharedWords);
  const { at } = found;
  if (at === null) return <span>{found.text}</span>;
  return (
    <button
      type="button"
      class="link"
      title={words.showCell}
      onClick={() => showCell(at, language)}
    >
      {found.text}
    </button>
  );
}
