import { useMemo, useState } from 'preact/hooks';
import { Banner } from '../../../../sidebar/form/banner';
import { EmptyState } from '../../../../sidebar/form/empty-state';
import { LoadedView } from '../../../../sidebar/form/loaded-view';
import { useWords } from '../../../../sidebar/language';
import { useAnswer } from '../../../../sidebar/use-answer';
import type { PrintReply } from '../../contract';
import { CalendarFiles } from './calendar-files';
import type { PrintChoice } from './print-choice';
import { chosenPages, viewOf } from './print-choice';
import { PrintForm } from './print-form';
import { printWords } from './print-words';
import { SchedulePages } from './schedule-pages';

const FIRST: PrintChoice = {
  kind: 'class',
  owner: '',
  form: 'grid',
  from: '',
  until: '',
  version: null,
};

/** *Cetak & bagikan jadwal*: choose, look at the pages, print them; or take calendar files. */
export function PrintDialog() {
  const words = useWords(printWords);
  const loaded = useAnswer<PrintReply>('schedule.print', {});
  return (
    <main class="dialog print">
      <h1 class="unseen">{words.title}</h1>
      <LoadedView loaded={loaded}>{(reply) => <Chosen {...reply} />}</LoadedView>
    </main>
  );
}

function Chosen({ schedule, leftWordsOut }: PrintReply) {
  const words = useWords(printWords);
  const [choice, setChoice] = useState(FIRST);
  const pages = useMemo(() => chosenPages(choice, schedule), [choice, schedule]);
  if (schedule.sessions.length === 0) return <EmptyState>{words.nothing}</EmptyState>;
  const view = viewOf(choice.kind);
  const isWide = view !== null && view !== 'day' && choice.form === 'grid';
  return (
    <>
      <div class="controls">
        {leftWordsOut && <Banner kind="warning">{words.wordsLeftOut}</Banner>}
        <PrintForm schedule={schedule} choice={choice} pages={pages} onChange={setChoice} />
      </div>
      {choice.kind === 'calendar' ? (
        <CalendarFiles schedule={schedule} />
      ) : (
        <section
          class={`paper ${isWide ? 'wide' : 'high'}`}
          aria-label={words.preview}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          tabIndex={0}
        >
          <style>{pageRule(isWide)}</style>
          <SchedulePages schedule={schedule} choice={choice} pages={pages} />
        </section>
      )}
    </>
  );
}

/** Paper and its margins; the numbers of the pages stand below. */
function pageRule(isWide: boolean): string {
  const size = isWide ? 'A4 landscape' : 'A4 portrait';
  const number =
    '@bottom-right{content:counter(page) " / " counter(pages);font:8pt Arial,sans-serif}';
  return `@page{size:${size};margin:11mm 10mm 13mm;${number}}`;
}
