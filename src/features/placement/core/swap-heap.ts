/** People by what it costs to move them, cheapest first; equal costs by person, so that runs repeat. */
export interface SwapHeap {
  readonly costs: number[];
  readonly people: number[];
}

export function createSwapHeap(): SwapHeap {
  return { costs: [], people: [] };
}

export function pushSwap(heap: SwapHeap, cost: number, person: number): void {
  const { costs, people } = heap;
  let index = costs.length;
  costs.push(cost);
  people.push(person);
  while (index > 0) {
    const parent = (index - 1) >> 1;
    const parentCost = costs[parent] ?? 0;
    const parentPerson = people[parent] ?? 0;
    if (parentCost < cost || (parentCost === cost && parentPerson <= person)) break;
    costs[index] = parentCost;
    people[index] = parentPerson;
    index = parent;
  }
  costs[index] = cost;
  people[index] = person;
}

/** Takes the cheapest away. */
export function popSwap(heap: SwapHeap): void {
  const cost = heap.costs.pop();
  const person = heap.people.pop();
  if (cost === undefined || person === undefined || heap.costs.length === 0) return;
  sink(heap, cost, person);
}

/** Puts an entry where the top was and lets it sink below all cheaper ones. */
function sink(heap: SwapHeap, cost: number, person: number): void {
  const { costs, people } = heap;
  let index = 0;
  for (;;) {
    const child = cheaperChild(heap, index);
    const childCost = costs[child] ?? Number.POSITIVE_INFINITY;
    const childPerson = people[child] ?? 0;
    if (cost < childCost || (cost === childCost && person <= childPerson)) break;
    costs[index] = childCost;
    people[index] = childPerson;
    index = child;
  }
  costs[index] = cost;
  people[index] = person;
}

function cheaperChild(heap: SwapHeap, index: number): number {
  const left = 2 * index + 1;
  return left + 1 < heap.costs.length && isBefore(heap, left + 1, left) ? left + 1 : left;
}

function isBefore({ costs, people }: SwapHeap, left: number, right: number): boolean {
  const leftCost = costs[left] ?? 0;
  const rightCost = costs[right] ?? 0;
  return (
    leftCost < rightCost || (leftCost === rightCost && (people[left] ?? 0) < (people[right] ?? 0))
  );
}
