import { compareText, groupBy } from '../../../../kernel/ordering';
import type { DayVisit } from './day-problem';

/** A name for what is done; two that differ only in classes that are alike have the same name. */
export type DoneNamer = (done: readonly boolean[]) => string;

/**
 * Classes are alike when their visits are: the same fields for as long, awaited by the same modules. Whoever of them has
 * done what does not matter for what is still to come.
 */
export function createDoneNamer(visits: readonly DayVisit[]): DoneNamer {
  const lengths = new Map(visits.map(({ lastDay }, index) => [lastDay, index]));
  const alone = [...visits.keys()].filter((visit) => visits[visit]?.classes.length === 1);
  const rows = groupBy(alone, (visit) => visits[visit]?.classes[0] ?? '');
  const describe = (visit: number): string => {
    const { field, lastDay, stage, notBefore, after } = visits[visit] ?? EMPTY;
    const waiting = [...visits.keys()].filter((other) => visits[other]?.after.includes(visit));
    return JSON.stringify([field, lengths.get(lastDay), stage, notBefore, after, waiting]);
  };
  const groupsWith = (name: string): readonly number[] =>
    [...visits.keys()].filter((visit) => {
      const classes = visits[visit]?.classes ?? [];
      return classes.length > 1 && classes.includes(name);
    });
  const ordered = [...rows].map(([name, own]) => {
    const described = own.map((visit) => ({ visit, text: describe(visit) }));
    described.sort((a, b) => compareText(a.text, b.text) || a.visit - b.visit);
    const kind = JSON.stringify([described.map(({ text }) => text), groupsWith(name)]);
    return { kind, own: described.map(({ visit }) => visit) };
  });
  const kinds = [...groupBy(ordered, ({ kind }) => kind).values()];
  const others = [...visits.keys()].filter((visit) => !alone.includes(visit));
  return (done) => {
    const flags = (own: readonly number[]): string =>
      own.map((visit) => (done[visit] === true ? '1' : '0')).join('');
    const ofKinds = kinds.map((same) =>
      same
        .map(({ own }) => flags(own))
        .sort()
        .join(','),
    );
    return [...ofKinds, flags(others)].join(';');
  };
}

const EMPTY: DayVisit = {
  classes: [],
  field: -1,
  stage: null,
  notBefore: 0,
  after: [],
  lastDay: [],
};
