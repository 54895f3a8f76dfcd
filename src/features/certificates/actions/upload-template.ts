import type { Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import type { Action, Outcome } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { Ports } from '../../../ports/ports';
import type {
  OwnTemplateReply,
  PickTemplateRequest,
  UploadTemplateRequest,
} from '../contract/templates';
import { pickTemplateRequest, uploadTemplateRequest } from '../contract/templates';
import type { TemplateKind } from '../core';
import {
  docxObstacle,
  isQrInFoot,
  issuePapers,
  repeatsUnits,
  templateKey,
  templateOf,
  templateTitle,
} from '../core';
import type { Job } from './job';
import { lintDocument } from './lint-templates';
import { closeJob, openJob } from './open-job';
import { papersToMake } from './papers-to-make';
import { readInput } from './read-input';
import { beginTemplate, keepTemplate, readTemplate } from './template-store';
import { askForTemplate } from './templates';

const BUDGET_MS = 60_000;

/** Turns a .docx that staff sent into a Google Doc and the workbook's template, and says what is wrong with it. */
export const uploadTemplateAction: Action<UploadTemplateRequest, OwnTemplateReply> = {
  id: 'certificates.uploadTemplate',
  input: uploadTemplateRequest,
  writes: true,
  run(ports, { name, docxBase64, replaces, ...wanted }) {
    const content = ports.documents.received(docxBase64);
    const obstacle = content === null ? 'no_word' : docxObstacle(content.bytes());
    if (content === null || obstacle !== null) {
      return refused([problem(`certificates.docx_${obstacle ?? 'no_word'}`)]);
    }
    return adopt(ports, wanted, replaces, (job) => {
      const properties = beginTemplate(job, wanted);
      if (properties === null) return null;
      const reply = askForTemplate(job, {
        kind: 'convert',
        name: titleOf(name),
        content,
        properties,
      });
      return reply?.ids[0] ?? null;
    });
  },
};

/** Makes a document that somebody has picked the workbook's template. */
export const pickTemplateAction: Action<PickTemplateRequest, OwnTemplateReply> = {
  id: 'certificates.pickTemplate',
  input: pickTemplateRequest,
  writes: true,
  run: (ports, { fileId, replaces, ...wanted }) => adopt(ports, wanted, replaces, () => fileId),
};

function adopt(
  ports: Ports,
  wanted: TemplateKind,
  replaces: string,
  find: (job: Job) => string | null,
): Outcome<OwnTemplateReply> {
  const job = openJob(ports, BUDGET_MS);
  if ('by' in job) return refused([problem('certificates.step_occupied', { by: job.by })]);
  try {
    const title = templateTitle(wanted);
    // Somebody replaced it meanwhile: a second click changes nothing.
    if (readTemplate(ports, wanted).id !== replaces) {
      return refused([problem('certificates.template_changed', { title })]);
    }
    const documentId = find(job);
    const read = documentId === null ? null : askForTemplate(job, { kind: 'read', documentId });
    if (documentId === null || read === null) return refused(whyNot(job));
    const repeats = repeatsUnits(read.document);
    const qrInFoot = isQrInFoot(read.document, wanted.kind);
    if (!keepTemplate(job, wanted, { id: documentId, isOwn: true, qrInFoot }, repeats)) {
      return refused([problem('commit.busy')]);
    }
    const found = lint(ports, wanted, read.document);
    const errors = found.filter(({ severity }) => severity === 'error').length;
    const code =
      errors === 0 ? 'certificates.template_adopted' : 'certificates.template_to_correct';
    return done({ id: documentId, repeats }, { code, values: { title, errors } }, found);
  } finally {
    closeJob(job);
  }
}

function whyNot({ problems }: Job): readonly Problem[] {
  return problems.length > 0 ? problems : [problem('certificates.template_busy')];
}

/** What is wrong with it for the first paper that waits for it; nothing while none does. */
function lint(ports: Ports, wanted: TemplateKind, document: unknown): readonly Problem[] {
  const input = readInput(ports);
  if (!input.ok) return [];
  const waiting = papersToMake(input.value, issuePapers(input.value), ports.account.email()).filter(
    (paper) => templateKey(templateOf(paper)) === templateKey(wanted),
  );
  const [one] = waiting;
  const { neutralMode } = input.value.program;
  return one === undefined ? [] : lintDocument(document, one, waiting, neutralMode);
}

/** The name of a file without its ending and without what no file name may hold. */
function titleOf(name: string): string {
  const clean = name
    .replace(/\.docx$/i, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .trim();
  return [...clean].slice(0, 100).join('') || 'Templat';
}
