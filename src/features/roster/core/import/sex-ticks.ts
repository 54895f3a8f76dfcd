import { normalizeHeader } from '../../../../kernel/table';
import type { FoundTable } from './found-table';
import { FEMALE_TICK, MALE_TICK } from './import-targets';
import { meansNothing, plainText } from './import-text';
import { isTick } from './read-import-cell';

const MALE: ReadonlySet<string> = new Set(['l', 'lk', 'lakilaki', 'laki', 'pria', 'male', 'm']);
const FEMALE: ReadonlySet<string> = new Set(['p', 'pr', 'perempuan', 'wanita', 'female', 'f']);
/** Of the filled cells so many must be ticks. */
const MOSTLY = 0.8;

/**
 * Two columns headed `L` and `P` in which one is ticked for each person: the place of each by its position. Such a
 * letter is a heading only beside the other one and above ticks; anywhere else it is somebody's sex.
 */
export function findSexTicks(table: FoundTable): ReadonlyMap<number, string> {
  const names = table.columns.map(({ label }) => normalizeHeader(label));
  const male = names.findIndex((name) => MALE.has(name));
  const female = names.findIndex((name) => FEMALE.has(name));
  if (male === -1 || female === -1) return new Map();
  const columns = new Map([
    [male, MALE_TICK],
    [female, FEMALE_TICK],
  ]);
  const isTicked = [...columns].every(([at, target]) => {
    const texts = table.rows.map(({ cells }) => plainText(cells[at] ?? '').text);
    const filled = texts.filter((text) => !meansNothing(text) && !/^(0|tidak)$/i.test(text));
    const column = target.slice('participant.'.length);
    const ticks = filled.filter((text) => isTick(column, text));
    return ticks.length >= filled.length * MOSTLY;
  });
  return isTicked ? columns : new Map();
}
