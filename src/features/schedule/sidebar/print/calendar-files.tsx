import { useState } from 'preact/hooks';
import type { Answer } from '../../../../sidebar/call';
import { call } from '../../../../sidebar/call';
import { Button } from '../../../../sidebar/form/button';
import { Outcome } from '../../../../sidebar/form/outcome';
import { useLanguage, useWords } from '../../../../sidebar/language';
import type { CalendarReply } from '../../contract';
import type { CalendarOwner, Named, PrintedSchedule } from '../../core';
import { printWords } from './print-words';
import { calendarFileName, calendarOwners, calendarText } from './worded-entries';

/** A calendar file for each class and each trainer. */
export function CalendarFiles({ schedule }: { readonly schedule: PrintedSchedule }) {
  const words = useWords(printWords);
  const language = useLanguage();
  const [answer, setAnswer] = useState<Answer<CalendarReply> | null>(null);
  const make = async (): Promise<void> =>
    setAnswer(await call<CalendarReply>('schedule.calendar', {}, language));
  const reply = answer?.status === 'done' ? answer.value : null;
  return (
    <section class="files">
      <p>{words.calendarIntro}</p>
      <div class="actions">
        <Button kind={reply === null ? 'main' : 'plain'} onPress={make}>
          {words.makeFiles}
        </Button>
      </div>
      {answer !== null && <Outcome answer={answer} />}
      {reply !== null && (
        <div class="two">
          <Files kind="class" reply={reply} schedule={schedule} />
          <Files kind="trainer" reply={reply} schedule={schedule} />
        </div>
      )}
    </section>
  );
}

function Files({
  kind,
  reply,
  schedule,
}: {
  readonly kind: CalendarOwner;
  readonly reply: CalendarReply;
  readonly schedule: PrintedSchedule;
}) {
  const words = useWords(printWords);
  const language = useLanguage();
  const save = (owner: Named): void =>
    download(calendarFileName(owner), calendarText(kind, owner, reply, schedule, language));
  return (
    <div>
      <h2>{kind === 'class' ? words.classes : words.trainers}</h2>
      <ul class="owners">
        {calendarOwners(kind, reply, schedule).map((owner) => (
          <li key={owner.id}>
            <button type="button" class="link" onClick={() => save(owner)}>
              {words.download(owner.name)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
