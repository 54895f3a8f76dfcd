import { useLanguage, useWords } from '../../../sidebar/language';
import { titleOf } from './problem-groups';
import { problemWords } from './problem-words';

/** Kinds of findings that are not looked for, each to be switched on again. */
export function SwitchedOff({
  codes,
  isBusy,
  onSwitchOn,
}: {
  readonly codes: readonly string[];
  readonly isBusy: boolean;
  readonly onSwitchOn: (code: string) => Promise<void>;
}) {
  const words = useWords(problemWords);
  const language = useLanguage();
  return (
    <details class="kind-of-problem">
      <summary>{words.switchedOff(codes.length)}</summary>
      <ul class="problems">
        {codes.map((code) => (
          <li key={code}>
            {titleOf(code, language)}{' '}
            <button
              type="button"
              class="button quiet"
              disabled={isBusy}
              aria-label={words.switchOnWhich(titleOf(code, language))}
              onClick={() => onSwitchOn(code)}
            >
              {words.switchOn}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
