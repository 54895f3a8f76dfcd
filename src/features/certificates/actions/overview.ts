import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { OverviewReply } from '../contract';
import { overviewRequest } from '../contract';
import {
  duePapers,
  findIssueWarnings,
  findLostNumbers,
  guestTalks,
  issuePapers,
  longestName,
  lostNumberProblems,
  pendingRevocations,
  templatesOf,
} from '../core';
import { documentQuota } from './document-quota';
import { lintTemplates } from './lint-templates';
import { papersToMake } from './papers-to-make';
import { reachOf } from './reach';
import { readInput } from './read-input';
import { findTemplates, templateProblems } from './templates';

/** Who gets which paper and who none, where every paper stands, and what keeps new ones from being issued. */
export const overviewAction: Action<Record<string, never>, OverviewReply> = {
  id: 'certificates.overview',
  input: overviewRequest,
  writes: false,
  run(ports) {
    const input = readInput(ports);
    if (!input.ok) return refused(input.problems);
    const { graduation, register } = input.value;
    const planned = issuePapers(input.value);
    const due = planned.ok
      ? planned.value.map(({ paper: { participant, kind, mailTo } }) => ({
          participant,
          kind,
          mailTo,
        }))
      : duePapers(input.value).map(({ participant, kind }) => {
          return { participant, kind, mailTo: '' };
        });
    const account = ports.account.email();
    const toMake = papersToMake(input.value, planned, account);
    const templates = findTemplates(ports, templatesOf(toMake));
    const lost = findLostNumbers(register, input.value.marks);
    const reply: OverviewReply = {
      account,
      quotaLeft: ports.mail.remainingToday(),
      people: graduation.map(({ participant, name, package: code, outcome, reason }) => {
        return { participant, name, package: code, outcome, reason };
      }),
      signatureMode: input.value.program.certificates.signatureMode,
      guests: guestTalks(input.value).map(({ id, name, topic, isHeld }) => {
        return { id, name, topic, isHeld };
      }),
      due,
      // What is printed stays in the register: it is long, and the preview shows it.
      papers: register.map((paper) => ({ ...paper, printed: '' })),
      templates,
      canPick: Object.values(input.value.program.certificates.picker).every((one) => one !== ''),
      documents: documentQuota(ports),
      verifier: {
        address: input.value.verifier?.address ?? '',
        pending: pendingRevocations(register).size,
      },
      lostNumbers: lost,
      longestName: planned.ok ? longestName(planned.value) : null,
      reach: [...reachOf(ports, register)],
    };
    const values = { papers: register.length, due: due.length };
    const message = { code: 'certificates.overview', values };
    const found = planned.ok ? findIssueWarnings(input.value, planned.value) : planned.problems;
    return done(reply, message, [
      ...templateProblems(ports, templates),
      ...lintTemplates(ports, toMake, input.value.program.neutralMode),
      ...found,
      ...lostNumberProblems(lost),
    ]);
  },
};
