/** Where in *Kelayakan* one is; the id of a rule or person where there is one. */
export type Screen =
  | { readonly at: 'verdicts' }
  | { readonly at: 'rules'; readonly rule: string | null }
  | { readonly at: 'person'; readonly participant: string };
