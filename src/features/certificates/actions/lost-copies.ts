import type { Paper } from '../core';
import type { Draft } from './draft';
import { stillIn, takeReply } from './draft';
import type { Job } from './job';

/** Drive's list may not know yet a file that is there (platform notes), so it is asked more than once. */
const LOOKS = 3;
const PAUSE_MS = 2_000;
/** After this long a file is in the list or was never made. */
const LAG_MS = 15 * 60_000;
const REPEATED_KEY = 'certificates.repeatedCopies';

/** A copy that was asked for again because its first answer was lost and nothing of it was found. */
interface Repeated {
  readonly copy: string;
  readonly atMs: number;
}

/** Adopts the documents of copies whose answers were lost. What is not found is noted, to be looked for again. */
export function findLostCopies(job: Job, lost: readonly Draft[]): void {
  let missing = lost;
  for (let look = 0; look < LOOKS && missing.length > 0; look++) {
    if (look > 0) job.ports.clock.pause(PAUSE_MS);
    missing = lookFor(job, missing);
  }
  if (missing.length > 0) {
    const atMs = job.ports.clock.milliseconds();
    const noted = missing.map(({ paper: { copyKey: copy } }) => ({ copy, atMs }));
    keep(job, [...repeatedOf(job), ...noted]);
  }
}

/** The drafts of which nothing was found. */
function lookFor(job: Job, drafts: readonly Draft[]): readonly Draft[] {
  const replies = job.ports.documents.wave(drafts.map(({ paper }) => findCopy(paper.copyKey)));
  const doubles: string[] = [];
  drafts.forEach((draft, index) => {
    const reply = replies[index];
    if (!takeReply(job, draft, reply)) return;
    const [found, ...others] = reply.ids;
    doubles.push(...others);
    if (found === undefined) return;
    draft.documentId = found;
    draft.patch = { ...draft.patch, documentId: found };
  });
  trash(job, doubles);
  return stillIn(drafts).filter(({ documentId }) => documentId === '');
}

/** Throws away what turns up late of copies that were asked for twice; at the end of a step, and only after a break. */
export function sweepRepeatedCopies(job: Job): void {
  const repeated = repeatedOf(job);
  if (repeated.length === 0 || job.stop === 'lease_lost') return;
  const papers = new Map(job.papers.map((paper) => [paper.copyKey, paper]));
  const replies = job.ports.documents.wave(repeated.map(({ copy }) => findCopy(copy)));
  const nowMs = job.ports.clock.milliseconds();
  const doubles: string[] = [];
  const open = repeated.filter(({ copy, atMs }, index) => {
    const reply = replies[index];
    const extra = reply?.ok ? extraOf(reply.ids, papers.get(copy)) : [];
    doubles.push(...extra);
    return extra.length === 0 && nowMs - atMs < LAG_MS;
  });
  trash(job, doubles);
  if (open.length < repeated.length) keep(job, open);
}

function extraOf(ids: readonly string[], paper: Paper | undefined): readonly string[] {
  if (paper === undefined || paper.documentId === '') return [];
  return ids.filter((id) => id !== paper.documentId);
}

function findCopy(copy: string) {
  return { kind: 'find', properties: { role: 'paper', copy } } as const;
}

function trash(job: Job, ids: readonly string[]): void {
  if (ids.length > 0) job.ports.documents.wave(ids.map((fileId) => ({ kind: 'trash', fileId })));
}

function repeatedOf({ ports }: Job): readonly Repeated[] {
  try {
    const parsed: unknown = JSON.parse(ports.store.document.get(REPEATED_KEY) ?? '[]');
    return Array.isArray(parsed) ? parsed.filter(isRepeated) : [];
  } catch {
    return [];
  }
}

/** A property holds 9 kB. */
const MOST = 100;

function keep({ ports }: Job, repeated: readonly Repeated[]): void {
  if (repeated.length === 0) ports.store.document.remove(REPEATED_KEY);
  else ports.store.document.set(REPEATED_KEY, JSON.stringify(repeated.slice(-MOST)));
}

function isRepeated(value: unknown): value is Repeated {
  return (
    typeof value === 'object' &&
    value !== null &&
    'copy' in value &&
    typeof value.copy === 'string' &&
    'atMs' in value &&
    typeof value.atMs === 'number'
  );
}
