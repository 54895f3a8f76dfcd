import { useRef } from 'preact/hooks';
import { useWords } from '../../../sidebar/language';
import type { Competence } from '../core';
import { assessmentWords } from './assessment-words';
import './assessment.css';
import type { SaveState } from './save-queue';
import type { EntryRow } from './view-results';

const KEYS: Readonly<Record<string, Competence>> = { k: 'competent', b: 'not_yet' };
const MOVES: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
const CHOICES: readonly Competence[] = ['competent', 'not_yet'];

/** One line a person with the results so far and a button each for K and BK; the keys K and B do the same. */
export function ResultGrid({
  entries,
  stateOf,
  onEnter,
}: {
  readonly entries: readonly EntryRow[];
  readonly stateOf: (participant: string) => SaveState | null;
  readonly onEnter: (entry: EntryRow, competence: Competence) => void;
}) {
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const focus = (index: number): void => buttons.current[index]?.focus();
  const press = (event: KeyboardEvent, entry: EntryRow, index: number): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const competence = KEYS[event.key.toLowerCase()];
    const move = MOVES[event.key];
    if (competence !== undefined) {
      onEnter(entry, competence);
      focus(index + 1);
    } else if (move !== undefined) focus(index + move);
    else return;
    event.preventDefault();
  };
  return (
    <ul class="entries">
      {entries.map((entry, index) => (
        <li key={entry.participant}>
          <span>{entry.name}</span>
          <EntryState entry={entry} state={stateOf(entry.participant)} />
          <EntryButtons
            entry={entry}
            onEnter={(competence) => onEnter(entry, competence)}
            onKey={(event) => press(event, entry, index)}
            takeFirst={(button) => {
              buttons.current[index] = button;
            }}
          />
        </li>
      ))}
    </ul>
  );
}

function EntryState({
  entry: { attempts },
  state,
}: {
  readonly entry: EntryRow;
  readonly state: SaveState | null;
}) {
  const words = useWords(assessmentWords);
  const signs = attempts.map((result) => words.results[result].sign).join(', ');
  const saving = { saving: words.saving, saved: words.saved, failed: words.notSaved };
  return (
    <span class="quiet" aria-live="polite">
      {signs === '' ? words.noResult : signs}
      {state !== null && ` · ${saving[state]}`}
    </span>
  );
}

/** Nothing to enter is said, not hidden: a disabled button would drop the focus on the way down the list. */
function EntryButtons({
  entry: { name, attempt },
  onEnter,
  onKey,
  takeFirst,
}: {
  readonly entry: EntryRow;
  readonly onEnter: (competence: Competence) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly takeFirst: (button: HTMLButtonElement | null) => void;
}) {
  const words = useWords(assessmentWords);
  return (
    <span class="entry-buttons">
      {CHOICES.map((competence, index) => (
        <button
          key={competence}
          type="button"
          class="button"
          ref={index === 0 ? takeFirst : null}
          aria-disabled={attempt === null}
          aria-label={`${words.results[competence].sign}, ${words.results[competence].word}: ${name}`}
          onClick={() => onEnter(competence)}
          onKeyDown={onKey}
        >
          {words.results[competence].sign}
        </button>
      ))}
    </span>
  );
}
