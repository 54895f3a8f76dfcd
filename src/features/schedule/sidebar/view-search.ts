import type { Language } from '../../../kernel/problem';
import type { PlanAccount, PlanAttempt } from '../core';
import { searchWords } from './search-words';

type Figure = readonly [name: string, value: string | number];

/** How far a search is: points once every JP has a place, what is proved of them, and how much was tried. */
export function viewProgress(
  { missing, points, bound, evaluations }: PlanAttempt,
  seconds: number,
  language: Language,
): readonly Figure[] {
  const words = searchWords[language];
  const rate = String(Math.round(evaluations / 1000 / Math.max(0.001, seconds)));
  const isWeighed = missing === 0 && points < Number.POSITIVE_INFINITY;
  return [
    ...(isWeighed
      ? ([
          [words.points, points],
          [words.bound, bound],
        ] as const)
      : []),
    [words.tried, words.rate(String(Math.round(evaluations / 1000)), rate)],
  ];
}

/** What the points of a plan are for, most of them first, and how far it may be from the best. */
export function viewAccount(
  { lines, bound }: PlanAccount,
  language: Language,
): { readonly figures: readonly Figure[]; readonly verdict: string } {
  const words = searchWords[language];
  const sum = lines.reduce((points, line) => points + line.points, 0);
  const figures = [...lines]
    .sort((a, b) => b.points - a.points)
    .map(({ term, kind, points }): Figure => {
      const key = kind === '' ? term : `${term} ${kind}`;
      return [words.lines[key] ?? key, points];
    });
  return {
    figures: [[words.points, sum], ...figures],
    verdict: sum <= bound ? words.optimal : words.gap(sum - bound),
  };
}
