import type { Message } from '../../../../kernel/problem';
import type { ScheduleProblem } from '../schedule-problem';

/** A fact that a schedule has to respect and that people could give up. */
export interface Relaxable {
  readonly id: string;
  /** Facts of one group are switched together first, so that a hundred locks cost no more than one. */
  readonly group: string;
  /** What holds, as a part of a sentence: "kunci S-0042". */
  readonly fact: Message;
  /** What giving it up would be: "lepas kunci S-0042". */
  readonly remedy: Message;
  /** How hard it is to give up, in points; the cheapest are proposed first. */
  readonly cost: number;
  /** The programme without the fact. */
  relax(problem: ScheduleProblem): ScheduleProblem;
}

/** The programme without any of these facts. */
export function relaxAll(
  problem: ScheduleProblem,
  facts: Iterable<Pick<Relaxable, 'relax'>>,
): ScheduleProblem {
  let relaxed = problem;
  for (const fact of facts) relaxed = fact.relax(relaxed);
  return relaxed;
}

/** A part of a sentence about a fact and one about giving it up: codes end in `fact_` and `give_`. */
export function wordsOf(
  kind: string,
  values: Message['values'],
): Pick<Relaxable, 'fact' | 'remedy'> {
  return {
    fact: { code: `schedule.fact_${kind}`, values },
    remedy: { code: `schedule.give_${kind}`, values },
  };
}
