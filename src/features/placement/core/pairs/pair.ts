/** `apart`: never in one package. `together`: in one package, or both without a seat. */
export type PairKind = 'apart' | 'together';

/** Two people, by id, who depend on one another. */
export interface Pair {
  readonly first: string;
  readonly second: string;
  readonly kind: PairKind;
}
