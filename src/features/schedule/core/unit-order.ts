import type { TheoryFirst, Unit } from '../../programme/core';

/**
 * Whether one unit of a package has to end before another begins: by its order, and where that is the same theory
 * before practice. A guest who comes on days of his own stands outside: nobody can choose when he speaks.
 */
export function comesBefore(earlier: Unit, later: Unit, theoryFirst: TheoryFirst): boolean {
  if (isDatedGuest(earlier) || isDatedGuest(later)) return false;
  if (earlier.order !== later.order) return earlier.order < later.order;
  return theoryFirst !== 'free' && earlier.kind === 'theory' && later.kind === 'practice';
}

function isDatedGuest({ kind, dates }: Unit): boolean {
  return kind === 'guest' && dates.length > 0;
}
