import { formatDateRangeId, formatDateShort } from '../../../../kernel/plain-date';
import { Banner } from '../../../../sidebar/form/banner';
import { Figures } from '../../../../sidebar/form/figures';
import { useLanguage, useWords } from '../../../../sidebar/language';
import type { PlannedStage, PlanStagesReply } from '../../contract';
import './stages.css';
import { stagesWords } from './stages-words';
import { classWays, listStages, proofSentences } from './view-stages';

/** A plan before it is written: its dates, what is proved about it, the stages, and the way of each class. */
export function StagePlan({ plan }: { readonly plan: PlanStagesReply }) {
  const words = useWords(stagesWords);
  const language = useLanguage();
  const dates = (start: PlannedStage['start'], end: PlannedStage['end']): string =>
    language === 'id'
      ? formatDateRangeId(start, end)
      : `${formatDateShort(start)} - ${formatDateShort(end)}`;
  const typed: readonly (readonly [string, string])[] =
    plan.typedEnd === null ? [] : [[words.typedEnd, formatDateShort(plan.typedEnd)]];
  return (
    <>
      <Figures
        figures={[
          [words.start, formatDateShort(plan.start)],
          [words.computedEnd, formatDateShort(plan.computedEnd)],
          ...typed,
        ]}
      />
      <Banner kind="info">
        {proofSentences(plan, words).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Banner>
      <ClassWays rows={plan.rows} />
      <ol class="stages">
        {listStages(plan.rows).map(({ number, start, end, rows }) => (
          <li key={number}>
            <h3>{words.stage(number, dates(start, end))}</h3>
            <ul>
              {rows.map((row) => (
                <li key={row.id}>
                  <strong>{row.package}</strong> {row.class}{' '}
                  <span class="quiet">
                    {words.days(row.trainingDays)}
                    {row.end === end ? '' : `, ${dates(row.start, row.end)}`}
                    {row.leads.length > 0 && `, ${words.ledBy(row.leads.join(', '))}`}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Which package each class has in each stage. */
function ClassWays({ rows }: { readonly rows: readonly PlannedStage[] }) {
  const words = useWords(stagesWords);
  const ways = classWays(rows);
  const numbers = [...new Set(rows.map(({ number }) => number))];
  if (ways.length === 0) return null;
  return (
    // A wide table is scrolled by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the focus
    <section class="ways" aria-label={words.ways} tabIndex={0}>
      <table>
        <caption>{words.ways}</caption>
        <thead>
          <tr>
            <th scope="col">{words.class}</th>
            {numbers.map((number) => (
              <th key={number} scope="col">
                {number}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ways.map((way) => (
            <tr key={way.class}>
              <th scope="row">{way.class}</th>
              {way.packages.map((code, index) => (
                <td key={numbers[index]}>{code}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
