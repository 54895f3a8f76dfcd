/** By instance of ITC-2007 track 3: the best cost known, and the mean of the competition's winner (T. Mueller). */
export const knownResults: Readonly<
  Record<string, { readonly best: number; readonly winner: number }>
> = {
  comp01: { best: 5, winner: 5 },
  comp02: { best: 24, winner: 61.3 },
  comp03: { best: 62, winner: 94.8 },
  comp04: { best: 35, winner: 42.8 },
  comp05: { best: 284, winner: 343.5 },
  comp06: { best: 27, winner: 56.8 },
  comp07: { best: 6, winner: 33.9 },
  comp08: { best: 37, winner: 46.5 },
  comp09: { best: 96, winner: 113.1 },
  comp10: { best: 4, winner: 21.3 },
  comp11: { best: 0, winner: 0 },
};
