import type { Ports } from '../../../ports/ports';
import type { Lease, Paper, Withdrawn } from '../core';
import {
  frozenDrafts,
  leaseLeft,
  papersInDoubt,
  parseLease,
  replacedYetValid,
  takeLease,
  withdraw,
} from '../core';
import type { Job } from './job';
import { LEASE_KEY, newJob, updatePapers } from './job';
import { note } from './note';

/** Another run works; nothing to do but wait. */
export interface Occupied {
  readonly by: string;
  readonly waitMs: number;
}

/** Takes the lease under the lock, or says who has it. */
export function openJob(ports: Ports, budgetMs: number): Job | Occupied {
  const store = ports.store.document;
  const run = ports.ids.next();
  const account = ports.account.email();
  const startMs = ports.clock.milliseconds();
  const held = ports.lock.during((): Lease | null => {
    const lease = takeLease(store.get(LEASE_KEY), run, account, startMs);
    if (lease !== null) store.set(LEASE_KEY, JSON.stringify(lease));
    return lease;
  });
  if (!held?.value) {
    const stored = store.get(LEASE_KEY);
    // Without the lock there may be no lease at all: a commit of somebody else takes seconds at most.
    const waitMs = Math.max(2_000, leaseLeft(stored, startMs));
    return { by: parseLease(stored)?.account ?? '', waitMs };
  }
  return newJob(ports, run, budgetMs);
}

/**
 * Papers found in `sending` come from a run that broke off: a person decides, nothing is sent again by itself. So do
 * drafts that have their PDF: they can be signed; and papers beside their correction: they are replaced.
 */
export function settleDoubts(job: Job): void {
  const found = [papersInDoubt, frozenDrafts, replacedYetValid].flatMap((find) => find(job.papers));
  if (found.length === 0) return;
  const review = { state: 'review', note: note(job.ports, 'certificates.note_review') } as const;
  const ready = {
    signature: 'ready',
    note: note(job.ports, 'certificates.note_unsigned'),
  } as const;
  updatePapers(
    job,
    (papers) =>
      new Map<string, Partial<Paper>>([
        ...papersInDoubt(papers).map(({ id }) => [id, review] as const),
        ...frozenDrafts(papers).map(({ id }) => [id, ready] as const),
        ...replacedYetValid(papers).flatMap((paper) => [...endOf(paper, papers)]),
      ]),
  );
}

function endOf(paper: Paper, papers: readonly Paper[]): Withdrawn {
  const end = withdraw(paper, papers, { state: 'superseded', note: paper.note });
  return end.ok ? end.value : new Map();
}

/** Gives the lease back, unless another run has it by now. */
export function closeJob(job: Job): void {
  const store = job.ports.store.document;
  job.ports.lock.during(() => {
    if (parseLease(store.get(LEASE_KEY))?.run === job.run) store.remove(LEASE_KEY);
  });
}
