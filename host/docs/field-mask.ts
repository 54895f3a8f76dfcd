import { refuse } from './invalid-request';

/**
 * Sets the fields a mask names from a style and removes those the style does not carry, so that
 * they inherit again. Live refuses an empty mask and an unknown field.
 */
export function applyMask<T extends object>(
  target: T,
  source: Partial<T>,
  mask: string,
  known: readonly (keyof T & string)[],
): void {
  if (mask.trim() === '') refuse("At least one field must be listed in 'fields'.");
  const named = mask === '*' ? [...known] : mask.split(',').map((path) => path.trim());
  for (const path of named) {
    // A nested path such as `weightedFontFamily.fontFamily` sets its whole top-level field.
    const top = path.split('.')[0];
    const field = known.find((name) => name === top);
    if (!field) refuse(`Invalid field: ${path}`);
    const value = source[field];
    if (value === undefined) delete target[field];
    else target[field] = structuredClone(value);
  }
}
