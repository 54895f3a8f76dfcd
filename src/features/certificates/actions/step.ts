import { asWarning } from '../../../kernel/problem';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { Ports } from '../../../ports/ports';
import type { StepReply, StepRequest } from '../contract';
import { stepRequest } from '../contract';
import type { Paper } from '../core';
import { MAKING } from '../core';
import { backOff } from './back-off';
import { clearAbandoned } from './clear-abandoned';
import { docsWritesLeft } from './docs-writes';
import { exportPapers } from './export-papers';
import type { Job } from './job';
import { hasTime, newJob, waitingFor } from './job';
import { sweepRepeatedCopies } from './lost-copies';
import { makeDocuments } from './make-documents';
import { noteCourses } from './note-courses';
import { catchUpNumbers } from './number-marks';
import type { Occupied } from './open-job';
import { closeJob, openJob, settleDoubts } from './open-job';
import { reachOf } from './reach';
import { isGone, papersIn, readRegister } from './register';
import { recipientsNow, sendMails } from './send-mails';
import { progressOf } from './step-reply';
import { tellIfPending } from './tell-verifier';
import { trashUnusedPdfs } from './unused-pdfs';
import { withholdMails } from './withhold-mails';

const STEP_BUDGET_MS = 60_000;

/** Works on the register for `budgetMs` and says how far it came. Killed anywhere, the next step goes on. */
export const stepAction: Action<StepRequest, StepReply> = {
  id: 'certificates.step',
  input: stepRequest,
  writes: true,
  run(ports, { budgetMs = STEP_BUDGET_MS }) {
    const register = readRegister(ports);
    if (isGone(register)) return refused(register.problems);
    const job = openJob(ports, budgetMs);
    const papers = papersIn(register);
    if ('by' in job) return occupied(ports, papers, job);
    try {
      job.papers = papers;
      job.problems.push(...register.problems.map(asWarning));
      job.reach = reachOf(ports, papers);
      catchUpNumbers(job);
      settleDoubts(job);
      withholdMails(job);
      while (hasTime(job) && workOnce(job));
      job.backOffMs = backOff(job);
      sweepRepeatedCopies(job);
      clearAbandoned(job);
      job.problems.push(...noteCourses(ports, job.papers));
      if (job.stop === 'lease_lost') trashUnusedPdfs(job);
      else job.problems.push(...tellIfPending(ports, job.papers));
    } finally {
      closeJob(job);
    }
    const { reply, message, problems } = progressOf(job);
    return done(reply, message, problems);
  },
};

/** One wave of whatever is furthest along; false when nothing can be done now. */
function workOnce(job: Job): boolean {
  if (waitingFor(job, 'export').length > 0) {
    exportPapers(job);
    return true;
  }
  const toMake = waitingFor(job, ...MAKING);
  if (toMake.length > 0 && docsWritesLeft(job.ports).count > 0) {
    makeDocuments(job);
    return true;
  }
  if (!job.isMailQuotaUsed && recipientsNow(job).length > 0) {
    sendMails(job);
    return true;
  }
  return false;
}

function occupied(ports: Ports, papers: readonly Paper[], { by, waitMs }: Occupied) {
  const job = newJob(ports, '', 0);
  job.papers = papers;
  const { reply } = progressOf(job);
  const message = { code: 'certificates.step_occupied', values: { by } };
  return done({ ...reply, finished: false, waitMs }, message);
}
