/** What the shared worker says to a window. */
export type LineMessage =
  /** The server listens; the window opens itself on this line. */
  | { readonly kind: 'connected'; readonly line: string }
  | { readonly kind: 'lost' }
  /** JSON of a `ServerEvent` for this window. */
  | { readonly kind: 'event'; readonly json: string };

/** The name of the lock that a window holds while it lives. */
export function lockOf(window: string): string {
  return `giliran.window.${window}`;
}
