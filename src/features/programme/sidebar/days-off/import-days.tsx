import { useId, useState } from 'preact/hooks';
import type { PlainDate } from '../../../../kernel/plain-date';
import type { Answer } from '../../../../sidebar/call';
import { call } from '../../../../sidebar/call';
import { useDraft } from '../../../../sidebar/draft';
import { Banner } from '../../../../sidebar/form/banner';
import { Button } from '../../../../sidebar/form/button';
import { NumberField } from '../../../../sidebar/form/number-field';
import { Outcome } from '../../../../sidebar/form/outcome';
import { TextField } from '../../../../sidebar/form/text-field';
import { useLanguage, useWords } from '../../../../sidebar/language';
import type { DayOff } from '../../core';
import { compareDays, readCalendarFile, readDayList } from '../../core';
import { daysOffWords } from './days-off-words';
import { FoundDays } from './found-days';
import type { DayChoices } from './view-days';
import { daysToImport } from './view-days';

const NOTHING_CHOSEN: DayChoices = { taken: {}, kinds: {} };

/** Days off from a pasted list or a calendar file: read here, compared with the sheet, and written when staff say so. */
export function ImportDays({
  present,
  today,
  onClose,
}: {
  readonly present: readonly DayOff[];
  readonly today: PlainDate;
  readonly onClose: (isSaved: boolean) => Promise<void>;
}) {
  const words = useWords(daysOffWords);
  const language = useLanguage();
  const id = useId();
  const [text, setText] = useDraft('programme.days.text', '');
  const [year, setYear] = useState(String(Number(today.slice(0, 4)) + 1));
  const [basis, setBasis] = useState('');
  const [choices, setChoices] = useState(NOTHING_CHOSEN);
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const isFile = /^\s*BEGIN:VCALENDAR/i.test(text);
  const read = isFile ? readCalendarFile(text) : readDayList(text, Number(year) || null);
  const compared = compareDays(read.days, present);
  const days = daysToImport(compared, choices);
  const show = (next: string): void => {
    setText(next);
    setChoices(NOTHING_CHOSEN);
  };
  const save = async (): Promise<void> => {
    const came = await call('programme.importDaysOff', { days, basis }, language);
    setAnswer(came);
    if (came.status !== 'done') return;
    await onClose(true);
    setText('');
  };
  return (
    <>
      <Button kind="quiet" onPress={() => onClose(false)}>
        ← {words.toList}
      </Button>
      <TextField
        label={words.paste}
        hint={words.pasteHint}
        lines={6}
        value={text}
        onChange={show}
      />
      <div class="field">
        <label for={id}>{words.file}</label>
        <input
          id={id}
          type="file"
          accept=".ics,.txt,.csv,.tsv,text/calendar"
          aria-describedby={`${id}-hint`}
          onChange={async (event) => show((await event.currentTarget.files?.[0]?.text()) ?? '')}
        />
        <p id={`${id}-hint`} class="hint">
          {words.fileHint}
        </p>
      </div>
      {!isFile && (
        <NumberField
          label={words.fallbackYear}
          hint={words.fallbackYearHint}
          value={year}
          onChange={setYear}
        />
      )}
      {read.unread.length > 0 && (
        <Banner kind="warning">
          {words.unread(read.unread.length, read.unread.slice(0, 3).join(' · '))}
        </Banner>
      )}
      {text.trim() !== '' && read.unread.length + compared.length === 0 && (
        <Banner kind="warning">{words.nothing}</Banner>
      )}
      {compared.length > 0 && (
        <>
          <FoundDays compared={compared} choices={choices} onChoose={setChoices} />
          <TextField label={words.basis} hint={words.basisHint} value={basis} onChange={setBasis} />
          {answer !== null && <Outcome answer={answer} />}
          <div class="actions">
            <Button kind="main" isDisabled={days.length === 0} onPress={save}>
              {words.save(days.length)}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
