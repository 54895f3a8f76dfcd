import type { PlainDate } from '../../../kernel/plain-date';
import type { Reason } from './explain-judgement';
import type { EligibilityCounts, Verdict } from './judge-everybody';
import { countVerdicts } from './judge-everybody';
import type { Eligibility } from './model';

/** Somebody who comes out differently. */
export interface ChangedVerdict {
  readonly participant: string;
  readonly name: string;
  readonly before: Eligibility;
  readonly after: Eligibility;
  readonly opened: readonly string[];
  readonly closed: readonly string[];
  /** Why it will be so. */
  readonly reasons: readonly Reason[];
  readonly eligibleFrom: PlainDate | null;
}

/** For how many people who may take part a package is open. */
export interface PackageChange {
  readonly package: string;
  readonly before: number;
  readonly after: number;
}

export interface VerdictChanges {
  readonly before: EligibilityCounts;
  readonly after: EligibilityCounts;
  readonly packages: readonly PackageChange[];
  /** In the order of the roster. */
  readonly people: readonly ChangedVerdict[];
}

/** Who would come out differently: two judgements of the same people in the same order, staff's decisions included. */
export function compareVerdicts(
  before: readonly Verdict[],
  after: readonly Verdict[],
  packages: readonly string[],
): VerdictChanges {
  const people = after.flatMap((next, index): ChangedVerdict[] => {
    const last = before[index];
    if (last === undefined) return [];
    const opened = last.closedPackages.filter((code) => !next.closedPackages.includes(code));
    const closed = next.closedPackages.filter((code) => !last.closedPackages.includes(code));
    if (last.verdict === next.verdict && opened.length + closed.length === 0) return [];
    const { participant, name, reasons, eligibleFrom } = next;
    const change = { before: last.verdict, after: next.verdict, opened, closed };
    return [{ participant, name, ...change, reasons, eligibleFrom }];
  });
  return {
    before: countVerdicts(before),
    after: countVerdicts(after),
    packages: packages.map((code) => ({
      package: code,
      before: openTo(before, code),
      after: openTo(after, code),
    })),
    people,
  };
}

function openTo(verdicts: readonly Verdict[], packageCode: string): number {
  return verdicts.filter(
    ({ verdict, ruleVerdict, closedPackages }) =>
      verdict === 'eligible' &&
      (ruleVerdict !== 'eligible' || !closedPackages.includes(packageCode)),
  ).length;
}
