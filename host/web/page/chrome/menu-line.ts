/** A line of a menu, whether it is the page's own or the add-on's. */
export type MenuLine =
  | { readonly kind: 'item'; readonly caption: string; readonly keys?: string; run(): void }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly lines: readonly MenuLine[] };
