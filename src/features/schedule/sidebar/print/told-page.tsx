import { EmptyState } from '../../../../sidebar/form/empty-state';
import { LoadedView } from '../../../../sidebar/form/loaded-view';
import { useLanguage, useWords } from '../../../../sidebar/language';
import { useAnswer } from '../../../../sidebar/use-answer';
import type { ChangesReply } from '../../contract';
import type { PrintedSchedule } from '../../core';
import { viewChanges } from '../view-changes';
import { PageHead } from './page-head';
import { printWords } from './print-words';

/** Who must be told what has changed since a version, with a place to note that it was done. */
export function ToldPage({
  schedule,
  version,
}: {
  readonly schedule: PrintedSchedule;
  readonly version: number;
}) {
  const words = useWords(printWords);
  const loaded = useAnswer<ChangesReply>('schedule.changesSince', { version });
  return (
    <article>
      <PageHead heading={schedule.heading} title={words.titles.told(String(version))} />
      <LoadedView loaded={loaded}>
        {(reply) => <Concerned schedule={schedule} changes={reply} />}
      </LoadedView>
    </article>
  );
}

function Concerned({
  schedule: { trainers, rooms },
  changes,
}: {
  readonly schedule: PrintedSchedule;
  readonly changes: ChangesReply;
}) {
  const words = useWords(printWords);
  const { concerned } = viewChanges({ ...changes, trainers, rooms }, useLanguage());
  if (concerned.length === 0) return <EmptyState>{words.nobodyToTell}</EmptyState>;
  return (
    <>
      {concerned.map(({ key, title, lines }) => (
        <section key={key} class="told">
          <h3>
            <span>
              <span class="box" /> {title}
            </span>
            <span class="blank">{words.toldOn}</span>
          </h3>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
