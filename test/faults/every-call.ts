import type { FaultRule } from '../../host/engine/types';
import { openFaultWorld } from './fault-world';
import type { Harm, Result } from './find-harm';
import { DOUBT, findHarm, resultOf } from './find-harm';
import type { JudgedWorkbook } from './judged-office';
import { issueAll } from './office';

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

/** The run that nobody disturbs: what it comes to, and its service calls in their order. */
export async function undisturbedRun(
  judged: JudgedWorkbook,
): Promise<Result & { readonly trace: readonly string[] }> {
  const world = openFaultWorld({ workbook: judged.copy(), startMs: judged.nowMs });
  try {
    const { replies } = await issueAll(world);
    return { ...resultOf(world), trace: replies.flatMap(({ trace }) => trace) };
  } finally {
    await world.close();
  }
}

/** The same run, stopped at its n-th call in one of the ways of `BREAKS`. */
export async function breakAt(
  judged: JudgedWorkbook,
  undisturbed: Result & { readonly trace: readonly string[] },
  call: number,
  how: string,
): Promise<BrokenRun> {
  const world = openFaultWorld({ workbook: judged.copy(), startMs: judged.nowMs });
  const member = undisturbed.trace[call - 1] ?? '';
  const seen = { call, how, member };
  try {
    world.host.setFaults([{ callIndex: call, ...BREAKS[how], do: BREAKS[how]?.do ?? 'kill' }]);
    await issueAll(world);
    const harm = findHarm(world, undisturbed);
    const inDoubt = resultOf(world).register.filter((row) => row['Keadaan'] === DOUBT).length;
    return { ...seen, ...harm, inDoubt };
  } catch (error) {
    return { ...seen, doubled: [], lost: [String(error)], inDoubt: 0 };
  } finally {
    await world.close();
  }
}
