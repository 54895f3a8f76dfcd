import type { PairRow } from './model';

type Bond = Pick<PairRow, 'first' | 'second' | 'kind'>;

/** Pairs to be kept apart whose two people are to go together, by another pair or by way of others. */
export function findTornPairs<P extends Bond>(pairs: readonly P[]): readonly P[] {
  const blockOf = new Map<string, Set<string>>();
  const block = (id: string): Set<string> => blockOf.get(id) ?? new Set([id]);
  for (const { first, second, kind } of pairs) {
    if (kind !== 'together') continue;
    const united = new Set([...block(first), ...block(second)]);
    for (const id of united) blockOf.set(id, united);
  }
  return pairs.filter(
    ({ first, second, kind }) => kind === 'apart' && first !== second && block(first).has(second),
  );
}
