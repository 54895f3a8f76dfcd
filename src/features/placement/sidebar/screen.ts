/** Where in *Penempatan* one is; the id of a person where there is one. */
export type Screen =
  | { readonly at: 'seats' }
  | { readonly at: 'again' }
  | { readonly at: 'pairs' }
  | { readonly at: 'person'; readonly id: string };
