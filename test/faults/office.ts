import type { DoorReply } from '../../host/scenario/door';
import { callDoor } from '../../host/scenario/door';
import { viewSheet } from '../../host/scenario/sheet-view';
import type { FaultWorld } from './fault-world';
import { DOUBT } from './find-harm';
import { OWNER } from './judged-office';

/** Longer than a lease: after this nobody waits for a run that died. */
const AFTER_A_BREAK_MS = 5 * 60_000;
const DAY_MS = 86_400_000;
/** A person who had to press more often than this would give up. */
const MOST_CLICKS = 90;

/** Somebody at the sidebar, and what he went through. */
export interface Clerk {
  readonly replies: DoorReply[];
  press(action: string, input?: unknown): Promise<DoorReply>;
}

/** A person who waits after a break before he presses again. `before`: what happens while he looks away. */
export function patientClerk(
  world: FaultWorld,
  before: () => Promise<void> | void = () => {},
): Clerk {
  const replies: DoorReply[] = [];
  return {
    replies,
    async press(action, input = {}) {
      if (replies.length >= MOST_CLICKS) throw new Error(`No end: ${replies.at(-1)?.text ?? ''}`);
      await before();
      const reply = await callDoor(world.host, OWNER, action, input);
      replies.push(reply);
      if (reply.status !== 'done') world.host.clock.advance(AFTER_A_BREAK_MS);
      return reply;
    },
  };
}

/**
 * Issues papers as a patient person does: presses start until it is answered, lets the job step, goes on the next day
 * when a quota is used up, makes a template that is gone anew, and repeats what failed.
 * @throws Error when all this leads to no end
 */
export async function issueAll(world: FaultWorld, clerk: Clerk): Promise<void> {
  await startAll(clerk);
  await finishAll(world, clerk);
  if (await signAll(world, clerk)) await finishAll(world, clerk);
}

/** What a signing app appends. */
const SIGNATURE = Buffer.from('\n9 0 obj\n<</Type/Sig/ByteRange[0 1 2 3]>>\nendobj\n%%EOF\n');

/** Brings the signed PDF of every paper that waits for one; true when there was any. */
async function signAll({ host, drive }: FaultWorld, clerk: Clerk): Promise<boolean> {
  const waiting = viewSheet(host.workbook, 'Sertifikat', 2024)
    .rows()
    .filter(({ cells }) => cells['Status TTE'] === 'Siap TTE');
  for (const { cells } of waiting) {
    const pdf = Buffer.concat([drive.readFile(cells['ID PDF'] ?? ''), SIGNATURE]);
    const fileName = `${cells['Nama Berkas']}.pdf`;
    const input = { fileName, pdfBase64: pdf.toString('base64'), isChecked: false };
    while ((await clerk.press('certificates.storeSigned', input)).status !== 'done');
  }
  return waiting.length > 0;
}

/** Presses start until it is answered. */
export async function startAll(clerk: Clerk): Promise<void> {
  for (let begun = false; !begun; ) {
    begun = (await clerk.press('certificates.start')).status === 'done';
    if (!begun) await renewTemplates(clerk);
  }
}

/** Lets the job go on until it is over and nothing has failed. */
export async function finishAll(world: FaultWorld, clerk: Clerk): Promise<void> {
  for (;;) {
    const last = await stepToEnd(world, clerk);
    if (await renewTemplates(clerk)) continue;
    if (failedOf(last) === 0) return;
    await clerk.press('certificates.retry');
  }
}

async function stepToEnd({ host }: FaultWorld, clerk: Clerk): Promise<DoorReply> {
  for (;;) {
    const reply = await clerk.press('certificates.step', { budgetMs: 60_000 });
    if (reply.status !== 'done') continue;
    const { value } = reply;
    if (value['finished'] !== true) host.clock.advance(Number(value['waitMs'] ?? 0));
    else if (Number(value['waitingForTomorrow'] ?? 0) > 0) host.clock.advance(DAY_MS);
    else return reply;
  }
}

function failedOf({ value }: DoorReply): number {
  // The door answers with what the action replied.
  const byState = value['byState'] as Readonly<Record<string, number>> | undefined;
  return byState?.['failed'] ?? 0;
}

/** True when the last answer said that a template is gone, and it was made anew. */
async function renewTemplates(clerk: Clerk): Promise<boolean> {
  const isGone = clerk.replies.at(-1)?.problems.some(({ code }) => code.includes('template_'));
  if (isGone !== true) return false;
  const { value } = await clerk.press('certificates.overview');
  const found = (value['templates'] ?? []) as readonly {
    readonly kind: string;
    readonly unitCount: number;
    readonly id: string;
    readonly standing: string;
  }[];
  const templates = found
    .filter(({ standing }) => standing === 'gone' || standing === 'trashed')
    .map(({ kind, unitCount, id }) => ({ kind, unitCount, replaces: id }));
  if (templates.length > 0) await clerk.press('certificates.renewTemplates', { templates });
  return true;
}

/** Decides on every mail in doubt as somebody does who looks into the outbox; true when there was one. */
export async function decideAll(world: FaultWorld, clerk: Clerk): Promise<boolean> {
  const inDoubt = viewSheet(world.host.workbook, 'Sertifikat', 2024)
    .rows()
    .filter(({ cells }) => cells['Keadaan'] === DOUBT);
  for (const { cells } of inDoubt) {
    const name = `${cells['Nama Berkas']}.pdf`;
    const sent = world.mails.some(({ attachments }) =>
      attachments.some((one) => one.name === name),
    );
    const input = { paper: cells['ID Surat'], sent };
    while ((await clerk.press('certificates.decide', input)).status === 'broken');
  }
  return inDoubt.length > 0;
}
