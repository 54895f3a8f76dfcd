import type { AccountType } from '../../../host/engine/types';
import type { DoorReply } from '../../../host/scenario/door';
import { callDoor } from '../../../host/scenario/door';
import type { FaultWorld } from '../../faults/fault-world';
import { openFaultWorld } from '../../faults/fault-world';
import { judgedOffice, OWNER } from '../../faults/judged-office';
import type { Mailing } from './people';
import { manyPeople } from './people';

/** What issuing so many papers takes on the architecture's cost table. */
export interface Timed {
  readonly papers: number;
  /** Virtual milliseconds from the first click to the end, waiting for Google's limits included, nights not. */
  readonly virtualMs: number;
  /** Requests to Drive and Docs. */
  readonly requests: number;
  readonly mails: number;
  /** Executions; none may last longer than six minutes. */
  readonly steps: number;
  readonly longestMs: number;
  /** Days on which somebody had to go on. */
  readonly days: number;
}

const DAY_MS = 86_400_000;
const REQUEST = /^(files|documents)\./;

/** Issues papers for so many people, step after step of so many milliseconds; on the next day when a quota is used up. */
export async function timedRun(
  count: number,
  mailing: Mailing,
  account: AccountType,
  stepMs = 60_000,
): Promise<Timed> {
  const judged = await judgedOffice(manyPeople(count, mailing));
  const world = openFaultWorld({
    workbook: judged.copy(),
    startMs: judged.nowMs,
    account,
    isDrawnOnce: true,
  });
  try {
    const { clock } = world.host;
    const beganMs = clock.nowMs;
    const replies: DoorReply[] = [await call(world, 'certificates.start')];
    let days = 1;
    for (;;) {
      const reply = await call(world, 'certificates.step', { budgetMs: stepMs });
      replies.push(reply);
      const { finished, waitMs, waitingForTomorrow } = reply.value;
      if (finished === true && Number(waitingForTomorrow ?? 0) === 0) break;
      if (finished === true) {
        days += 1;
        clock.advance(DAY_MS);
      } else clock.advance(Number(waitMs ?? 0));
    }
    const trace = replies.flatMap((reply) => reply.trace);
    return {
      papers: Number(replies.at(-1)?.value['done'] ?? 0),
      virtualMs: clock.nowMs - beganMs - (days - 1) * DAY_MS,
      requests: trace.filter((member) => REQUEST.test(member)).length,
      mails: world.mails.length,
      steps: replies.length,
      longestMs: Math.max(...replies.map(({ virtualMs }) => virtualMs)),
      days,
    };
  } finally {
    await world.close();
  }
}

async function call({ host }: FaultWorld, action: string, input: unknown = {}): Promise<DoorReply> {
  const reply = await callDoor(host, OWNER, action, input);
  if (reply.status === 'done') return reply;
  throw new Error(`${action}: ${reply.text} ${reply.problems.map(({ text }) => text).join(' ')}`);
}
