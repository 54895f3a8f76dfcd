import { read } from '../../../ports/tables';
import { participantsTable } from '../../roster';
import type { Job } from './job';
import { patchPapers } from './job';
import { note } from './note';
import { readGuests } from './read-guests';

/** Before their PDF is mailed, papers can still lose their address. */
const UNSENT: readonly unknown[] = ['numbered', 'document', 'pdf'];

/**
 * Takes the address from papers that would go to somebody who has said no to mails since they got their numbers. What
 * goes to an office is not his mail.
 */
export function withholdMails(job: Job): void {
  const { ports } = job;
  const waiting = job.papers.filter(({ state, mailTo }) => UNSENT.includes(state) && mailTo !== '');
  if (waiting.length === 0) return;
  const people = [...read(ports, participantsTable).rows, ...readGuests(ports).rows];
  const refused = new Map(
    people.flatMap(({ value: { id, email, mayMail } }) =>
      mayMail === false ? [[id, sameCase(email)] as const] : [],
    ),
  );
  const withheld = waiting.filter(
    ({ participant, mailTo }) => refused.get(participant) === sameCase(mailTo),
  );
  if (withheld.length === 0) return;
  const patch = { mailTo: '', note: note(ports, 'certificates.note_no_consent') };
  patchPapers(job, new Map(withheld.map(({ id }) => [id, patch])));
}

function sameCase(address: string): string {
  return address.trim().toLowerCase();
}
