import type { Dimension } from './document';

/** A length in points, the only unit of the Docs API. */
export function pt(magnitude: number): Dimension {
  return { magnitude, unit: 'PT' };
}
