import { indexBy } from '../../../kernel/ordering';
import type { Message } from '../../../kernel/problem';
import type { Package } from '../../programme/core';
import { closedBecause } from './closures';
import type { PlacementRow } from './model';
import type { PlacementInput, PlacementPerson } from './placement-input';
import { scoreFor } from './score';

/** Penempatan as it stands, with what may be asked of it. */
export interface Board {
  readonly input: PlacementInput;
  readonly people: ReadonlyMap<string, PlacementPerson>;
  readonly rows: ReadonlyMap<string, PlacementRow>;
  /** Members of each package. */
  readonly members: ReadonlyMap<string, readonly PlacementRow[]>;
}

export function createBoard(input: PlacementInput): Board {
  const members = new Map<string, PlacementRow[]>(input.packages.map(({ code }) => [code, []]));
  for (const row of input.present) {
    if (row.status === 'placed') members.get(row.package)?.push(row);
  }
  return {
    input,
    members,
    people: indexBy(input.people, ({ participant }) => participant.id),
    rows: indexBy(input.present, ({ participant }) => participant),
  };
}

/** Seats of a package that nobody holds. */
export function freeIn({ members }: Board, { code, maxCapacity }: Package): number {
  return (maxCapacity ?? 0) - (members.get(code)?.length ?? 0);
}

/** Whether a package has a free seat that its provider cannot fill, because it takes nobody else. */
export function isProviderFull(board: Board, code: string): boolean {
  const { packages, providers } = board.input;
  const wanted = packages.find((one) => one.code === code);
  const limit = providers.find(({ id }) => id === wanted?.provider)?.limit;
  if (wanted === undefined || limit === undefined || freeIn(board, wanted) <= 0) return false;
  const own = packages.filter(({ provider }) => provider === wanted.provider);
  return own.reduce((sum, one) => sum + (board.members.get(one.code)?.length ?? 0), 0) >= limit;
}

/** In hundredths of a point. */
export function scoreOn({ input, people }: Board, id: string, code: string): number {
  const person = people.get(id);
  if (person === undefined) return 0;
  const { participant, restricted } = person;
  const { program, selectionDate } = input;
  return scoreFor(participant, restricted, code, program.scoreWeights, selectionDate);
}

/** Which interest a package is of somebody, from 1; 0 when none. */
export function choiceOf({ people }: Board, id: string, code: string): number {
  const person = people.get(id)?.participant;
  if (person === undefined) return 0;
  return [person.interest1, person.interest2, person.interest3].indexOf(code) + 1;
}

/** Why a package is closed to somebody; null when it is open. */
export function closedOn({ input, people }: Board, id: string, code: string): Message | null {
  const person = people.get(id);
  const wanted = input.packages.find((one) => one.code === code);
  if (person === undefined || wanted === undefined || !person.isEligible) {
    return { code: 'placement.closed_rule', values: { package: code } };
  }
  return closedBecause(person, wanted, input.stageEnds.get(code) ?? null);
}

/**
 * Whether these moves keep all pairs of the people who move.
 * @param moves package by person; empty for no seat
 */
export function keepsPairs({ input, rows }: Board, moves: ReadonlyMap<string, string>): boolean {
  const seatOf = (id: string): string => {
    const row = rows.get(id);
    return moves.get(id) ?? (row?.status === 'placed' ? row.package : '');
  };
  return input.pairs.every(({ first, second, kind }) => {
    if (!moves.has(first) && !moves.has(second)) return true;
    if (kind === 'apart') return seatOf(first) === '' || seatOf(first) !== seatOf(second);
    const isWaiting = (id: string): boolean => {
      const row = rows.get(id);
      return row === undefined || (row.isLocked && row.status !== 'placed');
    };
    return [first, second].some(isWaiting) || seatOf(first) === seatOf(second);
  });
}
