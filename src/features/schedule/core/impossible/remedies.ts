import type { Message } from '../../../../kernel/problem';
import type { ScheduleProblem } from '../schedule-problem';
import { extendStages } from './extend-stages';
import type { Verdict } from './judge-problem';
import { allowTeaching } from './relaxable-rules';
import type { Relaxable } from './relaxation';
import { relaxAll, wordsOf } from './relaxation';

/** A way out and whether it is enough alone. */
export interface Remedy {
  readonly remedy: Message;
  readonly cost: number;
  /** False: this clash is gone, but another one, or too little searching, is left. */
  readonly isEnough: boolean;
}

/** How far an explanation is, in schedules judged. */
export interface ExplainStep {
  readonly judged: number;
}

/** Training days that are tried one by one before a longer stage is given up. */
const MOST_DAYS = 12;
/** Trainers tried for a package that has too few. */
const MOST_TRAINERS = 8;

type Judge = (problem: ScheduleProblem) => Generator<ExplainStep, Verdict>;

/** A way out that is smaller than giving up the whole fact. */
type Way = Pick<Relaxable, 'remedy' | 'cost' | 'relax'>;

/** Every way out of a clash, tried: what is enough by itself, cheapest first; then what helps. */
export function* remediesFor(
  problem: ScheduleProblem,
  clash: readonly Relaxable[],
  all: readonly Relaxable[],
  judge: Judge,
): Generator<ExplainStep, Remedy[]> {
  const remedies: Remedy[] = [];
  const others = all.filter((one) => !clash.includes(one));
  for (const fact of clash) {
    const ways = waysOf(problem, fact);
    for (const way of ways) {
      const after = yield* judge(way.relax(problem));
      const isEnough = after.is === 'possible';
      // A single lock need not be enough for everything to be worth telling.
      const helps =
        isEnough || (yield* judge(relaxAll(way.relax(problem), others))).is === 'possible';
      if (helps) remedies.push({ remedy: way.remedy, cost: way.cost, isEnough });
      if (isEnough && fact.group === 'stage end') break;
    }
  }
  return remedies.sort((a, b) => Number(b.isEnough) - Number(a.isEnough) || a.cost - b.cost);
}

function waysOf(problem: ScheduleProblem, fact: Relaxable): Way[] {
  const code = fact.id.replace(/^(stage end|teachers) /, '');
  if (fact.group === 'stage end') {
    return Array.from({ length: MOST_DAYS }, (_, index) => ({
      remedy: wordsOf('days', { package: code, days: index + 1 }).remedy,
      cost: 2 + index,
      relax: (one) => extendStages(one, code, index + 1),
    }));
  }
  if (fact.group !== 'teachers') return [fact];
  return problem.trainers
    .filter(({ packages }) => !packages.includes(code))
    .slice(0, MOST_TRAINERS)
    .map(({ id, name }) => ({
      remedy: wordsOf('teach', { trainer: name || id, package: code }).remedy,
      cost: 5,
      relax: (one) => allowTeaching(one, id, code),
    }));
}
