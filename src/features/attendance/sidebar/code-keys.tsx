import { useWords } from '../../../sidebar/language';
import { ATTENDANCE_CODES } from '../core';
import { attendanceWords } from './attendance-words';

/** The codes with their meaning; for a mouse or a finger they are also keys for the person last chosen. */
export function CodeKeys({
  person,
  onCode,
}: {
  /** Name; null while nobody is chosen. */
  readonly person: string | null;
  readonly onCode: (code: string) => void;
}) {
  const words = useWords(attendanceWords);
  return (
    <fieldset class="code-keys">
      <legend>{person ?? words.legend}</legend>
      {ATTENDANCE_CODES.map((code) => (
        <button
          key={code}
          type="button"
          class="button quiet"
          disabled={person === null}
          onClick={() => onCode(code)}
        >
          {code} <span class="quiet">{words.codes[code]}</span>
        </button>
      ))}
    </fieldset>
  );
}
