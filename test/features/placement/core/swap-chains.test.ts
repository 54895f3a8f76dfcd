import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PlacementInput, Swap } from '../../../../src/features/placement/core';
import { findSwapGap, findSwaps, solveAssignment } from '../../../../src/features/placement/core';
import { aCandidate } from '../../eligibility/a-candidate';
import { aLockedRow, aPackage, aPlacementInput } from '../a-placement';

/** P-1 wants A; each next one sits in a package of one seat and wants the next package too; the last seat is free. */
function line(moves: number, changes: Partial<PlacementInput> = {}): PlacementInput {
  const codes = Array.from({ length: moves }, (_, index) => String.fromCharCode(65 + index));
  const people = codes.map((code, index) =>
    aCandidate({
      id: `P-${index + 1}`,
      sex: index === moves - 1 ? 'male' : 'female',
      interest1: codes[index - 1] ?? code,
      interest2: index === 0 ? '' : code,
      interest3: '',
    }),
  );
  const present = codes.map((_, index) =>
    index === 0
      ? aLockedRow('P-1', { status: 'reserve', package: 'A', isLocked: false })
      : aLockedRow(`P-${index + 1}`, { package: codes[index - 1] ?? '', isLocked: false }),
  );
  const packages = codes.map((code, index) =>
    aPackage(code, 1, index === moves - 1 ? { sex: 'male' } : {}),
  );
  return aPlacementInput(people, packages, { present, ...changes });
}

function ask(input: PlacementInput, id = 'P-1') {
  const swaps = findSwaps(input, id);
  return { swaps, gap: findSwapGap(input, id, swaps) };
}

function toldMoves(swap: Swap | undefined): readonly string[] | undefined {
  return swap?.moves.map(({ participant, to }) => `${participant} ${to}`);
}

describe('a chain of moves in which nobody loses a seat', () => {
  test('of four moves is offered when no shorter one exists', () => {
    const { swaps, gap } = ask(line(4));
    expect(toldMoves(swaps[0])).toEqual(['P-1 A', 'P-2 B', 'P-3 C', 'P-4 D']);
    expect(swaps[0]?.isExchange).toBe(false);
    expect(gap).toBeNull();
  });

  test('of five moves is not offered, but it is said that it would take so many', () => {
    const { swaps, gap } = ask(line(5));
    expect(swaps.every(({ isExchange }) => isExchange)).toBe(true);
    expect(gap).toBe('long');
  });

  test('is said not to exist when a row in its middle is locked', () => {
    const input = line(5);
    const present = input.present.map((row) => ({ ...row, isLocked: row.participant === 'P-3' }));
    expect(ask({ ...input, present }).gap).toBe('none');
  });

  test('that parts people who go together is not offered, and the pair is named as the cause', () => {
    const together = {
      id: 'X',
      first: 'P-3',
      second: 'P-9',
      kind: 'together' as const,
      reason: '',
    };
    const input = line(4, { pairs: [together] });
    const friend = aLockedRow('P-9', { package: 'B' });
    const { swaps, gap } = ask({ ...input, present: [...input.present, friend] });
    expect(swaps.every(({ isExchange }) => isExchange)).toBe(true);
    expect(gap).toBe('pairs');
  });

  test('goes through a full provider when somebody leaves another package of it', () => {
    const wish = { interest2: '', interest3: '' };
    const people = [
      aCandidate({ ...wish, id: 'P-1', interest1: 'MJ' }),
      aCandidate({ ...wish, id: 'P-2', interest1: 'LS', interest2: 'PR' }),
    ];
    const packages = [
      aPackage('MJ', 1, { provider: 'BLK' }),
      aPackage('LS', 1, { provider: 'BLK' }),
      aPackage('PR', 1, { provider: 'LPK' }),
    ];
    const present = [
      aLockedRow('P-1', { status: 'reserve', isLocked: false }),
      aLockedRow('P-2', { package: 'LS', isLocked: false }),
    ];
    const providers = [{ id: 'BLK', limit: 1 }];
    const { swaps } = ask(aPlacementInput(people, packages, { present, providers }));
    expect(toldMoves(swaps[0])).toEqual(['P-1 MJ', 'P-2 PR']);
  });
});

test('is said to exist exactly where everybody with a seat and the new one can be seated', () => {
  const codes = ['A', 'B', 'C', 'D', 'E', 'F'];
  const wish = fc.constantFrom('', ...codes);
  const somebody = fc.record({ seat: fc.constantFrom(...codes), next: wish, other: wish });
  fc.assert(
    fc.property(fc.array(somebody, { maxLength: 8 }), fc.nat(4), (drawn, limit) => {
      const providers = [{ id: 'BLK', limit }];
      const packages = codes.map((code, index) =>
        aPackage(code, index % 2 === 0 ? 1 : 2, { provider: index < 3 ? 'BLK' : 'LPK' }),
      );
      const held = new Map<string, number>();
      const countOf = (code: string): number => held.get(code) ?? 0;
      const seated = drawn.filter(({ seat }) => {
        const isBlk = seat < 'D';
        const inBlk = countOf('A') + countOf('B') + countOf('C');
        const isFull =
          countOf(seat) >= (packages.find(({ code }) => code === seat)?.maxCapacity ?? 0);
        if (isFull || (isBlk && inBlk >= limit)) return false;
        held.set(seat, countOf(seat) + 1);
        return true;
      });
      const people = [
        aCandidate({ id: 'P-0', interest1: 'A', interest2: '', interest3: '' }),
        ...seated.map(({ seat, next, other }, index) =>
          aCandidate({ id: `P-${index + 1}`, interest1: seat, interest2: next, interest3: other }),
        ),
      ];
      const present = [
        aLockedRow('P-0', { status: 'reserve', package: 'A', isLocked: false }),
        ...seated.map(({ seat }, index) =>
          aLockedRow(`P-${index + 1}`, { package: seat, isLocked: false }),
        ),
      ];
      const input = aPlacementInput(people, packages, { present, providers });
      const { swaps, gap } = ask(input, 'P-0');
      const whole = solveAssignment({
        people: people.map(({ participant: { id, interest1, interest2, interest3 } }) => ({
          id,
          options: [...new Set([interest1, interest2, interest3])]
            .filter((code) => code !== '')
            .map((code) => ({ package: code, value: 1 })),
        })),
        packages: packages.map(({ code, maxCapacity, provider }) => {
          return { id: code, capacity: maxCapacity ?? 0, provider };
        }),
        providers,
        mustPlaceAll: true,
      });
      const byWish = swaps.some((one) => !one.isExchange && !one.needsAsking);
      if (byWish || gap === 'long') expect(whole).not.toBeNull();
      if (gap === 'none') expect(whole).toBeNull();
    }),
    { seed: 4, numRuns: 300 },
  );
});
