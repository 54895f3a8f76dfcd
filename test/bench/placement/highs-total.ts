import loadHighs from 'highs';
import type { AssignmentProblem, Pair } from '../../../src/features/placement/core';

const SECONDS = 20;

/** The best total by HiGHS, another solver, and its time; null when it does not finish in time. */
export async function highsTotal(
  problem: AssignmentProblem,
  pairs: readonly Pair[] = [],
): Promise<{ readonly total: number; readonly milliseconds: number } | null> {
  const highs = await loadHighs();
  const text = lpText(problem, pairs);
  const begin = performance.now();
  try {
    const { Status, ObjectiveValue } = highs.solve(text, { time_limit: SECONDS, mip_rel_gap: 0 });
    if (Status !== 'Optimal') return null;
    return { total: Math.round(ObjectiveValue), milliseconds: performance.now() - begin };
  } catch {
    // Its memory is limited.
    return null;
  }
}

/** The linear programme; without pairs its best vertices are whole numbers, so no more is asked. */
function lpText(
  { people, packages, providers = [] }: AssignmentProblem,
  pairs: readonly Pair[],
): string {
  const goal: string[] = [];
  const rows: string[] = [];
  const taken = packages.map((): string[] => []);
  const indexOf = new Map(packages.map(({ id }, index) => [id, index]));
  people.forEach(({ options }, person) => {
    const own = options.flatMap(({ package: id, value }) => {
      const pack = indexOf.get(id);
      if (pack === undefined) return [];
      const name = `x${person}_${pack}`;
      goal.push(`${value} ${name}`);
      taken[pack]?.push(name);
      return [name];
    });
    if (own.length > 0) rows.push(`p${person}: ${own.join(' + ')} <= 1`);
  });
  packages.forEach(({ capacity }, pack) => {
    const own = taken[pack] ?? [];
    if (own.length > 0) rows.push(`k${pack}: ${own.join(' + ')} <= ${capacity}`);
  });
  providers.forEach(({ id, limit }, provider) => {
    const own = packages.flatMap((one, pack) => (one.provider === id ? (taken[pack] ?? []) : []));
    if (own.length > 0) rows.push(`m${provider}: ${own.join(' + ')} <= ${limit}`);
  });
  const names = new Set(goal.map((term) => term.split(' ')[1] ?? ''));
  const indexOfPerson = new Map(people.map(({ id }, index) => [id, index]));
  pairs.forEach(({ first, second, kind }, pair) => {
    packages.forEach((_, pack) => {
      const [left, right] = [first, second].map((id) => `x${indexOfPerson.get(id)}_${pack}`);
      const known = [left ?? '', right ?? ''].filter((name) => names.has(name));
      const name = `q${pair}_${pack}`;
      if (kind === 'apart' && known.length === 2) rows.push(`${name}: ${known.join(' + ')} <= 1`);
      if (kind === 'together' && known.length === 2) rows.push(`${name}: ${known.join(' - ')} = 0`);
      if (kind === 'together' && known.length === 1) rows.push(`${name}: ${known[0]} <= 0`);
    });
  });
  const whole = pairs.length === 0 ? '' : `Binary\n ${[...names].join('\n ')}\n`;
  return `Maximize\n obj: ${goal.join('\n + ')}\nSubject To\n ${rows.join('\n ')}\n${whole}End\n`;
}
