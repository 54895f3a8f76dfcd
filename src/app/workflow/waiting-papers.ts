import type { Ports } from '../../ports/ports';
import type { TextRow } from './step-rules';

/** Papers of a run that is not over: another day of Google's limits has begun, or somebody closed the window. */
export interface WaitingPapers {
  /** Papers without their PDF. */
  readonly toMake: number;
  /** Papers whose signed PDF nobody has brought yet. */
  readonly unsigned: number;
  /** Recipients whose mail has not gone out. */
  readonly mails: number;
  /** Of these, how many this account may write to today. */
  readonly mailsToday: number;
}

/** What waits in the register; the quota is asked for only when a mail does. */
export function waitingPapers(ports: Ports, register: readonly TextRow[]): WaitingPapers {
  const toMake = register.filter(({ state }) => state === 'Bernomor' || state === 'Dokumen dibuat');
  const frozen = register.filter(({ state }) => state === 'PDF siap');
  const unsigned = frozen.filter(({ signature = '' }) => !['', 'Sudah TTE'].includes(signature));
  const addressOf = ({ mailTo = '' }: TextRow): string => mailTo.trim().toLowerCase();
  // An office gets one mail, so it waits until all its papers are signed.
  const waiting = new Set(unsigned.map(addressOf));
  const addresses = frozen.map(addressOf).filter((one) => one !== '' && !waiting.has(one));
  const mails = new Set(addresses).size;
  const mailsToday = mails === 0 ? 0 : Math.min(mails, ports.mail.remainingToday());
  return { toMake: toMake.length, unsigned: unsigned.length, mails, mailsToday };
}
