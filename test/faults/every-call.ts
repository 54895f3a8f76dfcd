import type { FaultRule } from '../../host/engine/types';
import { openFaultWorld } from './fault-world';
import type { Harm, Result } from './find-harm';
import { DOUBT, findHarm, resultOf } from './find-harm';
import type { JudgedWorkbook } from './judged-office';
import { issueAll, patientClerk } from './office';

/** How a service call ends the run. */
export const BREAKS: Readonly<Record<string, Pick<FaultRule, 'do' | 'when'>>> = {
  killed: { do: 'kill' },
  'error before': { do: { throw: 'Service error: Spreadsheets' } },
  'error after': { do: { throw: 'Service error: Spreadsheets' }, when: 'after' },
};

/** A run that was stopped once, at one call, and taken up again. */
export interface BrokenRun extends Harm {
  readonly call: number;
  readonly how: string;
  readonly member: string;
  /** Papers that a person has to decide on. */
  readonly inDoubt: number;
}

/** What a run comes to that nobody disturbs, and its service calls in their order. */
export interface UndisturbedRun extends Result {
  readonly trace: readonly string[];
  /** How often somebody pressed a button. */
  readonly clicks: number;
}

export async function undisturbedRun(judged: JudgedWorkbook): Promise<UndisturbedRun> {
  const world = openFaultWorld({ workbook: judged.copy(), startMs: judged.nowMs });
  try {
    const clerk = patientClerk(world);
    await issueAll(world, clerk);
    const { replies } = clerk;
    const trace = replies.flatMap((reply) => reply.trace);
    return { ...resultOf(world), trace, clicks: replies.length };
  } finally {
    await world.close();
  }
}

/** The same run, stopped at its n-th call in one of the ways of `BREAKS`. */
export async function breakAt(
  judged: JudgedWorkbook,
  undisturbed: UndisturbedRun,
  call: number,
  how: string,
): Promise<BrokenRun> {
  const world = openFaultWorld({ workbook: judged.copy(), startMs: judged.nowMs });
  const member = undisturbed.trace[call - 1] ?? '';
  const seen = { call, how, member };
  try {
    world.host.setFaults([{ callIndex: call, ...BREAKS[how], do: BREAKS[how]?.do ?? 'kill' }]);
    const clerk = patientClerk(world);
    await issueAll(world, clerk);
    const harm = findHarm(world, undisturbed);
    const broken = clerk.replies.filter(({ status }) => status === 'broken').length;
    if (broken > 1) harm.lost.push('the run broke again after it was resumed');
    if (clerk.replies.length > undisturbed.clicks + 2 + broken)
      harm.lost.push('papers had to be repeated by hand');
    const inDoubt = resultOf(world).register.filter((row) => row['Keadaan'] === DOUBT).length;
    return { ...seen, ...harm, inDoubt };
  } catch (error) {
    return { ...seen, doubled: [], lost: [String(error)], inDoubt: 0 };
  } finally {
    await world.close();
  }
}
