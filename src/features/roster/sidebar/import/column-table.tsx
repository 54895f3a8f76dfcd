import { cellName } from '../../../../kernel/a1';
import { useLanguage, useWords } from '../../../../sidebar/language';
import type { DateOrder, FoundTable } from '../../core';
import { importTargets } from '../../core';
import type { ImportDraft } from './import-draft';
import { orderDates, ordersOf, sendColumn } from './import-draft';
import { importWords } from './import-words';
import { shownCell, targetLabel } from './shown-cell';

const ORDERS: readonly DateOrder[] = ['day_first', 'month_first', 'swapped'];
const SAMPLES = 3;

/** The first cells that hold something; thousands of rows are not all looked at. */
function samplesOf(rows: FoundTable['rows'], at: number): readonly string[] {
  const samples: string[] = [];
  for (const { cells } of rows) {
    const text = shownCell(cells[at]);
    if (text !== '') samples.push(text);
    if (samples.length === SAMPLES) break;
  }
  return samples;
}

/** One line for each column of the file. */
export function ColumnTable({
  draft,
  onChange,
}: {
  readonly draft: ImportDraft;
  readonly onChange: (draft: ImportDraft) => void;
}) {
  const words = useWords(importWords);
  const language = useLanguage();
  const orders = ordersOf(draft);
  const targets = importTargets();
  const { columns, rows } = draft.table;
  return (
    // A scrolling part of a page must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section class="scroll" tabIndex={0} aria-label={words.steps[1]}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.samples}</th>
            <th scope="col">{words.goesTo}</th>
            <th scope="col">{words.sureness}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ index, label }, at) => {
            const name = label === '' ? words.unnamed(cellName(1, index + 1).slice(0, -1)) : label;
            const mapped = draft.mapped[at];
            const order = orders[at] ?? null;
            const samples = samplesOf(rows, at);
            return (
              <tr key={index} class={mapped?.target == null ? 'off' : ''}>
                <th scope="row">{name}</th>
                <td class="samples">{samples.join(' · ')}</td>
                <td>
                  <select
                    aria-label={`${words.goesTo}: ${name}`}
                    value={mapped?.target ?? ''}
                    onChange={({ currentTarget: { value } }) =>
                      onChange(sendColumn(draft, at, value === '' ? null : value))
                    }
                  >
                    <option value="">{words.nowhere}</option>
                    {(['participant', 'restricted'] as const).map((part) => (
                      <optgroup
                        key={part}
                        label={part === 'participant' ? words.open : words.restricted}
                      >
                        {targets
                          .filter((target) => target.part === part)
                          .map((target) => (
                            <option key={target.key} value={target.key}>
                              {targetLabel(target, language)}
                            </option>
                          ))}
                      </optgroup>
                    ))}
                  </select>
                  {order !== null && (
                    <select
                      aria-label={`${words.dates}: ${name}`}
                      value={order}
                      onChange={({ currentTarget: { value } }) => {
                        const chosen = ORDERS.find((known) => known === value);
                        if (chosen !== undefined) onChange(orderDates(draft, at, chosen));
                      }}
                    >
                      {ORDERS.map((known) => (
                        <option key={known} value={known}>
                          {words.orders[known]}
                        </option>
                      ))}
                    </select>
                  )}
                </td>
                <td>
                  {mapped != null && mapped.target !== null && (
                    <span class={`badge ${mapped.confidence}`}>
                      {words.confidence[mapped.confidence]}, {words.by[mapped.by]}
                    </span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
