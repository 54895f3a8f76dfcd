import { problem } from '../../../kernel/problem';
import type { Result } from '../../../kernel/result';
import { accept, refuse } from '../../../kernel/result';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { Ports } from '../../../ports/ports';
import type { DecideRequest, PaperReply, SendAgainRequest, VoidRequest } from '../contract';
import { decideRequest, sendAgainRequest, voidRequest } from '../contract';
import type { Paper } from '../core';
import { withdraw } from '../core';
import { noteCourses } from './note-courses';
import type { PaperPatches } from './register';
import { papersIn, readRegister, rewriteRegister, whyUnknown } from './register';
import { tellIfPending } from './tell-verifier';

/** Withdraws a paper. Its number stays in the register and is never used again. */
export const voidAction: Action<VoidRequest, PaperReply> = {
  id: 'certificates.void',
  input: voidRequest,
  writes: true,
  run(ports, { paper, reason }) {
    const outcome = changeSome(ports, paper, (found, register) => {
      if (found.state === 'void') return refuse(problem('certificates.already_void', { paper }));
      if (found.state === 'superseded')
        return refuse(problem('certificates.already_superseded', { paper }));
      // A mail may be going out this very second; when the run is over it is sent or in review.
      return withdraw(found, register, { state: 'void', note: reason.trim() });
    });
    if (outcome.status === 'refused') return outcome;
    const papers = papersIn(readRegister(ports));
    const problems = [...noteCourses(ports, papers), ...tellIfPending(ports, papers)];
    return { ...outcome, problems: [...outcome.problems, ...problems] };
  },
};

/** A person decides on a paper in review: the mail went out, or it may go out again. */
export const decideAction: Action<DecideRequest, PaperReply> = {
  id: 'certificates.decide',
  input: decideRequest,
  writes: true,
  run(ports, { paper, sent }) {
    return changeOne(ports, paper, (found) => {
      if (found.state !== 'review') return refuse(problem('certificates.not_in_review', { paper }));
      return accept(
        sent
          ? { state: 'sent', mailedAt: ports.clock.now(), note: '' }
          : { state: 'pdf', note: '' },
      );
    });
  },
};

/** A mail came back: a person found it in the mailbox, which the add-on may not read. */
export const returnedAction: Action<VoidRequest, PaperReply> = {
  id: 'certificates.returned',
  input: voidRequest,
  writes: true,
  run(ports, { paper, reason }) {
    return changeOne(ports, paper, (found) =>
      found.state === 'sent'
        ? accept({ state: 'returned', note: reason.trim() })
        : refuse(problem('certificates.not_sent', { paper })),
    );
  },
};

/** Sends a paper whose mail came back, was refused or had no address; the next step mails it. */
export const sendAgainAction: Action<SendAgainRequest, PaperReply> = {
  id: 'certificates.sendAgain',
  input: sendAgainRequest,
  writes: true,
  run(ports, { paper, mailTo }) {
    return changeOne(ports, paper, ({ state, sha256, mailTo: former }) => {
      const isOpen =
        state === 'returned' || state === 'failed' || (state === 'pdf' && former === '');
      if (!isOpen || sha256 === '') return refuse(problem('certificates.not_sendable', { paper }));
      return accept({ state: 'pdf', mailTo: mailTo.trim(), note: '' });
    });
  },
};

function changeOne(ports: Ports, id: string, decide: (paper: Paper) => Result<Partial<Paper>>) {
  return changeSome(ports, id, (paper) => {
    const decision = decide(paper);
    return decision.ok ? accept(new Map([[id, decision.value]])) : decision;
  });
}

function changeSome(
  ports: Ports,
  id: string,
  decide: (paper: Paper, register: readonly Paper[]) => Result<PaperPatches>,
) {
  const held = ports.lock.during(() => {
    const read = readRegister(ports);
    const register = papersIn(read);
    const paper = register.find((one) => one.id === id);
    if (paper === undefined) return { ok: false, problems: whyUnknown(read, id) } as const;
    const decision = decide(paper, register);
    if (!decision.ok) return decision;
    const { conflicts } = rewriteRegister(ports, () => decision.value);
    return accept({ state: decision.value.get(id)?.state ?? '', conflicts });
  });
  if (held === null) return refused([problem('commit.busy')]);
  if (!held.value.ok) return refused(held.value.problems);
  const { state, conflicts } = held.value.value;
  const message = { code: 'certificates.changed', values: { paper: id } };
  return done({ paper: id, state }, message, conflicts);
}
