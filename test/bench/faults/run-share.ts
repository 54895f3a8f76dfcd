import { BREAKS, breakAt, undisturbedRun } from '../../faults/every-call';
import type { Harm } from '../../faults/find-harm';
import type { Office } from '../../faults/judged-office';
import { judgedOffice } from '../../faults/judged-office';
import { randomRun } from '../../faults/random-run';
import { signedPapers } from '../../faults/signed-papers';
import { twelvePapers } from '../../faults/twelve-papers';
import type { Tally } from './tally';
import { NOTHING } from './tally';

/** What is tried: every N-th call, and so many seeds from the first one on. */
export interface Extent {
  readonly every: number;
  readonly runs: number;
  readonly seed: number;
}

/** One of several threads: it does every `of`-th run, beginning with the one of its index. */
export interface Share {
  readonly index: number;
  readonly of: number;
}

/** One run, as it is told to whoever counts. */
export interface Finished {
  readonly title: string;
  readonly tally: Tally;
  /** Random faults that struck, by their kind. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly harm: readonly string[];
}

/** Does one share of the runs; gives the service calls of the run that nobody disturbs. */
export async function runShare(
  extent: Extent,
  share: Share,
  tell: (finished: Finished) => void,
): Promise<number> {
  const isMine = takeTurns(share);

  const stopEverywhere = async (title: string, office: Office) => {
    const judged = await judgedOffice(office);
    const undisturbed = await undisturbedRun(judged);
    const papers = undisturbed.register.length;
    const calls = undisturbed.trace.length;
    for (let call = 1; call <= calls; call += extent.every) {
      for (const how of Object.keys(BREAKS)) {
        if (!isMine()) continue;
        const run = await breakAt(judged, undisturbed, call, how);
        const where = `${title}, call ${call} of ${calls} (${run.member}) ${how}`;
        const tally = { ...tallyOf(run, papers), faults: 1, inDoubt: run.inDoubt };
        tell({ title: `${title}: ${how}`, tally, kinds: {}, harm: harmOf(run, where) });
      }
    }
    return { judged, undisturbed, papers, calls };
  };

  const wet = await stopEverywhere('stopped', twelvePapers);
  await stopEverywhere('TTE, stopped', signedPapers);
  for (let run = 0; run < extent.runs; run += 1) {
    if (!isMine()) continue;
    const result = await randomRun(wet.judged, wet.undisturbed, extent.seed + run);
    const faults = Object.values(result.faults).reduce((sum, count) => sum + count, 0);
    const tally = { ...tallyOf(result, wet.papers), faults };
    const harm = harmOf(result, `seed ${result.seed}`);
    tell({ title: 'random faults', tally, kinds: result.faults, harm });
  }
  return wet.calls;
}

function tallyOf({ doubled, lost }: Harm, papers: number): Tally {
  return { ...NOTHING, runs: 1, papers, duplicates: doubled.length, losses: lost.length };
}

function harmOf({ doubled, lost }: Harm, where: string): readonly string[] {
  return [...doubled, ...lost].slice(0, 5).map((what) => `${where}: ${what}`);
}

function takeTurns({ index, of }: Share): () => boolean {
  let turn = -1;
  return () => {
    turn += 1;
    return turn % of === index;
  };
}
