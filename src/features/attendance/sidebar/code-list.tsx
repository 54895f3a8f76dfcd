import { useRef } from 'preact/hooks';
import { useLanguage, useWords } from '../../../sidebar/language';
import { attendanceWords } from './attendance-words';
import type { DayLine } from './day-sheet';
import { shownPercent } from './shown-percent';

/** One field for each person; the arrows move between them, and Ctrl+Enter saves from anywhere. */
export function CodeList({
  lines,
  threshold,
  onType,
  onFocus,
  onAllPresent,
  onSave,
}: {
  readonly lines: readonly DayLine[];
  /** Percent. */
  readonly threshold: number;
  readonly onType: (id: string, text: string) => void;
  readonly onFocus: (id: string) => void;
  readonly onAllPresent: () => void;
  readonly onSave: () => void;
}) {
  const list = useRef<HTMLOListElement>(null);
  const goTo = (position: number): void => {
    list.current?.querySelectorAll('input')[position]?.focus();
  };
  const press = (event: KeyboardEvent, position: number): void => {
    const isSave = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    const step = { ArrowDown: 1, Enter: 1, ArrowUp: -1 }[event.key];
    if (!isSave && event.key !== '*' && step === undefined) return;
    event.preventDefault();
    if (isSave) onSave();
    else if (event.key === '*') onAllPresent();
    else goTo(position + (step ?? 0));
  };
  return (
    <ol class="codes" ref={list}>
      {lines.map((line, position) => (
        <CodeLine
          key={line.id}
          line={line}
          threshold={threshold}
          onType={(text) => onType(line.id, text)}
          onFocus={() => onFocus(line.id)}
          onKey={(event) => press(event, position)}
        />
      ))}
    </ol>
  );
}

function CodeLine({
  line,
  threshold,
  onType,
  onFocus,
  onKey,
}: {
  readonly line: DayLine;
  readonly threshold: number;
  readonly onType: (text: string) => void;
  readonly onFocus: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
}) {
  const words = useWords(attendanceWords);
  const hintId = `hint-${line.id}`;
  return (
    <li class={line.isWrong ? 'wrong' : line.cleared === '' ? line.outlook : 'cleared'}>
      <span class="name">{line.name}</span>
      <input
        type="text"
        autocomplete="off"
        autocapitalize="characters"
        maxLength={6}
        aria-label={words.codeOf(line.name)}
        aria-describedby={hintId}
        aria-invalid={line.isWrong}
        placeholder={line.isMixed ? words.mixed : ''}
        disabled={line.isGone}
        value={line.text}
        onInput={(event) => onType(event.currentTarget.value.toUpperCase())}
        onFocus={(event) => {
          event.currentTarget.select();
          onFocus();
        }}
        onKeyDown={onKey}
      />
      <span class="hint" id={hintId}>
        <LineHint line={line} threshold={threshold} />
      </span>
    </li>
  );
}

function LineHint({ line, threshold }: { readonly line: DayLine; readonly threshold: number }) {
  const words = useWords(attendanceWords);
  const language = useLanguage();
  if (line.isWrong) return <>{words.wrongCode}</>;
  if (line.cleared !== '') return <>{words.cleared(line.cleared)}</>;
  const percent = line.percent === null ? '' : shownPercent(line.percent, language);
  const parts = [
    line.lostJp > 0 ? words.lostJp(line.lostJp) : '',
    percent,
    line.isGone ? words.gone : '',
    line.outlook === 'lost' ? words.lost(threshold) : '',
    line.outlook === 'reachable' && line.percent !== null && line.percent < threshold
      ? words.below(threshold)
      : '',
  ];
  return <>{parts.filter((part) => part !== '').join(', ')}</>;
}
