import type { Ports } from '../../../ports/ports';
import type { DocumentDay } from '../core';
import { documentsLeft, documentsPerDay, parseDocumentDay, today } from '../core';
import type { Job } from './job';

const DAY_KEY = 'certificates.documentDay';

/** What this account may still make today, and on each further day. */
export interface DocumentQuota {
  readonly left: number;
  readonly perDay: number;
}

/** How many documents this account may make. */
export function documentQuota(ports: Ports): DocumentQuota {
  const day = dayOf(ports);
  return { left: documentsLeft(day), perDay: documentsPerDay(day) };
}

/** Counts documents before they are asked for, so that a run that breaks off has counted them. */
export function noteDocuments(ports: Ports, count: number): void {
  if (count === 0) return;
  const day = dayOf(ports);
  keep(ports, { ...day, made: day.made + count });
}

/** Google said that today's documents are used up, whatever was counted here. */
export function runOutOfDocuments(job: Job): void {
  job.isDocumentQuotaUsed = true;
  const day = dayOf(job.ports);
  keep(job.ports, { ...day, made: Math.max(day.made, documentsPerDay(day)) });
}

function dayOf({ store, clock, mail }: Ports): DocumentDay {
  const stored = parseDocumentDay(store.user.get(DAY_KEY));
  return today(stored, clock.milliseconds(), mail.remainingToday());
}

function keep({ store }: Ports, day: DocumentDay): void {
  store.user.set(DAY_KEY, JSON.stringify(day));
}
