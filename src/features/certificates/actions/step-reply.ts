import type { Message, Problem } from '../../../kernel/problem';
import { asWarning, problem } from '../../../kernel/problem';
import type { StepReply } from '../contract';
import type { Paper } from '../core';
import { countStates, isUnsigned, MAKING, workOf } from '../core';
import { docsWritesLeft } from './docs-writes';
import type { Job } from './job';
import { hasTime, isOfOther, isStuck, waitingFor, waitsForDay } from './job';
import { recipientsNow } from './send-mails';

/** Google's answer to "too busy" is to come back after a few seconds. */
const BUSY_WAIT_MS = 5_000;

/** Where the job stands after a step, for the sidebar and for the person who reads the message. */
export function progressOf(job: Job): {
  readonly reply: StepReply;
  readonly message: Message;
  readonly problems: readonly Problem[];
} {
  const live = job.papers.filter(({ state }) => state !== 'void' && state !== 'superseded');
  const open = live.filter((paper) => workOf(paper, job.account) !== 'none');
  const ofOthers = open.filter((paper) => isOfOther(job, paper)).length;
  const unsigned = open.filter((paper) => workOf(paper, job.account) === 'sign').length;
  const mails = open.filter((paper) => isMail(paper) && !isOfOther(job, paper));
  const toMake = open.filter((paper) => waitsForDay(job, paper) && !isOfOther(job, paper));
  const waitingForTomorrow = toMake.length + (job.isMailQuotaUsed ? mails.length : 0);
  const goesOn = canGoOn(job, open);
  const reply: StepReply = {
    done: live.length - open.length,
    total: live.length,
    finished: !goesOn,
    waitMs: goesOn ? waitBeforeNext(job) : 0,
    byState: countStates(job.papers),
    remaining: open.length - unsigned,
    unsigned,
    waitingForTomorrow,
    documentsTomorrow: toMake.length,
    ofOthers,
    quotaLeft: job.isMailQuotaUsed ? 0 : job.ports.mail.remainingToday(),
  };
  return { reply, message: messageFor(reply, job), problems: problemsOf(reply, job) };
}

/** Whether a next step of this account could do anything today. */
function canGoOn(job: Job, open: readonly Paper[]): boolean {
  if (job.stop === 'needs_person' || job.stop === 'drive_full') return false;
  if (job.stop === 'lease_lost') return open.length > 0;
  return open.some((paper) => {
    if (workOf(paper, job.account) === 'sign') return false;
    if (isOfOther(job, paper) || isStuck(job, paper) || waitsForDay(job, paper)) return false;
    if (!isMail(paper)) return true;
    if (job.isMailQuotaUsed) return false;
    const isReady = recipientsNow(job).some(({ papers }) => papers.includes(paper));
    return isReady || job.postponed.has(paper.id);
  });
}

function waitBeforeNext(job: Job): number {
  if (job.stop === 'lease_lost') return BUSY_WAIT_MS;
  if (job.backOffMs > 0) return job.backOffMs;
  const docs = docsWritesLeft(job.ports);
  const toMake = waitingFor(job, ...MAKING).length;
  const canWork =
    (toMake > 0 && docs.count > 0) ||
    waitingFor(job, 'export').length > 0 ||
    recipientsNow(job).length > 0;
  if (canWork && !hasTime(job)) return 0;
  return toMake > 0 && docs.count === 0 ? docs.waitMs : BUSY_WAIT_MS;
}

function messageFor(reply: StepReply, job: Job): Message {
  const values = {
    done: reply.done,
    total: reply.total,
    sent: reply.byState['sent'] ?? 0,
    waiting: reply.waitingForTomorrow,
  };
  if (job.stop === 'drive_full') return { code: 'certificates.drive_full', values };
  if (reply.finished && reply.documentsTomorrow > 0) {
    const gaps = { ...values, documents: reply.documentsTomorrow };
    return { code: 'certificates.documents_tomorrow', values: gaps };
  }
  if (reply.waitingForTomorrow > 0) return { code: 'certificates.waits_for_tomorrow', values };
  if (reply.finished && reply.unsigned > 0) {
    const gaps = { ...values, unsigned: reply.unsigned };
    return { code: 'certificates.waits_for_signature', values: gaps };
  }
  return { code: reply.finished ? 'certificates.finished' : 'certificates.progress', values };
}

function problemsOf(reply: StepReply, job: Job): readonly Problem[] {
  const { byState, ofOthers } = reply;
  const failed = byState['failed'] ?? 0;
  const inReview = byState['review'] ?? 0;
  const found: Problem[] = [...job.problems];
  if (failed > 0) found.push(asWarning(problem('certificates.some_failed', { count: failed })));
  if (inReview > 0) {
    found.push(asWarning(problem('certificates.some_in_review', { count: inReview })));
  }
  if (ofOthers > 0) found.push(asWarning(problem('certificates.of_others', { count: ofOthers })));
  return found;
}

function isMail(paper: Paper): boolean {
  const { state, mailTo, sha256 } = paper;
  return state === 'pdf' && sha256 !== '' && mailTo !== '' && !isUnsigned(paper);
}
