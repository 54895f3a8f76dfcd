import type { RotationProblem } from './rotation';

/**
 * Stages for the visits as the colours of a bipartite multigraph of classes and places: by König as many stages are
 * enough as the busiest class or place has visits, found by changing colours along alternating paths. Then stages are
 * evened out (McDiarmid 1972), so none has more visits than the mean, rounded up. Workshops count as one place, fields
 * with several places as so many. Null when there are not enough stages for that.
 */
export function colourVisits(problem: RotationProblem, stages: number): readonly number[] | null {
  const ends = placesOf(problem);
  const colours: number[] = ends.map(() => -1);
  const at = (node: string, colour: number, but = -1): number =>
    ends.findIndex((pair, edge) => edge !== but && colours[edge] === colour && pair.includes(node));
  const freeAt = (node: string): number =>
    Array.from({ length: stages }, (_, colour) => colour).find(
      (colour) => at(node, colour) === -1,
    ) ?? -1;
  for (const [edge, [left, right]] of ends.entries()) {
    const [atLeft, atRight] = [freeAt(left), freeAt(right)];
    if (atLeft === -1 || atRight === -1) return null;
    // A path of two colours from the right end; it cannot come to the left one, for the graph is bipartite.
    let [node, wanted, other] = [right, atLeft, atRight];
    const path: number[] = [];
    for (let next = at(node, wanted); next !== -1; next = at(node, wanted, path[path.length - 1])) {
      path.push(next);
      node = otherEnd(ends[next], node);
      [wanted, other] = [other, wanted];
    }
    for (const step of path) colours[step] = colours[step] === atLeft ? atRight : atLeft;
    colours[edge] = atLeft;
  }
  evenOut(ends, colours, stages);
  return colours;
}

type Ends = readonly [left: string, right: string];

function otherEnd(pair: Ends | undefined, node: string): string {
  return pair?.[0] === node ? pair[1] : (pair?.[0] ?? '');
}

function placesOf({ fields, visits }: RotationProblem): Ends[] {
  const next = new Map<number, number>();
  return visits.map((visit): Ends => {
    const field = fields[visit.field];
    const turn = next.get(visit.field) ?? 0;
    next.set(visit.field, turn + 1);
    const place =
      field === undefined || field.workshop !== ''
        ? `w${field?.workshop}`
        : `f${visit.field}.${turn % field.places}`;
    return [`c${visit.class}`, place];
  });
}

/** Moves visits from fuller to emptier stages along paths on which the two stages alternate. */
function evenOut(ends: readonly Ends[], colours: number[], stages: number): void {
  const sizeOf = (colour: number): number => colours.filter((one) => one === colour).length;
  for (;;) {
    const sizes = Array.from({ length: stages }, (_, colour) => sizeOf(colour));
    const full = sizes.indexOf(Math.max(...sizes));
    const bare = sizes.indexOf(Math.min(...sizes));
    if ((sizes[full] ?? 0) - (sizes[bare] ?? 0) < 2) return;
    const path = longerPath(ends, colours, full, bare);
    for (const edge of path) colours[edge] = colours[edge] === full ? bare : full;
  }
}

/** A component of two colours with one edge more of the first; there is one while the first is larger by two. */
function longerPath(
  ends: readonly Ends[],
  colours: readonly number[],
  full: number,
  bare: number,
): readonly number[] {
  const left = new Set(
    [...ends.keys()].filter((edge) => colours[edge] === full || colours[edge] === bare),
  );
  for (const edge of left) {
    const component = takeComponent(ends, left, edge);
    const ofFull = component.filter((one) => colours[one] === full).length;
    if (ofFull * 2 > component.length) return component;
  }
  throw new Error('A larger colour has a component in which it is larger');
}

/** The edges that hang together with one of those left, taken out of them. */
function takeComponent(ends: readonly Ends[], left: Set<number>, first: number): number[] {
  const component = [first];
  left.delete(first);
  for (const edge of component) {
    for (const other of left) {
      if (!ends[other]?.some((node) => ends[edge]?.includes(node))) continue;
      left.delete(other);
      component.push(other);
    }
  }
  return component;
}
