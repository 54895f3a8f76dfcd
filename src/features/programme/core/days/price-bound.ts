import { groupBy } from '../../../../kernel/ordering';
import type { DayProblem, StageBatches } from './day-problem';
import { firstDayWith, measureVisits } from './measured';

/** A field as the stages see it: what a turn in it takes at least, and how many turns it needs. */
interface PricedField {
  readonly workshop: string;
  readonly need: number;
  readonly turns: number;
  price: number;
}

/**
 * A bound from prices: when the fields that may share a stage never cost more together than the longest of them takes,
 * all turns of all fields cost no more than the stages take (duality of linear programs). Good prices are those of a good
 * plan: each of its stages is paid for by its fields alike. They are lowered where they are too high, then raised as far as
 * they go.
 */
export function priceBound(problem: DayProblem, plan: StageBatches): number {
  const days = problem.measures.map((amounts) => {
    const { upTo, needs } = measureVisits(problem, amounts);
    const priced = priceFields(problem, needs, plan);
    for (let round = 0; round < ROUNDS; round++) lowerPrices(priced, problem.atOnce);
    raisePrices(priced, problem.atOnce);
    const total = priced.reduce((sum, { price, turns }) => sum + price * turns, 0);
    // Amounts are whole; sums of shares are not quite.
    return firstDayWith(upTo, 0, Math.ceil(total - 1e-6));
  });
  return Math.max(-1, ...days);
}

const ROUNDS = 40;

/** The fields from the longest on. */
function priceFields(
  { fields, visits }: DayProblem,
  needs: readonly number[],
  plan: StageBatches,
): readonly PricedField[] {
  const paid = new Map<number, number>();
  for (const batch of plan) {
    const used = new Set(batch.map((visit) => visits[visit]?.field ?? -1));
    const longest = Math.max(...batch.map((visit) => needs[visit] ?? 0));
    for (const field of used) paid.set(field, (paid.get(field) ?? 0) + longest / used.size);
  }
  const priced = [...groupBy(visits.keys(), (visit) => visits[visit]?.field ?? -1)].map(
    ([field, own]): PricedField => {
      const turns = Math.ceil(own.length / (fields[field]?.places ?? 1));
      const need = Math.min(...own.map((visit) => needs[visit] ?? 0));
      const price = (paid.get(field) ?? 0) / turns;
      return { workshop: fields[field]?.workshop ?? '', need, turns, price };
    },
  );
  return priced.sort((a, b) => b.need - a.need);
}

/** The dearest stage that this field can lead: itself and shorter ones, one of each workshop. */
function dearestStage(
  priced: readonly PricedField[],
  lead: number,
  atOnce: number,
): readonly PricedField[] {
  const first = priced[lead];
  if (first === undefined) return [];
  const byWorkshop = new Map<string, PricedField>();
  priced.slice(lead + 1).forEach((field, index) => {
    const key = field.workshop === '' ? `${index}` : `r${field.workshop}`;
    const known = byWorkshop.get(key);
    const isBarred = field.workshop !== '' && field.workshop === first.workshop;
    if (!isBarred && (known === undefined || field.price > known.price)) byWorkshop.set(key, field);
  });
  const others = [...byWorkshop.values()].sort((a, b) => b.price - a.price);
  return [first, ...others.slice(0, Math.max(0, atOnce - 1))];
}

function slackOf(stage: readonly PricedField[]): number {
  return (stage[0]?.need ?? 0) - stage.reduce((sum, { price }) => sum + price, 0);
}

/** Makes every stage that costs more than it takes cost just that. */
function lowerPrices(priced: readonly PricedField[], atOnce: number): void {
  for (const lead of priced.keys()) {
    const stage = dearestStage(priced, lead, atOnce);
    const need = stage[0]?.need ?? 0;
    const cost = need - slackOf(stage);
    if (cost <= need) continue;
    for (const field of stage) field.price *= need / cost;
  }
}

/** Raises each price by as much as no stage would then cost more than it takes; first makes sure that none does. */
function raisePrices(priced: readonly PricedField[], atOnce: number): void {
  const leads = [...priced.keys()];
  const worst = Math.max(
    1,
    ...leads.map((lead) => {
      const stage = dearestStage(priced, lead, atOnce);
      const need = stage[0]?.need ?? 0;
      return need === 0 ? 1 : (need - slackOf(stage)) / need;
    }),
  );
  for (const field of priced) field.price /= worst;
  for (const field of priced) {
    const price = field.price;
    // As if it were in every stage that it could be in.
    field.price = Infinity;
    const spare = leads.map((lead) => {
      const stage = dearestStage(priced, lead, atOnce);
      if (!stage.includes(field)) return Infinity;
      const others = stage.filter((one) => one !== field);
      return (stage[0]?.need ?? 0) - others.reduce((sum, one) => sum + one.price, 0);
    });
    field.price = Math.max(price, Math.min(...spare));
  }
}
