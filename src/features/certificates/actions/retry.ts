import { problem } from '../../../kernel/problem';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { retryRequest } from '../contract';
import { stateToRetry } from '../core';
import { rewriteRegister } from './register';

/** Puts failed papers back to where they can go on; the steps then try them again. */
export const retryAction: Action<Record<string, never>, { readonly papers: number }> = {
  id: 'certificates.retry',
  input: retryRequest,
  writes: true,
  run(ports) {
    let count = 0;
    const held = ports.lock.during(() =>
      rewriteRegister(ports, (papers) => {
        const failed = papers.filter((paper) => paper.state === 'failed');
        count = failed.length;
        return new Map(failed.map((paper) => [paper.id, { state: stateToRetry(paper), note: '' }]));
      }),
    );
    if (held === null) return refused([problem('commit.busy')]);
    const message = { code: 'certificates.retried', values: { count } };
    return done({ papers: count }, message, held.value.conflicts);
  },
};
