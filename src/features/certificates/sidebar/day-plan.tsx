import { Figures } from '../../../sidebar/form/figures';
import { useWords } from '../../../sidebar/language';
import type { OverviewReply } from '../contract';
import { certificatesWords } from './certificates-words';
import { planDays, spread } from './plan-days';
import type { OverviewView } from './view-overview';

/** What goes out today and what on which further day, by Google's limits on documents and mails. */
export function DayPlan({
  view: { toMake, mails },
  reply: { quotaLeft, documents },
}: {
  readonly view: OverviewView;
  readonly reply: OverviewReply;
}) {
  const words = useWords(certificatesWords);
  const made = spread(toMake, documents.left, documents.perDay);
  const mailed = planDays(mails, quotaLeft);
  const days = Math.max(made.length, mailed.length);
  if (days === 0) return null;
  const dayName = (index: number): string =>
    [words.today, words.tomorrow][index] ?? words.dayNumber(index + 1);
  const lineOf = (index: number): string =>
    [
      ...(made.length > 1 ? [words.documents(made[index] ?? 0)] : []),
      ...(mailed.length > 0 ? [words.mails(mailed[index] ?? 0)] : []),
    ].join(', ');
  const lines = Array.from({ length: days }, (_, index): [string, string] => [
    dayName(index),
    lineOf(index),
  ]);
  return (
    <>
      <h2>{words.plan}</h2>
      <Figures figures={lines.filter(([, line]) => line !== '')} />
      {days > 1 && <p class="quiet">{words.planHint}</p>}
    </>
  );
}
