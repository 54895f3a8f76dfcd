import { useLanguage, useWords } from '../../../../sidebar/language';
import type { MonthlyJp, PrintedSchedule, PrintRange } from '../../core';
import { recapJp, totalJp } from '../../core';
import { monthName } from './month-name';
import { printWords } from './print-words';
import { RECAP_FIGURES } from './recap-table';

/** JP of each trainer by month: held, to come, not noted, cancelled. */
export function RecapPage({
  schedule,
  range,
}: {
  readonly schedule: PrintedSchedule;
  readonly range: PrintRange;
}) {
  const words = useWords(printWords);
  const language = useLanguage();
  const recaps = recapJp(schedule, range);
  const all = totalJp(recaps.flatMap(({ months }) => months));
  const Numbers = ({ of }: { readonly of: Omit<MonthlyJp, 'month'> }) => (
    <>
      {RECAP_FIGURES.map((key) => (
        <td key={key} class="figure">
          {of[key]}
        </td>
      ))}
    </>
  );
  return (
    <>
      <table class="list">
        <thead>
          <tr>
            <th scope="col" class="long">
              {words.trainer}
            </th>
            <th scope="col">{words.month}</th>
            {RECAP_FIGURES.map((key) => (
              <th key={key} scope="col" class="figure">
                {words[key]}
              </th>
            ))}
          </tr>
        </thead>
        {recaps.map(({ id, name, months }) => (
          <tbody key={id}>
            {months.map((month, index) => (
              <tr key={month.month}>
                <td>{index === 0 && (id === '' ? words.noTrainer : name)}</td>
                <td>{monthName(month.month, language)}</td>
                <Numbers of={month} />
              </tr>
            ))}
            {months.length > 1 && (
              <tr class="sum">
                <td />
                <td>{words.total}</td>
                <Numbers of={totalJp(months)} />
              </tr>
            )}
          </tbody>
        ))}
        <tfoot>
          <tr class="sum">
            <td>{words.total}</td>
            <td />
            <Numbers of={all} />
          </tr>
        </tfoot>
      </table>
      <p class="note">{words.recapNote}</p>
    </>
  );
}
