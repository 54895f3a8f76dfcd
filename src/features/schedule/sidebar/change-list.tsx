import { useState } from 'preact/hooks';
import { Button } from '../../../sidebar/form/button';
import { useLanguage, useWords } from '../../../sidebar/language';
import { changeWords } from './change-words';
import { CopyText } from './copy-text';
import type { PlanPair, ShownChanges } from './view-changes';
import { viewChanges } from './view-changes';
import './schedule.css';

const FIRST_SHOWN = 15;

/** What a plan changes, session by session, and who must be told. */
export function ChangeList({ pair }: { readonly pair: PlanPair }) {
  const words = useWords(changeWords);
  const shown = viewChanges(pair, useLanguage());
  if (shown.lines.length === 0) return <p>{words.noChanges}</p>;
  return (
    <>
      <Lines lines={shown.lines} />
      <h2>{words.told}</h2>
      <p class="quiet">{words.toldHint}</p>
      {shown.concerned.map(({ key, title, lines }) => (
        <details key={key} class="concerned">
          <summary>{title}</summary>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      ))}
      <CopyText text={shown.text} />
    </>
  );
}

function Lines({ lines }: Pick<ShownChanges, 'lines'>) {
  const words = useWords(changeWords);
  const [isWhole, setWhole] = useState(false);
  return (
    <>
      <h2>{words.changes}</h2>
      <ul class="changes">
        {lines.slice(0, isWhole ? lines.length : FIRST_SHOWN).map(({ key, kind, text }) => (
          <li key={key}>
            <span class={`kind ${kind}`}>{words.kinds[kind]}</span> {text}
          </li>
        ))}
      </ul>
      {!isWhole && lines.length > FIRST_SHOWN && (
        <Button kind="quiet" onPress={() => setWhole(true)}>
          {words.showAll(lines.length)}
        </Button>
      )}
    </>
  );
}
