import { colourVisits } from './colour-visits';
import { latinSquare } from './latin-square';
import type { Rotation, RotationProblem, StageBound } from './rotation';
import { firstFit, searchStages } from './search-stages';
import { stageBound } from './stage-bound';
import { isRotation } from './stage-rules';

/** Tries of the search for each number of stages: at most a second or two. */
const STEPS = 20_000;

/**
 * A rotation with as few stages as can be found: a Latin square, else a colouring, else a search from the proved bound
 * upwards, which proves as it goes that shorter ones are impossible, as far as it comes to an end. The same problem
 * always gives the same rotation.
 */
export function solveRotation(problem: RotationProblem): Rotation {
  const bound = stageBound(problem);
  const square = asSquare(problem);
  if (square !== null && isRotation(problem, square)) {
    return { stageOf: square, stages: bound.stages, bound };
  }
  const coloured = colourVisits(problem, bound.stages);
  if (coloured !== null) {
    const stageOf = homesFirst(problem, coloured);
    if (isRotation(problem, stageOf)) return { stageOf, stages: bound.stages, bound };
  }
  return searchUpwards(problem, bound);
}

function searchUpwards(problem: RotationProblem, counted: StageBound): Rotation {
  const fallback = firstFit(problem);
  const most = Math.max(...fallback) + 1;
  let bound = counted;
  let isProving = true;
  for (let stages = counted.stages; stages < most; stages++) {
    const end = searchStages(problem, stages, STEPS);
    if (end.kind === 'found') {
      return { stageOf: homesFirst(problem, end.stageOf), stages, bound };
    }
    isProving &&= end.kind === 'impossible';
    if (isProving) bound = { stages: stages + 1, because: 'search' };
  }
  return { stageOf: homesFirst(problem, fallback), stages: most, bound };
}

/** The balanced square, when every class visits every field and there are as many of both; else null. */
function asSquare({ homes, fields, visits }: RotationProblem): readonly number[] | null {
  const n = fields.length;
  const isWhole = homes.length === n && visits.length === n * n;
  if (!isWhole || new Set(visits.map((visit) => visit.class * n + visit.field)).size < n * n) {
    return null;
  }
  const square = latinSquare(n);
  const areHomes = new Set(homes).size === n;
  return visits.map((visit) => {
    const row = areHomes ? (homes[visit.class] ?? 0) : visit.class;
    return square[row]?.indexOf(visit.field) ?? -1;
  });
}

/** Stages in the order in which most classes begin at home; not when a visit was asked for in a stage. */
function homesFirst(problem: RotationProblem, stageOf: readonly number[]): readonly number[] {
  const { homes, visits } = problem;
  if (visits.some(({ stage }) => stage !== null)) return stageOf;
  const atHome = new Map<number, number>();
  for (const [index, visit] of visits.entries()) {
    const stage = stageOf[index] ?? 0;
    const isHome = homes[visit.class] === visit.field;
    atHome.set(stage, (atHome.get(stage) ?? 0) + Number(isHome));
  }
  const [first] = [...atHome].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [0];
  return stageOf.map((stage) => (stage === first ? 0 : stage === 0 ? first : stage));
}
