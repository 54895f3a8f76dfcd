/** A request of the Docs API v1 as JSON: `{ insertText: { ... } }`. */
export type DocsEdit = Readonly<Record<string, unknown>>;

/** Points, the only unit the Docs API takes. */
export function points(magnitude: number): { readonly magnitude: number; readonly unit: 'PT' } {
  return { magnitude, unit: 'PT' };
}

/** `#1f3a5f` as the Docs API wants colours. */
export function color(hex: string): object {
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return { color: { rgbColor: { red: channel(1), green: channel(3), blue: channel(5) } } };
}
