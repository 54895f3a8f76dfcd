import { compareBy, compareText } from '../../../kernel/ordering';
import type { Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import type { Result } from '../../../kernel/result';
import { accept } from '../../../kernel/result';
import type { Package, Program, Stage } from '../../programme/core';

/** A time in which somebody may learn one package. */
export interface Period {
  /** `T2`: the first stage in it; empty when the whole programme is one period. */
  readonly id: string;
  /** Codes of its packages, in the order of sheet Paket. */
  readonly packages: readonly string[];
}

/** What makes the periods of a programme. */
export interface PeriodFacts {
  readonly program: Pick<Program, 'packagesPerPerson'>;
  readonly packages: readonly Package[];
  /** Rows of Tahap. */
  readonly stages: readonly Pick<Stage, 'number' | 'package' | 'start' | 'end'>[];
}

/** A package that runs in a stage; dates are null before stages are planned. */
interface Run {
  readonly number: number;
  readonly package: string;
  readonly start: string | null;
  readonly end: string | null;
}

/**
 * The periods of a programme in order: packages whose windows overlap, or that lie in one stage, are in one period, and
 * so are those that overlap with them. Before stages have dates the wishes in Paket count. Refused when a package with
 * seats has neither.
 */
export function findPeriods({ program, packages, stages }: PeriodFacts): Result<readonly Period[]> {
  const codes = packages.map(({ code }) => code);
  if (program.packagesPerPerson === 'one') return accept([{ id: '', packages: codes }]);
  const runs = runsOf(packages, stages);
  const planned = new Set(runs.map((run) => run.package));
  const open = packages.filter(({ code, maxCapacity }) => maxCapacity !== 0 && !planned.has(code));
  if (open.length > 0) return { ok: false, problems: [unplanned(open, runs.length)] };
  return accept(
    [...unite(runs)].sort(byStage).map((together) => {
      const inPeriod = new Set(together.map((run) => run.package));
      const number = Math.min(...together.map((run) => run.number));
      return { id: `T${number}`, packages: codes.filter((code) => inPeriod.has(code)) };
    }),
  );
}

function unplanned(open: readonly Package[], runs: number): Problem {
  const named = open.map(({ code }) => code).join(', ');
  return runs === 0
    ? problem('placement.periods_unknown')
    : problem('placement.package_without_stage', { packages: named.slice(0, 200) });
}

/** Rows of Tahap as they are; without any, the stages that staff ask for in Paket. */
function runsOf(packages: readonly Package[], stages: PeriodFacts['stages']): readonly Run[] {
  const known = new Set(packages.map(({ code }) => code));
  if (stages.length > 0) return stages.filter((stage) => known.has(stage.package));
  return packages.flatMap(({ code, stageWish }) =>
    stageWish === null ? [] : [{ number: stageWish, package: code, start: null, end: null }],
  );
}

function unite(runs: readonly Run[]): ReadonlySet<readonly Run[]> {
  const groups = new Set<readonly Run[]>();
  for (const run of runs) {
    const touched = [...groups].filter((group) => group.some((one) => isTogether(one, run)));
    for (const group of touched) groups.delete(group);
    groups.add([...touched.flat(), run]);
  }
  return groups;
}

function isTogether(left: Run, right: Run): boolean {
  if (left.package === right.package || left.number === right.number) return true;
  const { start, end } = left;
  if (start === null || end === null || right.start === null || right.end === null) return false;
  return start <= right.end && right.start <= end;
}

const byStage = compareBy<readonly Run[]>(
  (left, right) => compareText(firstDay(left), firstDay(right)),
  (left, right) => firstNumber(left) - firstNumber(right),
);

function firstDay(runs: readonly Run[]): string {
  return runs.map(({ start }) => start ?? '').sort(compareText)[0] ?? '';
}

function firstNumber(runs: readonly Run[]): number {
  return Math.min(...runs.map(({ number }) => number));
}
