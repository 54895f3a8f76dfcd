import { describe, expect, test } from '@jest/globals';
import { overviewAction } from '../../../../src/features/certificates/actions/overview';
import { startAction } from '../../../../src/features/certificates/actions/start';
import type { OverviewReply } from '../../../../src/features/certificates/contract';
import type { Paper } from '../../../../src/features/certificates/core';
import { planDays } from '../../../../src/features/certificates/sidebar/plan-days';
import {
  viewOverview,
  viewPeople,
} from '../../../../src/features/certificates/sidebar/view-overview';
import { aJudgedWorld } from '../world';

function overview(isStarted: boolean): OverviewReply {
  const { ports } = aJudgedWorld();
  if (isStarted) startAction.run(ports, {});
  const outcome = overviewAction.run(ports, {});
  if (outcome.status !== 'done') throw new Error('The overview was refused');
  return outcome.value;
}

const groups = (reply: OverviewReply) => viewPeople(reply, 'id').map(({ group }) => group);

/** The same register with the first paper changed. */
function withFirst(reply: OverviewReply, values: Partial<Paper>): OverviewReply {
  const [first, ...rest] = reply.papers;
  if (first === undefined) throw new Error('There is a paper');
  return { ...reply, papers: [{ ...first, ...values }, ...rest] };
}

describe('who gets what', () => {
  test('before issuing three are due and one gets nothing, with the reason', () => {
    const reply = overview(false);
    expect(groups(reply)).toEqual(['due', 'due', 'due', 'none']);
    expect(viewOverview(reply)).toMatchObject({ due: 3, remaining: 0, sent: 0 });
    expect(viewPeople(reply, 'id')[3]?.kinds).toEqual([]);
  });

  test('once issued, papers are in the works and their numbers shown', () => {
    const reply = overview(true);
    expect(groups(reply)).toEqual(['working', 'working', 'working', 'none']);
    expect(viewPeople(reply, 'id')[0]?.lines[0]).toBe(
      'Sertifikat kelulusan 563/001/BLK-PKL/VIII/2021 · Bernomor',
    );
  });

  test('a failed paper and one in review stand out and wait for a person', () => {
    const failed = withFirst(overview(true), { state: 'failed', note: 'Gagal (forbidden).' });
    expect(groups(failed)[0]).toBe('trouble');
    expect(viewOverview(failed)).toMatchObject({ remaining: 2, failed: [{ id: 'P-0001/pass' }] });
    expect(viewOverview(withFirst(overview(true), { state: 'review' })).inReview).toHaveLength(1);
  });

  test('a paper that waits for its electronic signature is nobody’s work but the signatory’s', () => {
    const frozen = { state: 'pdf', sha256: 'y', signature: 'ready' } as const;
    const reply = withFirst(overview(true), frozen);
    expect(groups(reply)[0]).toBe('signing');
    expect(viewOverview(reply)).toMatchObject({ remaining: 2, unsigned: 1 });
    expect(viewPeople(reply, 'id')[0]?.lines[0]).toContain('PDF siap · siap TTE');
    const signed = { signature: 'signed', signedId: 'f', signedSha256: 's' } as const;
    expect(groups(withFirst(reply, signed))[0]).toBe('working');
  });

  test('guests stand below the participants, with the reason while nothing is due', () => {
    const guests = [{ id: 'N-01', name: 'Hendra', topic: 'Usaha', isHeld: false }];
    const entries = viewPeople({ ...overview(false), guests }, 'id');
    expect(entries[4]).toMatchObject({
      ...{ title: 'Hendra (N-01)', group: 'none', kinds: [] },
      lines: [expect.stringContaining('belum terlaksana')],
    });
    const due = [{ participant: 'N-01', kind: 'appreciation', mailTo: '' } as const];
    const held = viewPeople({ ...overview(false), guests, due }, 'en')[4];
    expect(held).toMatchObject({ group: 'due', kinds: ['appreciation'] });
  });

  test('somebody with two trainings stands there once, with all papers and reasons', () => {
    const reply = overview(true);
    const [first] = reply.people;
    if (first === undefined) throw new Error('There are people');
    const again = {
      ...first,
      package: 'LS',
      outcome: 'open' as const,
      reason: 'Las belum selesai.',
    };
    const entries = viewPeople({ ...reply, people: [...reply.people, again] }, 'id');
    expect(entries).toHaveLength(4);
    expect(new Set(entries.map(({ key }) => key)).size).toBe(4);
  });

  test('whoever stands in no list any more is still there while a paper of his is valid', () => {
    const reply = overview(true);
    const people = reply.people.slice(1);
    const entries = viewPeople({ ...reply, people }, 'id');
    expect(entries.at(-1)).toMatchObject({ participant: 'P-0001', group: 'working' });
    expect(entries).toHaveLength(4);
    const withdrawn = withFirst({ ...reply, people }, { state: 'void' });
    expect(viewPeople(withdrawn, 'id')).toHaveLength(3);
  });

  test('papers in the Drive of another account are not ours to continue', () => {
    const files = { copyKey: 'x', pdfId: 'pdf-1', owner: 'lain@example.org' };
    const frozen = withFirst(overview(true), { ...files, state: 'pdf', sha256: 'y' });
    expect(viewOverview(frozen).remaining).toBe(2);
    expect([...viewOverview(frozen).ofOthers]).toEqual([['lain@example.org', 1]]);
    expect(viewOverview({ ...frozen, reach: ['pdf-1'] })).toMatchObject({ remaining: 3 });
  });

  test('papers that another account began with and never froze are ours to make again', () => {
    const begun = withFirst(overview(true), {
      ...{ copyKey: 'x', pdfId: 'pdf-1', owner: 'lain@example.org' },
    });
    expect(viewOverview(begun).remaining).toBe(3);
    expect([...viewOverview(begun).begunByOthers]).toEqual([['lain@example.org', 1]]);
    expect(viewOverview(begun).ofOthers.size).toBe(0);
  });
});

describe('the plan of mails over the days', () => {
  test('what today has no room for goes out on the next days', () => {
    expect(planDays(160, 100)).toEqual([100, 60]);
    expect(planDays(160, 0)).toEqual([0, 100, 60]);
    expect(planDays(250, 40)).toEqual([40, 100, 100, 10]);
  });

  test('an account that may still write to more than a hundred is one of an organisation', () => {
    expect(planDays(1700, 1400)).toEqual([1400, 300]);
    expect(planDays(0, 100)).toEqual([]);
  });
});
