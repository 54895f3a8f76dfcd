/** Slots of work and what each of them costs at each candidate. */
export interface Demand {
  readonly amount: number;
  readonly candidates: readonly number[];
  readonly prices: readonly number[];
}

/** How much a candidate can take, and what each slot above its fair share costs more. */
export interface Supply {
  readonly slots: number;
  readonly fair: number;
  readonly points: number;
}

/**
 * The least price at which demands can be given to supplies: a transportation problem, solved by cheapest paths from
 * demand to demand. What finds no supply at all costs nothing, so that the answer is a bound in any case.
 */
export function cheapestFlow(demands: readonly Demand[], supplies: readonly Supply[]): number {
  const given = demands.map(({ candidates }) => candidates.map(() => 0));
  const loads = supplies.map(() => 0);
  let price = 0;
  demands.forEach((demand, index) => {
    for (let left = demand.amount; left > 0; ) {
      const path = cheapestPath(demands, supplies, { given, loads, from: index });
      if (path === null) return;
      const amount = Math.min(left, path.amount);
      for (const { demand: at, candidate, sign } of path.steps)
        given[at][candidate] += sign * amount;
      loads[path.end] += amount;
      price += path.price * amount;
      left -= amount;
    }
  });
  return price;
}

interface Step {
  readonly demand: number;
  readonly candidate: number;
  readonly sign: 1 | -1;
}

interface Flow {
  readonly given: readonly (readonly number[])[];
  readonly loads: readonly number[];
  readonly from: number;
}

/** Bellman-Ford over supplies: a path enters a supply, pushes another demand out of it, and goes on to its candidates. */
function cheapestPath(
  demands: readonly Demand[],
  supplies: readonly Supply[],
  { given, loads, from }: Flow,
): { price: number; amount: number; end: number; steps: Step[] } | null {
  const prices = supplies.map(() => Number.POSITIVE_INFINITY);
  const cameBy = supplies.map((): { demand: number; before: number } | null => null);
  const queue: number[] = [];
  const relax = (demand: number, before: number, spent: number): void => {
    demands[demand].candidates.forEach((supply, candidate) => {
      const price = spent + demands[demand].prices[candidate];
      if (price >= prices[supply] || supply === before) return;
      prices[supply] = price;
      cameBy[supply] = { demand, before };
      if (!queue.includes(supply)) queue.push(supply);
    });
  };
  relax(from, -1, 0);
  for (let supply = queue.shift(); supply !== undefined; supply = queue.shift()) {
    for (let demand = 0; demand < demands.length; demand++) {
      const at = demands[demand].candidates.indexOf(supply);
      if (at < 0 || given[demand][at] === 0) continue;
      relax(demand, supply, prices[supply] - demands[demand].prices[at]);
    }
  }
  return cheapestEnd(demands, supplies, { given, loads, prices, cameBy });
}

interface Search {
  readonly given: readonly (readonly number[])[];
  readonly loads: readonly number[];
  readonly prices: readonly number[];
  readonly cameBy: readonly ({ readonly demand: number; readonly before: number } | null)[];
}

function cheapestEnd(
  demands: readonly Demand[],
  supplies: readonly Supply[],
  { given, loads, prices, cameBy }: Search,
): { price: number; amount: number; end: number; steps: Step[] } | null {
  let end = -1;
  let cheapest = Number.POSITIVE_INFINITY;
  supplies.forEach(({ slots, fair, points }, supply) => {
    const price = prices[supply] + (loads[supply] >= fair ? points : 0);
    if (loads[supply] >= slots || price >= cheapest) return;
    cheapest = price;
    end = supply;
  });
  if (end < 0) return null;
  const { slots, fair } = supplies[end];
  let amount = (loads[end] < fair ? Math.min(fair, slots) : slots) - loads[end];
  const steps: Step[] = [];
  for (let supply = end; supply >= 0; ) {
    const came = cameBy[supply];
    if (came === null) return null;
    const { candidates } = demands[came.demand];
    steps.push({ demand: came.demand, candidate: candidates.indexOf(supply), sign: 1 });
    if (came.before >= 0) {
      const out = candidates.indexOf(came.before);
      steps.push({ demand: came.demand, candidate: out, sign: -1 });
      amount = Math.min(amount, given[came.demand][out]);
    }
    supply = came.before;
  }
  return { price: cheapest, amount, end, steps };
}
