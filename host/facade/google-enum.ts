/** A value of an enumeration such as `ui.Button.YES`; compared by identity. */
export interface EnumValue {
  name(): string;
  toString(): string;
  ordinal(): number;
  toJSON(): string;
}

export type GoogleEnum<Name extends string> = { readonly [N in Name]: EnumValue };

export function googleEnum<Name extends string>(...names: readonly Name[]): GoogleEnum<Name> {
  const values = names.map((name, index) => {
    const value: EnumValue = Object.freeze({
      name: () => name,
      toString: () => name,
      ordinal: () => index,
      toJSON: () => name,
    });
    return [name, value] as const;
  });
  return Object.freeze(Object.fromEntries(values)) as GoogleEnum<Name>;
}
