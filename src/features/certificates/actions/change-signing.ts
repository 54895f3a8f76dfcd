import type { Problem } from '../../../kernel/problem';
import { asWarning, problem } from '../../../kernel/problem';
import type { Result } from '../../../kernel/result';
import { refuse } from '../../../kernel/result';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { Ports } from '../../../ports/ports';
import type { ChangeSigningReply, ChangeSigningRequest } from '../contract/signing';
import { changeSigningRequest } from '../contract/signing';
import type { Paper } from '../core';
import { changeSigning, leaseLeft, parseLease } from '../core';
import { LEASE_KEY } from './job';
import { note } from './note';
import { rewriteRegister } from './register';

/** Lets papers be signed in the other way, all in one writing; what cannot be changed is said paper by paper. */
export const changeSigningAction: Action<ChangeSigningRequest, ChangeSigningReply> = {
  id: 'certificates.changeSigning',
  input: changeSigningRequest,
  writes: true,
  run(ports, { papers: ids, to, reason }) {
    const wanted = new Set(ids);
    const refusals: Problem[] = [];
    let changed = 0;
    const held = ports.lock.during(() => {
      const busy = whoWorks(ports);
      return rewriteRegister(ports, (papers) => {
        const patches = new Map<string, Partial<Paper>>();
        for (const paper of papers.filter(({ id }) => wanted.has(id))) {
          const decision = decide(paper, to, busy);
          if (!decision.ok) refusals.push(...decision.problems);
          else {
            const values = { reason: reason.trim() };
            const words = note(ports, `certificates.note_now_${to}`, values);
            patches.set(paper.id, { ...decision.value, note: words });
          }
        }
        changed = patches.size;
        return patches;
      });
    });
    if (held === null) return refused([problem('commit.busy')]);
    if (changed === 0) return refused(refusals.length > 0 ? refusals : [unknown(ids)]);
    const message = { code: `certificates.signing_now_${to}`, values: { count: changed } };
    return done({ changed }, message, [...refusals.map(asWarning), ...held.value.conflicts]);
  },
};

/** The account whose step may be making papers this very moment. */
function whoWorks({ store, clock }: Ports): string | null {
  const lease = store.document.get(LEASE_KEY);
  return leaseLeft(lease, clock.milliseconds()) > 0 ? (parseLease(lease)?.account ?? '') : null;
}

function decide(
  paper: Paper,
  to: ChangeSigningRequest['to'],
  busy: string | null,
): Result<Partial<Paper>> {
  // A running step writes what it began with, and with the PDF also how it is to be signed.
  if (busy !== null && paper.sha256 === '') {
    return refuse(problem('certificates.step_occupied', { by: busy }));
  }
  return changeSigning(paper, to);
}

function unknown([paper = '']: readonly string[]): Problem {
  return problem('certificates.paper_unknown', { paper });
}
