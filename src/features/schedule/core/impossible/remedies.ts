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

/** What is known of a programme; each question is a step that a caller may wait for. */
export type Judge = (problem: ScheduleProblem) => Generator<ExplainStep, Verdict>;

/** A way out that is smaller than giving up the whole fact. */
type Way = Pick<Relaxable, 'remedy' | 'cost' | 'relax'>;

/** Ways out that are tried on a whole programme; beyond that none is called enough. */
const MOST_ON_WHOLE = 6;

/** A programme and the part of it in which the clash lies; the same where it is about everything. */
export interface ClashingPart {
  readonly whole: ScheduleProblem;
  readonly part: ScheduleProblem;
}

/** Every way out of a clash, tried: what is enough by itself, cheapest first; then what helps. */
export function* remediesFor(
  where: ClashingPart,
  clash: readonly Relaxable[],
  all: readonly Relaxable[],
  judge: Judge,
): Generator<ExplainStep, Remedy[]> {
  const remedies: Remedy[] = [];
  const others = all.filter((one) => !clash.includes(one));
  const patience = { left: MOST_ON_WHOLE };
  for (const fact of clash) {
    for (const way of waysOf(where.part, fact)) {
      const found = yield* tryWay(where, way, others, judge, patience);
      if (found === null) continue;
      remedies.push(found.remedy);
      if (found.endsClash && fact.group === 'stage end') break;
    }
  }
  return remedies.sort((a, b) => Number(b.isEnough) - Number(a.isEnough) || a.cost - b.cost);
}

/** Null when the way does not even help once all other facts are given up. */
function* tryWay(
  { whole, part }: ClashingPart,
  { remedy, cost, relax }: Way,
  others: readonly Relaxable[],
  judge: Judge,
  patience: { left: number },
): Generator<ExplainStep, { readonly remedy: Remedy; readonly endsClash: boolean } | null> {
  const endsClash = yield* isPossible(judge, relax(part));
  // A single lock need not be enough for everything to be worth telling.
  const helps = endsClash || (yield* isPossible(judge, relaxAll(relax(part), others)));
  if (!helps) return null;
  if (part === whole) return { remedy: { remedy, cost, isEnough: endsClash }, endsClash };
  const isAsked = endsClash && patience.left-- > 0;
  const isEnough = isAsked && (yield* isPossible(judge, relax(whole)));
  return { remedy: { remedy, cost, isEnough }, endsClash };
}

function* isPossible(judge: Judge, problem: ScheduleProblem): Generator<ExplainStep, boolean> {
  return (yield* judge(problem)).is === 'possible';
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
