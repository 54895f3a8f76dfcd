import loadHighs from 'highs';
import type { AssignmentProblem } from '../../../src/features/placement/core';

const SECONDS = 20;

/** The best total by HiGHS, another solver, and its time; null when it does not finish in time. */
export async function highsTotal(
  problem: AssignmentProblem,
): Promise<{ readonly total: number; readonly milliseconds: number } | null> {
  const highs = await loadHighs();
  const text = lpText(problem);
  const begin = performance.now();
  try {
    const { Status, ObjectiveValue } = highs.solve(text, { time_limit: SECONDS });
    if (Status !== 'Optimal') return null;
    return { total: Math.round(ObjectiveValue), milliseconds: performance.now() - begin };
  } catch {
    // Its memory is limited.
    return null;
  }
}

/** The linear programme; its best vertices are whole numbers, so no more is asked. */
function lpText({ people, packages }: AssignmentProblem): string {
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
    const names = taken[pack] ?? [];
    if (names.length > 0) rows.push(`k${pack}: ${names.join(' + ')} <= ${capacity}`);
  });
  return `Maximize\n obj: ${goal.join('\n + ')}\nSubject To\n ${rows.join('\n ')}\nEnd\n`;
}
