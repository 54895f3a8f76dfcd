import { indexBy } from '../../../kernel/ordering';
import { cutByPeriod } from './by-period';
import { findWarnings } from './find-warnings';
import type { PlacementRow } from './model';
import type {
  PlacementBound,
  PlacementInput,
  PlacementProposal,
  ProposedRow,
} from './placement-input';
import { proposePeriod } from './propose-period';

/**
 * Places eligible people in packages as well as can be, proves it, and says why for each. Locked rows keep their seats.
 * The order of rows makes no difference. A package without capacity takes nobody. Nothing binds one period to another,
 * so the best of all is the best of each.
 */
export function proposePlacement(input: PlacementInput): PlacementProposal {
  const parts = cutByPeriod(input).map(proposePeriod);
  const signed = indexBy(
    parts.flatMap(({ locked }) => locked),
    ({ id }) => id,
  );
  const locked = input.present
    .filter(({ isLocked }) => isLocked)
    .map((row) => signed.get(row.id) ?? row);
  const counts = indexBy(
    parts.flatMap(({ perPackage }) => perPackage),
    ({ code }) => code,
  );
  const perPackage = input.packages.map(({ code, name, maxCapacity }) => {
    return counts.get(code) ?? { code, name, capacity: maxCapacity ?? 0, placed: 0 };
  });
  const hundredths = parts.reduce((sum, one) => sum + Math.round(one.totalScore * 100), 0);
  return {
    rows: withFreeIds(
      parts.flatMap(({ rows }) => rows),
      locked,
    ),
    locked,
    perPackage,
    totalScore: hundredths / 100,
    bound: boundOfAll(parts),
    warnings: [
      ...parts.flatMap(({ warnings }) => warnings),
      ...findWarnings(input, locked, perPackage),
    ],
  };
}

/** A locked row keeps its id, whatever period it has come to; a new row then gets another one. */
function withFreeIds(
  rows: readonly ProposedRow[],
  locked: readonly PlacementRow[],
): readonly ProposedRow[] {
  const taken = new Set(locked.map(({ id }) => id));
  return rows.map((row) => {
    let id = row.id;
    for (let next = 2; taken.has(id); next++) id = `${row.id}.${next}`;
    return id === row.id ? row : { ...row, id };
  });
}

/** What is proved of each period adds up. */
function boundOfAll(parts: readonly PlacementProposal[]): PlacementBound | null {
  if (parts.every(({ bound }) => bound === null)) return null;
  let seats = 0;
  let score = 0;
  for (const { bound, perPackage, totalScore } of parts) {
    seats += bound?.seats ?? perPackage.reduce((sum, { placed }) => sum + placed, 0);
    score += Math.round((bound?.score ?? totalScore) * 100);
  }
  return { seats, score: score / 100 };
}
