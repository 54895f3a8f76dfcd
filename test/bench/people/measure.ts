import { cpuUsage } from 'node:process';

/** The least CPU time of some runs, in milliseconds, and what the work gave. */
export function measure<T>(
  runs: number,
  work: () => T,
): { readonly ms: number; readonly value: T } {
  let value = work();
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const before = cpuUsage();
    value = work();
    const { user, system } = cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return { ms: least, value };
}
