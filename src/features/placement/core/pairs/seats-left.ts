import type { Market } from '../market';

/** What is free once these seats are taken; null when they are not all free. */
export function takeSeats(
  { packages, provider }: Market,
  choice: { readonly seats: readonly number[] } | undefined,
  free: Float64Array,
): Float64Array | null {
  if (choice === undefined) return null;
  const left = free.slice();
  for (const seat of choice.seats) {
    if (seat === -1) continue;
    left[seat] = (left[seat] ?? 0) - 1;
    const above = provider[seat] ?? -1;
    if (above !== -1) left[packages + above] = (left[packages + above] ?? 0) - 1;
  }
  return left.some((seats) => seats < 0) ? null : left;
}

/** The prices of packages without what their providers ask. */
export function ownPrices(
  { packages, provider, limit }: Market,
  price: Float64Array,
): Float64Array {
  return price.slice(0, packages + limit.length).map((paid, node) => {
    const above = provider[node] ?? -1;
    return above === -1 ? paid : paid - (price[packages + above] ?? 0);
  });
}
