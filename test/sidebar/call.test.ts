import { afterEach, describe, expect, test } from '@jest/globals';
import { call } from '../../src/sidebar/call';
import { runStep } from '../../src/sidebar/run-step';
import { googleThat } from '../fakes/google-that';

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'google');
});

const done = (value: unknown) => ({ status: 'done', value, text: 'Selesai.', problems: [] });

describe('a call from the sidebar', () => {
  test('sends action, input and language, and gives back the reply', async () => {
    const seen: unknown[] = [];
    googleThat((request) => {
      seen.push(request);
      return done(3);
    });
    expect(await call('programme.check', { a: 1 }, 'en')).toEqual(done(3));
    expect(seen).toEqual([{ action: 'programme.check', input: { a: 1 }, language: 'en' }]);
  });

  test('is lost, not broken, when it fails on its way', async () => {
    googleThat(() => new Error('PERMISSION_DENIED'));
    const answer = await call('programme.check', {}, 'id');
    expect(answer).toMatchObject({ status: 'lost', text: expect.stringMatching(/akun lain/) });
  });

  test('is lost when there is no Google at all', async () => {
    expect((await call('programme.check', {}, 'id')).status).toBe('lost');
  });
});

describe('a long run from the sidebar', () => {
  const issue = {
    label: { id: 'Terbitkan', en: 'Issue' },
    action: 'job.start',
    input: {},
    step: 'job.step',
  };

  test('goes on step by step until it is finished, and tells how far it is', async () => {
    let count = 0;
    googleThat(({ action }) => {
      if (action === 'job.start') return done(null);
      count += 1;
      return done({ done: count, total: 3, finished: count === 3, waitMs: 0 });
    });
    const heard: number[] = [];
    const answer = await runStep(issue, 'id', (progress) => heard.push(progress.done));
    expect([answer.status, heard]).toEqual(['done', [1, 2]]);
  });

  test('does not begin when its start is refused, and stops when a step is lost', async () => {
    googleThat(() => ({ status: 'refused', text: 'Tidak.', problems: [] }));
    expect((await runStep(issue, 'id', () => undefined)).status).toBe('refused');
    googleThat(({ action }) => (action === 'job.start' ? done(null) : new Error('HTTP 0')));
    expect((await runStep(issue, 'id', () => undefined)).status).toBe('lost');
  });
});
