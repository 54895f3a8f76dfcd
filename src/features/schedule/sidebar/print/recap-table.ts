import type { Language } from '../../../../kernel/problem';
import { neutralize } from '../../../../kernel/table/neutralize';
import type { MonthlyJp, TrainerRecap } from '../../core';
import { totalJp } from '../../core';
import { monthName } from './month-name';
import { printWords } from './print-words';

/** The figures of a recap, in the order of their columns. */
export const RECAP_FIGURES = ['held', 'planned', 'unnoted', 'cancelled'] as const;

/** The recap as text with tabs, to be pasted into a sheet: a row for each trainer and month, the sum at the end. */
export function recapTable(recaps: readonly TrainerRecap[], language: Language): string {
  const words = printWords[language];
  const numbers = (of: Omit<MonthlyJp, 'month'>): readonly string[] =>
    RECAP_FIGURES.map((key) => String(of[key]));
  const rows = recaps.flatMap(({ id, name, months }) =>
    months.map((month) => [
      id === '' ? words.noTrainer : name,
      monthName(month.month, language),
      ...numbers(month),
    ]),
  );
  const all = totalJp(recaps.flatMap(({ months }) => months));
  return [
    [words.trainer, words.month, ...RECAP_FIGURES.map((key) => words[key])],
    ...rows,
    [words.total, '', ...numbers(all)],
  ]
    .map((cells) => cells.map(asCell).join('\t'))
    .join('\n');
}

/** A name is pasted as text, whatever it begins with, and stays in its cell. */
function asCell(text: string): string {
  return String(neutralize(text.replace(/[\t\r\n]+/g, ' ')));
}
