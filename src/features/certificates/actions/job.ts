import type { Problem } from '../../../kernel/problem';
import type { FileContent } from '../../../ports/file-content';
import type { Ports } from '../../../ports/ports';
import type { Paper, TemplateShape, Work } from '../core';
import {
  belongsToOther,
  COPYING,
  isWithdrawn,
  leaseLeft,
  parseLease,
  takeLease,
  workOf,
} from '../core';
import type { PaperPatches, RegisterUpdate } from './register';
import { rewriteRegister } from './register';

export const LEASE_KEY = 'certificates.lease';
/** A lease is renewed when less than this is left of it: more than one wave or mail can take. */
const RENEW_BELOW_MS = 60_000;

/** One step of the job: what it knows of the register and what it has met with. */
export interface Job {
  readonly ports: Ports;
  readonly run: string;
  readonly account: string;
  readonly deadlineMs: number;
  /** The register as this step last saw it. */
  papers: readonly Paper[];
  /** PDFs in memory by paper id, so that a mail in the same step needs no download. */
  readonly contents: Map<string, FileContent>;
  /** PDFs that this step stored, by the id of their paper. */
  readonly stored: Map<string, string>;
  /** Papers that Google was too busy for: they wait for the next step. */
  readonly postponed: Set<string>;
  /** Answers in a row by which Google said that it is too busy. */
  busyInRow: number;
  /** How long to leave Google alone after this step. */
  backOffMs: number;
  /** What this step has tried, each thing once: a cell that cannot be written must not keep it turning. */
  readonly tried: Set<string>;
  readonly problems: Problem[];
  /** Why the step cannot go on, whatever time is left. */
  stop: 'none' | 'lease_lost' | 'needs_person' | 'drive_full';
  isMailQuotaUsed: boolean;
  /** No further document today: papers that have theirs go on. */
  isDocumentQuotaUsed: boolean;
  /** Documents to copy by the key of their template, as far as this step knows them. */
  readonly templates: Map<string, string>;
  /** By the same keys: what decides whether a copy is read before it is filled; absent while nobody has looked. */
  readonly shapes: Map<string, TemplateShape>;
  /** `closed`: one of the templates that papers wait for cannot be used, so this step begins with no paper at all. */
  templateState: 'unknown' | 'open' | 'closed';
  /** Frozen PDFs of other accounts that this one may send. */
  reach: ReadonlySet<string>;
}

/** A whole wave: whoever goes on asking makes it worse. */
const MOST_BUSY = 10;

/** Whether the step has time for one more wave or mail. */
export function hasTime(job: Job): boolean {
  if (job.stop !== 'none' || job.busyInRow >= MOST_BUSY) return false;
  return job.ports.clock.milliseconds() < job.deadlineMs;
}

/** Papers of this account that wait for a kind of work, in the order of the register. */
export function waitingFor(job: Job, ...works: readonly Work[]): readonly Paper[] {
  return job.papers.filter(
    (paper) =>
      works.includes(workOf(paper, job.account)) &&
      !isOfOther(job, paper) &&
      !lacksTemplate(job, paper) &&
      !waitsForDay(job, paper) &&
      !job.postponed.has(paper.id) &&
      !job.tried.has(attemptOf(job, paper)),
  );
}

/** Whether the paper waits for the account that froze it. */
export function isOfOther(job: Job, paper: Paper): boolean {
  return belongsToOther(paper, job.account, job.reach);
}

/** Notes that the next thing to do with these papers is being tried. */
export function takeUp(job: Job, papers: readonly Paper[]): readonly Paper[] {
  for (const paper of papers) job.tried.add(attemptOf(job, paper));
  return papers;
}

/** What was tried and left the paper where it was, or cannot be tried. */
export function isStuck(job: Job, paper: Paper): boolean {
  if (lacksTemplate(job, paper)) return true;
  return job.tried.has(attemptOf(job, paper)) && !job.postponed.has(paper.id);
}

/** Whether the paper waits for the documents of another day. */
export function waitsForDay({ isDocumentQuotaUsed, account }: Job, paper: Paper): boolean {
  return isDocumentQuotaUsed && COPYING.includes(workOf(paper, account));
}

function lacksTemplate({ templateState, account }: Job, paper: Paper): boolean {
  return templateState === 'closed' && COPYING.includes(workOf(paper, account));
}

function attemptOf({ account }: Job, paper: Paper): string {
  return `${workOf(paper, account)} ${paper.id}`;
}

/** A job that has done nothing yet. */
export function newJob(ports: Ports, run: string, budgetMs: number): Job {
  return {
    ports,
    run,
    account: ports.account.email(),
    deadlineMs: ports.clock.milliseconds() + budgetMs,
    papers: [],
    contents: new Map(),
    stored: new Map(),
    postponed: new Set(),
    busyInRow: 0,
    backOffMs: 0,
    tried: new Set(),
    problems: [],
    stop: 'none',
    isMailQuotaUsed: false,
    isDocumentQuotaUsed: false,
    templates: new Map(),
    shapes: new Map(),
    templateState: 'unknown',
    reach: new Set(),
  };
}

/**
 * Does something under the lock, and only while the lease is still held; renews it. Null, and the step is over, when
 * another run has taken the job over or the lock is not free.
 */
export function whileHeld<T>(job: Job, work: () => T): T | null {
  const { ports } = job;
  const held = ports.lock.during(() => {
    const stored = ports.store.document.get(LEASE_KEY);
    if (parseLease(stored)?.run !== job.run) return null;
    const nowMs = ports.clock.milliseconds();
    if (leaseLeft(stored, nowMs) < RENEW_BELOW_MS) {
      ports.store.document.set(
        LEASE_KEY,
        JSON.stringify(takeLease(null, job.run, job.account, nowMs)),
      );
    }
    return work();
  });
  const result = held?.value ?? null;
  if (result === null) job.stop = 'lease_lost';
  return result;
}

/** Writes to the register while the lease is held. */
export function updatePapers(
  job: Job,
  decide: (papers: readonly Paper[]) => PaperPatches,
): RegisterUpdate | null {
  const update = whileHeld(job, () => rewriteRegister(job.ports, decide));
  if (update === null) return null;
  job.problems.push(...update.conflicts);
  if (update.isGone) {
    job.stop = 'needs_person';
    return null;
  }
  job.papers = update.papers;
  return update;
}

/** The same, with what a wave came to. A paper that was withdrawn or replaced meanwhile stays so. */
export function patchPapers(job: Job, patches: PaperPatches): RegisterUpdate | null {
  return updatePapers(job, (papers) => {
    const gone = new Set(papers.filter(isWithdrawn).map(({ id }) => id));
    return new Map([...patches].filter(([id]) => !gone.has(id)));
  });
}
