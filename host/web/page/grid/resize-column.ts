import { ask } from '../ask';
import { attempt } from '../toast';

const MIN_WIDTH = 24;
const MAX_WIDTH = 1000;

/** Gives a column a width in pixels for everybody. */
export function resizeColumn(sheet: number, column: number, width: number): void {
  const bounded = Math.round(Math.min(Math.max(width, MIN_WIDTH), MAX_WIDTH));
  attempt(() => ask('resizeColumn', { sheet, column, width: bounded }));
}
