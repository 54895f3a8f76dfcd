import type { Ports } from '../../ports/ports';
import type { TextRow } from './step-rules';

/** Papers of a run that is not over: another day of Google's limits has begun, or somebody closed the window. */
export interface WaitingPapers {
  /** Papers without their PDF. */
  readonly toMake: number;
  /** Recipients whose mail has not gone out. */
  readonly mails: number;
  /** Of these, how many this account may write to today. */
  readonly mailsToday: number;
}

/** What waits in the register; the quota is asked for only when a mail does. */
export function waitingPapers(ports: Ports, register: readonly TextRow[]): WaitingPapers {
  const toMake = register.filter(({ state }) => state === 'Bernomor' || state === 'Dokumen dibuat');
  const addresses = register
    .filter(({ state }) => state === 'PDF siap')
    .map(({ mailTo = '' }) => mailTo.trim().toLowerCase())
    .filter((address) => address !== '');
  const mails = new Set(addresses).size;
  const mailsToday = mails === 0 ? 0 : Math.min(mails, ports.mail.remainingToday());
  return { toMake: toMake.length, mails, mailsToday };
}
