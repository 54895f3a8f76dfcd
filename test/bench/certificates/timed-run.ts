import type { AccountType } from '../../../host/engine/types';
import type { DoorReply } from '../../../host/scenario/door';
import { callDoor } from '../../../host/scenario/door';
import type { FaultWorld } from '../../faults/fault-world';
import { openFaultWorld } from '../../faults/fault-world';
import { findHarm, resultOf } from '../../faults/find-harm';
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

/** The same, looked at day by day and held against the register at the end. */
export interface FollowedRun extends Timed {
  readonly byDay: readonly DayOfRun[];
  /** What there is twice, what is missing, what was not mailed, and gaps in the numbers of a kind. */
  readonly harm: string[];
}

/** What one day brought. */
export interface DayOfRun {
  readonly documents: number;
  readonly mails: number;
  /** Executions of the day, and the longest of them in virtual milliseconds. */
  readonly steps: number;
  readonly longestMs: number;
}

const DAY_MS = 86_400_000;
const REQUEST = /^(files|documents)\./;
const COPY = 'files.copy';

/** Issues papers for so many people, step after step of so many milliseconds; on the next day when a quota is used up. */
export async function timedRun(
  count: number,
  mailing: Mailing,
  account: AccountType,
  stepMs = 60_000,
): Promise<FollowedRun> {
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
    const byDay: DayOfRun[] = [];
    const endDay = (): void => {
      const counted = byDay.reduce((sum, day) => sum + day.steps, 0);
      const ofDay = replies.slice(counted);
      const made = ofDay.flatMap(({ trace }) => trace).filter((member) => member === COPY);
      byDay.push({
        documents: made.length,
        mails: world.mails.length - byDay.reduce((sum, day) => sum + day.mails, 0),
        steps: ofDay.length,
        longestMs: Math.max(...ofDay.map(({ virtualMs }) => virtualMs)),
      });
    };
    for (;;) {
      const reply = await call(world, 'certificates.step', { budgetMs: stepMs });
      replies.push(reply);
      const { finished, waitMs, waitingForTomorrow } = reply.value;
      if (finished !== true) {
        clock.advance(Number(waitMs ?? 0));
        continue;
      }
      endDay();
      if (Number(waitingForTomorrow ?? 0) === 0) break;
      clock.advance(DAY_MS);
    }
    const days = byDay.length;
    const trace = replies.flatMap((reply) => reply.trace);
    return {
      papers: Number(replies.at(-1)?.value['done'] ?? 0),
      virtualMs: clock.nowMs - beganMs - (days - 1) * DAY_MS,
      requests: trace.filter((member) => REQUEST.test(member)).length,
      mails: world.mails.length,
      steps: replies.length,
      longestMs: Math.max(...replies.map(({ virtualMs }) => virtualMs)),
      days,
      byDay,
      harm: harmOf(world, mailing !== 'none'),
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

/** Held against itself: nothing twice, nothing lost, and each kind's numbers run from 1 without a gap. */
function harmOf(world: FaultWorld, isMailed: boolean): string[] {
  const result = resultOf(world);
  const { doubled, lost } = findHarm(world, result);
  const numbers = new Map<string, number[]>();
  for (const paper of result.register) {
    const kind = paper['Jenis Surat'] ?? '';
    numbers.set(kind, [...(numbers.get(kind) ?? []), Number(paper['Nomor Urut'])]);
  }
  const gaps = [...numbers].flatMap(([kind, given]) => {
    const sorted = [...given].sort((a, b) => a - b);
    const isWhole = sorted.every((number, index) => number === index + 1);
    return isWhole ? [] : [`${kind}: the numbers have gaps`];
  });
  const unsent = isMailed
    ? result.register.filter((paper) => paper['Keadaan'] !== 'Terkirim').length
    : 0;
  return [...doubled, ...lost, ...gaps, ...(unsent > 0 ? [`${unsent} papers not mailed`] : [])];
}
