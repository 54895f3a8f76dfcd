import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { UndisturbedRun } from './every-call';
import { BREAKS, breakAt, undisturbedRun } from './every-call';
import { closeThreads } from './fault-world';
import type { JudgedWorkbook } from './judged-office';
import { judgedOffice } from './judged-office';
import { randomRun } from './random-run';
import { signedPapers } from './signed-papers';
import { twelvePapers } from './twelve-papers';

/** `npm run test:faults` takes every call in every way, and 500 seeds. */
const EVERY = 10;
const SEEDS = 20;

afterAll(closeThreads);

describe('twelve papers on an unlucky day', () => {
  let judged: JudgedWorkbook;
  let undisturbed: UndisturbedRun;
  beforeAll(async () => {
    judged = await judgedOffice(twelvePapers);
    undisturbed = await undisturbedRun(judged);
  });

  test('an undisturbed run makes enough calls to be worth breaking', () => {
    expect(undisturbed.trace.length).toBeGreaterThan(300);
    expect(undisturbed.register).toHaveLength(12);
  });

  // The three ways begin at different calls, so that together they meet more of them.
  test.each(Object.keys(BREAKS).map((how, turn) => [how, turn] as const))(
    'stopped at any call, %s, and taken up again: nothing doubled, nothing lost',
    async (how, turn) => {
      const { length } = undisturbed.trace;
      for (let call = 1 + turn * 3; call <= length; call += EVERY) {
        const { doubled, lost, member } = await breakAt(judged, undisturbed, call, how);
        expect({ call, member, doubled, lost }).toEqual({ call, member, doubled: [], lost: [] });
      }
    },
    300_000,
  );

  test('a mail that may have gone out is never sent again by itself: a person decides', async () => {
    const call = undisturbed.trace.indexOf('MailApp.sendEmail') + 1;
    for (const [how, inDoubt] of [
      ['killed', 6],
      ['error after', 6],
    ] as const) {
      const run = await breakAt(judged, undisturbed, call, how);
      expect(run).toMatchObject({ member: 'MailApp.sendEmail', inDoubt, doubled: [], lost: [] });
    }
  });

  test('under random faults of Google and of people: nothing doubled, nothing lost', async () => {
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const { doubled, lost } = await randomRun(judged, undisturbed, seed);
      expect({ seed, doubled, lost }).toEqual({ seed, doubled: [], lost: [] });
    }
  }, 300_000);
});

describe('papers that are signed electronically, on an unlucky day', () => {
  test('stopped at any call, also while a signed file is stored: nothing doubled, nothing mailed unsigned', async () => {
    const judged = await judgedOffice(signedPapers);
    const undisturbed = await undisturbedRun(judged);
    expect(undisturbed.register.map((paper) => paper['Status TTE'])).toEqual(
      Array.from({ length: 3 }, () => 'Sudah TTE'),
    );
    const { length } = undisturbed.trace;
    // The ways by turns: every call in every way is for `npm run test:faults`.
    const ways = Object.keys(BREAKS);
    for (let turn = 0; 1 + turn * 2 * EVERY <= length; turn += 1) {
      const [call, how = ''] = [1 + turn * 2 * EVERY, ways[turn % ways.length]];
      const { doubled, lost, member } = await breakAt(judged, undisturbed, call, how);
      expect({ call, how, member, doubled, lost }).toEqual({
        ...{ call, how, member, doubled: [], lost: [] },
      });
    }
  }, 300_000);
});
