import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Timetable } from '../../../../../src/features/schedule/core/engine/timetable';
import { proveImpossible } from '../../../../../src/features/schedule/core/impossible/prove-impossible';
import { aTimetable } from './a-timetable';

const named = (timetable: Timetable, indexes: readonly number[]) =>
  indexes.map((index) => timetable.resources[index]?.id);

describe('counting', () => {
  test('names the shortage of workshops in numbers', () => {
    const timetable = aTimetable({
      days: [8, 8, 8, 8, 8],
      resources: {
        A: { kind: 'class' },
        B: { kind: 'class' },
        las: { kind: 'room' },
        aula: { kind: 'room' },
      },
      activities: [
        { id: 'A las', amount: 23, needs: [['A'], ['las']] },
        { id: 'B las', amount: 23, needs: [['B'], ['las']] },
        { id: 'B teori', amount: 10, needs: [['B'], ['las', 'aula']] },
      ],
    });
    const proofs = proveImpossible(timetable, []);
    expect(proofs).toMatchObject([{ kind: 'shortage', needed: 46, available: 40 }]);
    expect(proofs.map((one) => one.kind === 'shortage' && named(timetable, one.resources))).toEqual(
      [['las']],
    );
  });

  test('counts what is booked already, and the limits of a day and of a week', () => {
    const timetable = (limits: { maxPerDay: number | null; maxPerWeek: number | null }) =>
      aTimetable({
        days: [4, 4, 4, 4, 4],
        resources: { A: { kind: 'class' }, rina: { kind: 'trainer', ...limits } },
        activities: [{ id: 'A', amount: 13, needs: [['A'], ['rina']] }],
      });
    const prove = (maxPerDay: number | null, maxPerWeek: number | null, booked = 0) =>
      proveImpossible(
        timetable({ maxPerDay, maxPerWeek }),
        booked === 0
          ? []
          : [{ activity: -1, start: 0, duration: booked, resources: [1], isFixed: true }],
      );
    expect(prove(null, null)).toEqual([]);
    expect(prove(3, null)).toEqual([]);
    expect(prove(2, null)).toMatchObject([{ needed: 13, available: 10 }]);
    expect(prove(null, 12)).toMatchObject([{ needed: 13, available: 12 }]);
    expect(prove(3, null, 4)).toMatchObject([{ needed: 13, available: 12 }]);
  });
});

describe('the order of units', () => {
  const chain = (guestFrom: number) =>
    aTimetable({
      days: [4, 4, 4],
      resources: {
        A: { kind: 'class' },
        rina: { kind: 'trainer' },
        tamu: {
          kind: 'trainer',
          isOpen: Array.from({ length: 12 }, (_, slot) => slot >= guestFrom),
        },
      },
      activities: [
        { id: 'teori', amount: 4, needs: [['A'], ['rina']] },
        { id: 'tamu', amount: 2, needs: [['A'], ['tamu']], after: ['teori'] },
        { id: 'praktik', amount: 4, needs: [['A'], ['rina']], after: ['teori', 'tamu'] },
      ],
    });

  test('leaves no time when the guest in the middle comes too late', () => {
    expect(proveImpossible(chain(6), [])).toEqual([]);
    expect(proveImpossible(chain(7), [])).toMatchObject([
      { kind: 'squeeze', activity: 1, needed: 2, available: 1 },
    ]);
  });

  test('counts units that share a rank one after the other, since they share the class', () => {
    const timetable = (amount: number) =>
      aTimetable({
        days: [4, 4],
        resources: {
          A: { kind: 'class' },
          satu: { kind: 'trainer' },
          dua: { kind: 'trainer' },
          tamu: { kind: 'trainer', isOpen: [...Array(6).fill(true), false, false] },
        },
        activities: [
          { id: 'x', amount, needs: [['A'], ['satu']] },
          { id: 'y', amount: 3, needs: [['A'], ['dua']] },
          { id: 'z', amount: 1, needs: [['A'], ['tamu']], after: ['x', 'y'] },
        ],
      });
    expect(proveImpossible(timetable(2), [])).toEqual([]);
    expect(proveImpossible(timetable(3), [])).toMatchObject([{ kind: 'squeeze', activity: 2 }]);
  });
});

test('flow finds trainers who are enough set by set, but not together', () => {
  // Each pair of sets fits; all three need 12 of rina, budi and tono, of whom none comes on the last day.
  const open = [...Array(8).fill(true), false, false, false, false];
  const timetable = (amount: number) =>
    aTimetable({
      days: [4, 4, 4],
      resources: {
        A: { kind: 'class' },
        B: { kind: 'class' },
        C: { kind: 'class' },
        rina: { kind: 'trainer', isOpen: open },
        budi: { kind: 'trainer', isOpen: open, maxPerDay: 2 },
        tono: { kind: 'trainer', isOpen: open, maxPerDay: 2 },
      },
      activities: [
        { id: 'A', amount, needs: [['A'], ['rina', 'budi']] },
        { id: 'B', amount, needs: [['B'], ['budi', 'tono']] },
        { id: 'C', amount, needs: [['C'], ['rina', 'tono']] },
      ],
    });
  expect(proveImpossible(timetable(5), [])).toEqual([]);
  expect(proveImpossible(timetable(6), [])).toMatchObject([
    { kind: 'shortage', needed: 18, available: 16, activities: [0, 1, 2] },
  ]);
});

test('whatever can be planned is never proved impossible', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          group: fc.integer({ min: 0, max: 2 }),
          trainer: fc.integer({ min: 0, max: 3 }),
          slot: fc.integer({ min: 0, max: 19 }),
        }),
        { maxLength: 30 },
      ),
      fc.infiniteStream(fc.integer({ min: 0, max: 3 })),
      (wishes, others) => {
        // A plan first, without clashes; then the question to which it is the answer.
        const taken = new Set<string>();
        const plan = wishes.filter(({ group, trainer, slot }) => {
          const keys = [`k${group} ${slot}`, `t${trainer} ${slot}`];
          if (keys.some((key) => taken.has(key))) return false;
          for (const key of keys) taken.add(key);
          return true;
        });
        plan.sort((a, b) => a.slot - b.slot);
        const activities = plan.map(({ group, trainer }, index) => ({
          id: String(index),
          amount: 1,
          needs: [[`k${group}`], [`t${trainer}`, `t${others.next().value}`]],
          after: plan.flatMap((other, at) =>
            at < index && other.group === group ? [`${at}`] : [],
          ),
        }));
        const resources = Object.fromEntries(
          ['k0', 'k1', 'k2', 't0', 't1', 't2', 't3'].map((id) => [id, { kind: id.charAt(0) }]),
        );
        const timetable = aTimetable({ days: [5, 5, 5, 5], resources, activities });
        expect(proveImpossible(timetable, [])).toEqual([]);
      },
    ),
  );
});
