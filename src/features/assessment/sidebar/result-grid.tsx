import { useEffect, useRef } from 'preact/hooks';
import { formatDateShort } from '../../../kernel/plain-date';
import { useWords } from '../../../sidebar/language';
import type { Competence, TakenAttempt } from '../core';
import { assessmentWords } from './assessment-words';
import './assessment.css';
import { EvidenceNote } from './evidence-note';
import { ResultButtons } from './result-buttons';
import type { SaveState } from './save-queue';
import { ScoreInput } from './score-input';
import type { EntryRow } from './view-results';
import { competenceOf, nextToEnter, readScore } from './view-results';

const KEYS: Readonly<Record<string, Competence>> = { k: 'competent', b: 'not_yet' };
const MOVES: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** What was typed for somebody and not entered yet, by participant. */
export type TypedScores = Readonly<Record<string, string>>;

/** Why a key did nothing for somebody. */
export interface Refusal {
  readonly participant: string;
  readonly text: string;
}

/**
 * One line a person: the attempts so far, a button each for K and BK, and a field for the score where scores are used.
 * The keys K and B do the same from anywhere in the line, and Enter says what the score says. They go on to the next
 * person who can have a result, and after the last one to the next unit.
 */
export function ResultGrid({
  entries,
  minimumScore,
  typed,
  refusal,
  takesFocus,
  onward,
  stateOf,
  onType,
  onEnter,
  onNote,
}: {
  readonly entries: readonly EntryRow[];
  readonly minimumScore: number | null;
  readonly typed: TypedScores;
  readonly refusal: Refusal | null;
  /** When somebody comes from another unit by its last line. */
  readonly takesFocus: boolean;
  /** What comes after the last line; null after the last unit. */
  readonly onward: { readonly label: string; readonly go: () => void } | null;
  readonly stateOf: (participant: string) => SaveState | null;
  readonly onType: (participant: string, score: string) => void;
  /** False when the rule says no. */
  readonly onEnter: (entry: EntryRow, competence: Competence, score: number | null) => boolean;
  readonly onNote: (entry: EntryRow, evidence: string) => Promise<boolean>;
}) {
  const list = useRef<HTMLUListElement>(null);
  const end = useRef<HTMLButtonElement>(null);
  const focus = (index: number): void =>
    list.current?.querySelectorAll<HTMLElement>('.first-control')[index]?.focus();
  const focusNext = (from: number): void => {
    const next = nextToEnter(entries, from);
    if (next !== null) focus(next);
    else if (end.current !== null) end.current.focus();
    else focus(from + 1);
  };
  useEffect(() => {
    if (takesFocus) focusNext(-1);
    // Only on coming here.
  }, []);
  const enter = (entry: EntryRow, index: number, wanted: Competence | null): void => {
    const score = readScore(typed[entry.participant] ?? '');
    if (score === 'wrong') {
      focus(index);
      return;
    }
    const competence = wanted ?? competenceOf(score, minimumScore);
    if (competence !== null && onEnter(entry, competence, score)) focusNext(index);
  };
  const press = (event: KeyboardEvent, entry: EntryRow, index: number): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const competence = KEYS[event.key.toLowerCase()];
    const move = MOVES[event.key];
    const isScored = event.key === 'Enter' && event.currentTarget instanceof HTMLInputElement;
    if (competence !== undefined) enter(entry, index, competence);
    else if (isScored) enter(entry, index, null);
    else if (move !== undefined) focus(index + move);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <ul class="entries" ref={list}>
        {entries.map((entry, index) => {
          const { participant, name } = entry;
          const score = typed[participant] ?? '';
          const onKey = (event: KeyboardEvent): void => press(event, entry, index);
          return (
            <li key={participant}>
              <span class="name">{name}</span>
              <span class="entry-buttons">
                {minimumScore !== null && (
                  <ScoreInput
                    name={name}
                    value={score}
                    isClosed={entry.attempt === null}
                    onType={(text) => onType(participant, text)}
                    onKey={onKey}
                  />
                )}
                <ResultButtons
                  entry={entry}
                  isFirst={minimumScore === null}
                  onEnter={(competence) => enter(entry, index, competence)}
                  onKey={onKey}
                />
              </span>
              <p class="error" role="alert">
                {refusal?.participant === participant ? refusal.text : ''}
              </p>
              <EntryState entry={entry} state={stateOf(participant)} />
              <EvidenceNote entry={entry} onSave={(evidence) => onNote(entry, evidence)} />
            </li>
          );
        })}
      </ul>
      {onward !== null && (
        <button type="button" class="button" ref={end} onClick={onward.go}>
          {onward.label}
        </button>
      )}
    </>
  );
}

/** Every attempt with its day, score and assessor: none takes the place of an earlier one. */
function EntryState({
  entry: { attempts },
  state,
}: {
  readonly entry: EntryRow;
  readonly state: SaveState | null;
}) {
  const words = useWords(assessmentWords);
  const saving = { saving: words.saving, saved: words.saved, failed: words.notSaved };
  const factsOf = ({ attempt, competence, score, assessedOn, assessor }: TakenAttempt): string =>
    [
      `${words.attemptNumber(attempt)}: ${words.results[competence].sign}`,
      score === null ? '' : words.score(score),
      assessedOn === null ? '' : formatDateShort(assessedOn),
      assessor,
    ]
      .filter((fact) => fact !== '')
      .join(', ');
  return (
    <div class="quiet attempts" aria-live="polite">
      {attempts.length === 0 && <span>{words.noResult}</span>}
      {attempts.map((attempt) => (
        <span key={attempt.attempt}>{factsOf(attempt)}</span>
      ))}
      {state !== null && <span>{saving[state]}</span>}
    </div>
  );
}
