import { describe, expect, test } from '@jest/globals';
import { decideAction, voidAction } from '../../../src/features/certificates/actions/one-paper';
import { stepAction } from '../../../src/features/certificates/actions/step';
import { aPaper } from './builders';
import { aWorldWith, registerOf } from './world';

describe('withdrawing a paper', () => {
  test('the number stays in the register, void, with the reason', () => {
    const world = aWorldWith([aPaper({ state: 'sent' })]);
    voidAction.run(world.ports, { paper: 'P-0001/pass', reason: 'Nama keliru' });
    expect(registerOf(world)).toEqual([aPaper({ state: 'void', note: 'Nama keliru' })]);
  });

  test.each([
    ['void', 'certificates.already_void'],
    ['sending', 'certificates.is_sending'],
  ] as const)('a paper that is %s is left alone', (state, code) => {
    const world = aWorldWith([aPaper({ state })]);
    expect(voidAction.run(world.ports, { paper: 'P-0001/pass', reason: 'Keliru' })).toMatchObject({
      status: 'refused',
      problems: [{ code }],
    });
    expect(registerOf(world)).toEqual([aPaper({ state })]);
  });

  test('a paper that does not exist is named', () => {
    const world = aWorldWith([aPaper()]);
    expect(voidAction.run(world.ports, { paper: 'P-9', reason: 'Keliru' })).toMatchObject({
      problems: [{ code: 'certificates.paper_unknown', values: { paper: 'P-9' } }],
    });
  });
});

describe('a mail in doubt', () => {
  test('found in the outbox, the paper counts as sent', () => {
    const world = aWorldWith([aPaper({ state: 'review' })]);
    decideAction.run(world.ports, { paper: 'P-0001/pass', sent: true });
    stepAction.run(world.ports, { budgetMs: 60_000 });
    expect(registerOf(world)[0]).toMatchObject({ state: 'sent', mailedAt: '2021-08-30T09:00:00' });
    expect(world.mails).toEqual([]);
  });

  test('not found there, it is sent again because a person said so', () => {
    const world = aWorldWith([aPaper()]);
    world.answerMail = () => ({ outcome: 'unknown', detail: '' });
    stepAction.run(world.ports, { budgetMs: 60_000 });
    world.answerMail = () => ({ outcome: 'sent' });
    decideAction.run(world.ports, { paper: 'P-0001/pass', sent: false });
    stepAction.run(world.ports, { budgetMs: 60_000 });
    expect(registerOf(world)[0]?.state).toBe('sent');
    expect(world.mails).toHaveLength(1);
  });

  test('only a paper in doubt can be decided on', () => {
    const world = aWorldWith([aPaper({ state: 'pdf' })]);
    expect(decideAction.run(world.ports, { paper: 'P-0001/pass', sent: false })).toMatchObject({
      problems: [{ code: 'certificates.not_in_review' }],
    });
  });
});
