import { formatDateShort, parseIsoDate } from '../../../../kernel/plain-date';
import { useLanguage, useWords } from '../../../../sidebar/language';
import type { PrintedSchedule } from '../../core';
import { printWords } from './print-words';

/** Programme, place, version and date of print, and whose schedule it is. */
export function PageHead({
  heading,
  title,
}: {
  readonly heading: PrintedSchedule['heading'];
  readonly title: string;
}) {
  const words = useWords(printWords);
  const language = useLanguage();
  const date = parseIsoDate(heading.printedAt.slice(0, 10));
  const clock = heading.printedAt.slice(11, 16);
  const when = `${date === null ? '' : formatDateShort(date)} ${language === 'id' ? clock.replace(':', '.') : clock}`;
  const version = heading.version === null ? [] : [words.version(heading.version)];
  const about = [heading.batch, heading.place].filter((part) => part !== '').join(' · ');
  return (
    <header class="head">
      <div>
        <p class="programme">{heading.programme}</p>
        {about !== '' && <p>{about}</p>}
        <h2>{title}</h2>
      </div>
      <p class="stamp">{[...version, words.printedAt(when)].join(', ')}</p>
    </header>
  );
}
