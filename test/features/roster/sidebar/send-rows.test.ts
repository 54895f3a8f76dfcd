import { afterEach, describe, expect, test } from '@jest/globals';
import type { ImportRow } from '../../../../src/features/roster/core';
import type { ImportProgress } from '../../../../src/features/roster/sidebar/import/send-rows';
import { NOTHING_SENT, sendRows } from '../../../../src/features/roster/sidebar/import/send-rows';
import { googleThat } from '../../../fakes/google-that';

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'google');
});

const ROWS: readonly ImportRow[] = Array.from({ length: 1000 }, (_, index) => ({
  line: index + 1,
  id: null,
  participant: {},
  restricted: {},
  before: { participant: {}, restricted: {} },
  different: [],
}));
const RUN = { id: 'I-1', sender: 'Dinas', rows: ROWS };

/** A server that writes each share, and remembers the numbers of the shares. */
function serverThatWrites(): { readonly chunks: unknown[] } {
  const chunks: unknown[] = [];
  googleThat(({ input }) => {
    const { chunk, rows } = input as { chunk: number; rows: unknown[] };
    chunks.push(chunk);
    const value = { added: rows.length, changed: 0, left: [] };
    return { status: 'done', value, text: '', problems: [] };
  });
  return { chunks };
}

describe('an import on its way', () => {
  test('stops after the running share when staff ask, and goes on from there', async () => {
    const { chunks } = serverThatWrites();
    let progress: ImportProgress = NOTHING_SENT;
    const note = (now: ImportProgress): void => {
      progress = now;
    };
    const end = await sendRows(RUN, progress, 'id', note, () => progress.done >= 400);
    expect(end).toBe('stopped');
    expect(progress).toMatchObject({ done: 400, added: 400 });
    expect(await sendRows(RUN, progress, 'id', note, () => false)).toBeNull();
    expect(progress).toMatchObject({ done: 1000, added: 1000 });
    expect(chunks).toEqual([0, 1, 2]);
  });
});
