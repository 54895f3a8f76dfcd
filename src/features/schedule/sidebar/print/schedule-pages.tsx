import { useMemo } from 'preact/hooks';
import { parseIsoDate } from '../../../../kernel/plain-date';
import { EmptyState } from '../../../../sidebar/form/empty-state';
import { useLanguage, useWords } from '../../../../sidebar/language';
import { createCalendar } from '../../../programme/core';
import type { OwnPages, PrintedSchedule } from '../../core';
import { nameFinder, weekGrids } from '../../core';
import type { ShownLines } from './grid-page';
import { GridPage } from './grid-page';
import { ListPage } from './list-page';
import { MovementPage } from './movement-page';
import { PageHead } from './page-head';
import type { PrintChoice } from './print-choice';
import { MOST_SCHEDULES, ownerName, rangeOf, viewOf } from './print-choice';
import { printWords } from './print-words';
import { RecapPage } from './recap-page';
import { ToldPage } from './told-page';

/** The pages as they are printed; each owner's begin on a new one. */
export function SchedulePages({
  schedule,
  choice,
  pages,
}: {
  readonly schedule: PrintedSchedule;
  readonly choice: PrintChoice;
  readonly pages: readonly OwnPages[];
}) {
  const words = useWords(printWords);
  const language = useLanguage();
  if (choice.kind === 'recap') {
    return (
      <article>
        <PageHead heading={schedule.heading} title={words.titles.recap('')} />
        <RecapPage schedule={schedule} range={rangeOf(choice)} />
      </article>
    );
  }
  if (choice.kind === 'told') {
    return choice.version === null ? null : (
      <ToldPage schedule={schedule} version={choice.version} />
    );
  }
  if (pages.length === 0) return <EmptyState>{words.noSessions}</EmptyState>;
  if (pages.length > MOST_SCHEDULES) {
    return <EmptyState>{words.tooMany(MOST_SCHEDULES)}</EmptyState>;
  }
  return (
    <>
      {pages.map((own) => (
        <article key={own.owner.id}>
          <PageHead
            heading={schedule.heading}
            title={words.titles[choice.kind](ownerName(choice.kind, own, language))}
          />
          <OwnSchedule schedule={schedule} choice={choice} own={own} />
        </article>
      ))}
    </>
  );
}

function OwnSchedule({
  schedule,
  choice: { kind, form },
  own,
}: {
  readonly schedule: PrintedSchedule;
  readonly choice: PrintChoice;
  readonly own: OwnPages;
}) {
  const names = useMemo(() => nameFinder(schedule), [schedule]);
  const calendar = useMemo(() => createCalendar(schedule.calendar), [schedule]);
  const date = parseIsoDate(own.owner.id);
  if (kind === 'movement' && date !== null) {
    return <MovementPage schedule={schedule} date={date} names={names} />;
  }
  const view = viewOf(kind);
  const shown: ShownLines = {
    class: view !== 'class',
    trainer: view !== 'trainer' && view !== 'participant',
    room: view !== 'room',
  };
  if (view === 'day' || form === 'list') {
    return (
      <ListPage sessions={own.sessions} names={names} shown={shown} hasDate={view !== 'day'} />
    );
  }
  return (
    <>
      {weekGrids(calendar, own.sessions).map((week) => (
        <GridPage key={week.monday} week={week} names={names} shown={shown} />
      ))}
    </>
  );
}
