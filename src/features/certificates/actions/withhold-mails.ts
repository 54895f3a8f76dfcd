import type { Columns, TableRead } from '../../../kernel/table';
import { textOf, yesNo } from '../../../kernel/table';
import { read } from '../../../ports/tables';
import { participantsTable } from '../../roster';
import { survivorsOf } from '../../roster/core';
import { withText } from '../core';
import type { Job } from './job';
import { patchPapers } from './job';
import { note } from './note';
import { readGuests } from './read-guests';

/** Before their PDF is mailed, papers can still lose their address. */
const UNSENT: readonly unknown[] = ['numbered', 'document', 'pdf'];

/**
 * Takes the address from papers that would go to somebody who has said no to mails since they got their numbers, also
 * when his address is another by now or his row was merged. What goes to an office is not his mail.
 */
export function withholdMails(job: Job): void {
  const { ports } = job;
  const waiting = job.papers.filter(({ state, mailTo }) => UNSENT.includes(state) && mailTo !== '');
  if (waiting.length === 0) return;
  const people = read(ports, participantsTable);
  const survivors = survivorsOf(people.aside);
  const refused = new Map([...refusalsIn(people), ...refusalsIn(readGuests(ports))]);
  const withheld = waiting.filter((paper) => {
    const email = refused.get(survivors.get(paper.participant) ?? paper.participant);
    if (email === undefined) return false;
    const own = [email, withText(paper)?.printed.ownAddress ?? ''].map(sameCase);
    return own.includes(sameCase(paper.mailTo));
  });
  if (withheld.length === 0) return;
  const patch = { mailTo: '', note: note(ports, 'certificates.note_no_consent') };
  patchPapers(job, new Map(withheld.map(({ id }) => [id, patch])));
}

/**
 * Who is not written to, with his address as it stands. A row with some other cell that cannot be read counts like any,
 * and an answer that nobody can read is no yes.
 */
function refusalsIn({ raw }: TableRead<Columns>): readonly (readonly [string, string])[] {
  return raw.flatMap(({ key, cells }) => {
    const answer = yesNo.read(cells['mayMail'] ?? '');
    const saysNo = 'fault' in answer || answer.value === false;
    return saysNo ? [[key, textOf(cells['email'] ?? '')] as const] : [];
  });
}

function sameCase(address: string): string {
  return address.trim().toLowerCase();
}
