/** Orders text by code units: the same everywhere, unlike the collation of a machine. */
export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The first comparison that decides; ties end in the last one, so end with an id. */
export function compareBy<T>(
  ...comparisons: readonly ((left: T, right: T) => number)[]
): (left: T, right: T) => number {
  return (left, right) => {
    for (const compare of comparisons) {
      const order = compare(left, right);
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** The things under each key, in the order they came. */
export function groupBy<T, K>(things: Iterable<T>, keyOf: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}

/** The things by their key; a later thing with the same key wins. */
export function indexBy<T, K>(things: Iterable<T>, keyOf: (thing: T) => K): Map<K, T> {
  const index = new Map<K, T>();
  for (const thing of things) index.set(keyOf(thing), thing);
  return index;
}
