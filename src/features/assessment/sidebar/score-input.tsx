import { useWords } from '../../../sidebar/language';
import { assessmentWords } from './assessment-words';
import { readScore } from './view-results';

/** The score of a person, typed before K, B or Enter. */
export function ScoreInput({
  name,
  value,
  isClosed,
  onType,
  onKey,
}: {
  readonly name: string;
  /** As typed. */
  readonly value: string;
  /** There is nothing more to enter. */
  readonly isClosed: boolean;
  readonly onType: (text: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}) {
  const words = useWords(assessmentWords);
  const isWrong = readScore(value) === 'wrong';
  return (
    <input
      type="text"
      class="first-control score"
      inputMode="decimal"
      autocomplete="off"
      maxLength={6}
      aria-label={isWrong ? `${words.scoreOf(name)}. ${words.wrongScore}` : words.scoreOf(name)}
      aria-invalid={isWrong}
      title={isWrong ? words.wrongScore : ''}
      readOnly={isClosed}
      value={value}
      onInput={(event) => onType(event.currentTarget.value)}
      onKeyDown={onKey}
    />
  );
}
