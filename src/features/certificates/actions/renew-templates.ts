import type { Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { RenewRequest } from '../contract/templates';
import { renewRequest } from '../contract/templates';
import { docsWritesLeft } from './docs-writes';
import type { Job } from './job';
import { closeJob, openJob } from './open-job';
import { readTemplate } from './template-store';
import { makeTemplate } from './templates';

const BUDGET_MS = 60_000;

/**
 * Makes the standard template in this account's Drive and the workbook's from now on, because a person said so. One
 * that somebody replaced meanwhile is left as it is, so a second click makes nothing.
 */
export const renewTemplatesAction: Action<RenewRequest, { readonly made: number }> = {
  id: 'certificates.renewTemplates',
  input: renewRequest,
  writes: true,
  run(ports, { templates }) {
    const job = openJob(ports, BUDGET_MS);
    if ('by' in job) return refused([problem('certificates.step_occupied', { by: job.by })]);
    try {
      const made = renew(job, templates);
      if (made === 0 && job.problems.length > 0) return refused(job.problems);
      const message = { code: 'certificates.templates_made', values: { count: made } };
      return done({ made }, message, job.problems);
    } finally {
      closeJob(job);
    }
  },
};

/** How many were made; when one could not be, the job knows why and the rest is not tried. */
function renew(job: Job, templates: RenewRequest['templates']): number {
  let made = 0;
  for (const { replaces, ...wanted } of templates) {
    if (readTemplate(job.ports, wanted).id !== replaces) continue;
    const canWrite = docsWritesLeft(job.ports).count > 0;
    if (!canWrite || makeTemplate(job, wanted) === null) {
      if (job.problems.length === 0) job.problems.push(whyNot(job));
      return made;
    }
    made += 1;
  }
  return made;
}

function whyNot({ isDocumentQuotaUsed }: Job): Problem {
  if (!isDocumentQuotaUsed) return problem('certificates.template_busy');
  return problem('certificates.template_refused', { reason: 'quota' });
}
