import type { PlannedStage, PlanStagesReply } from '../../contract';
import type { StageSummary } from '../../core';
import { classesOfStage, summarizeStages } from '../../core';
import type { stagesWords } from './stages-words';

/** One stage with its rows. */
export interface ListedStage extends StageSummary {
  readonly rows: readonly PlannedStage[];
}

/** The rows by stage, each with its first and last day. */
export function listStages(rows: readonly PlannedStage[]): readonly ListedStage[] {
  return summarizeStages(rows).map((stage) => ({
    ...stage,
    rows: rows.filter(({ number }) => number === stage.number),
  }));
}

/** The way of a class: the packages of each stage, in the order of the stages; empty where it has none. */
export interface ClassWay {
  readonly class: string;
  readonly packages: readonly string[];
}

/** The ways of the classes when there is one that learns more than one package; else none. */
export function classWays(rows: readonly PlannedStage[]): readonly ClassWay[] {
  const stages = [...new Set(rows.map(({ number }) => number))];
  const names = [...new Set(rows.flatMap(classesOfStage))];
  const ways = names.map((name) => {
    const own = rows.filter((row) => classesOfStage(row).includes(name));
    return {
      class: name,
      packages: stages.map((stage) =>
        own.flatMap((row) => (row.number === stage ? [row.package] : [])).join(', '),
      ),
    };
  });
  const isMoving = ways.some(({ packages }) => packages.filter((code) => code !== '').length > 1);
  return isMoving ? ways : [];
}

/** What is proved about the length of the plan, and how even the trainers' work is. */
export function proofSentences(
  { proof, leads }: Pick<PlanStagesReply, 'proof' | 'leads'>,
  words: (typeof stagesWords)['id'],
): readonly string[] {
  const { stages, days, bound, because } = proof;
  const sentences = [
    days <= bound
      ? words.proved(stages, days, words.reasons[because])
      : words.notProved(stages, days, bound),
  ];
  if (leads !== null) {
    const { least, most, bound: difference } = leads;
    const isProved = most - least <= difference;
    sentences.push(
      `${words.leads(least, most)}: ${isProved ? words.even : words.uneven(difference)}`,
    );
  }
  if (leads !== null && leads.repeats > 0) sentences.push(words.repeats(leads.repeats));
  return sentences;
}
