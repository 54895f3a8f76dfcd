import type { DoorReply } from '../../host/scenario/door';
import { callDoor } from '../../host/scenario/door';
import type { FaultWorld } from './fault-world';
import { OWNER } from './judged-office';

/** Longer than a lease: after this nobody waits for a run that died. */
const AFTER_A_BREAK_MS = 5 * 60_000;
const DAY_MS = 86_400_000;
/** A person who had to press more often than this would give up. */
const MOST_CLICKS = 40;

/** What somebody at the sidebar went through. */
export interface Shift {
  /** Answers that never came, or came as an error. */
  readonly broken: number;
  readonly replies: readonly DoorReply[];
}

/**
 * Issues papers as a patient person does: presses start until it is answered, then lets the job step; after a break he
 * waits and presses again, on the next day when a quota is used up, and repeats what failed.
 * @throws Error when all this leads to no end
 */
export async function issueAll(world: FaultWorld, user = OWNER): Promise<Shift> {
  const replies: DoorReply[] = [];
  const press = async (action: string, input: unknown = {}): Promise<DoorReply> => {
    if (replies.length >= MOST_CLICKS) throw new Error(`No end: ${replies.at(-1)?.text ?? ''}`);
    const reply = await callDoor(world.host, user, action, input);
    replies.push(reply);
    if (reply.status !== 'done') world.host.clock.advance(AFTER_A_BREAK_MS);
    return reply;
  };
  for (let begun = false; !begun; ) begun = (await press('certificates.start')).status === 'done';
  for (let rounds = 0; rounds < 3; rounds += 1) {
    await stepToEnd(world, press);
    const failed = Number(replies.at(-1)?.value['byState'] && failedOf(replies.at(-1)));
    if (failed === 0) break;
    await press('certificates.retry');
  }
  return { broken: replies.filter(({ status }) => status === 'broken').length, replies };
}

async function stepToEnd(
  { host }: FaultWorld,
  press: (action: string, input: unknown) => Promise<DoorReply>,
): Promise<void> {
  for (;;) {
    const { status, value } = await press('certificates.step', { budgetMs: 60_000 });
    if (status !== 'done') continue;
    if (value['finished'] !== true) host.clock.advance(Number(value['waitMs'] ?? 0));
    else if (Number(value['waitingForTomorrow'] ?? 0) > 0) host.clock.advance(DAY_MS);
    else return;
  }
}

function failedOf(reply: DoorReply | undefined): number {
  // The door answers with what the action replied.
  const byState = reply?.value['byState'] as Readonly<Record<string, number>> | undefined;
  return byState?.['failed'] ?? 0;
}
