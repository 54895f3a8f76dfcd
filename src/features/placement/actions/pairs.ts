import type { Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import type { TableRead } from '../../../kernel/table';
import { updateRows, writeRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { commit, read } from '../../../ports/tables';
import { participantsTable } from '../../roster/index';
import type { PairsReply, RemovePairInput, SavePairInput } from '../contract';
import { listInput, removePairInput, savePairInput } from '../contract';
import type { PairRow } from '../core/index';
import { findTornPairs } from '../core/index';
import { pairsTable } from '../tables';

/** Characters; a reason is a sentence, not a file. */
const LONGEST_REASON = 1000;

type PairSheet = TableRead<(typeof pairsTable)['columns']>;

/** The pairs, and everybody who may be in one. Changes nothing. */
export const listPairsAction: Action<Record<string, never>, PairsReply> = {
  id: 'placement.listPairs',
  input: listInput,
  writes: false,
  run(ports) {
    const sheet = read(ports, pairsTable);
    const people = read(ports, participantsTable).rows.map(({ value: { id, name } }) => {
      return { id, name };
    });
    const pairs = sheet.rows.map(({ value }) => value);
    const message = { code: 'placement.pairs_listed', values: { pairs: pairs.length } };
    return done({ pairs, people }, message, sheet.problems);
  },
};

/** Writes a new pair, or one that was opened, when it contradicts no other. What is typed as its reason stays there. */
export const savePairAction: Action<SavePairInput, null> = {
  id: 'placement.savePair',
  input: savePairInput,
  writes: true,
  run(ports, { was, pair: typed }) {
    const sheet = read(ports, pairsTable);
    if (sheet.problems.length > 0) return refused(sheet.problems);
    const old = was === null ? null : findPair(sheet, was);
    if (old === undefined) return refused([problem('placement.pair_old')]);
    const others = sheet.rows.map(({ value }) => value).filter((one) => one.id !== was?.id);
    const pair: PairRow = { ...typed, id: was?.id ?? nextId(sheet) };
    const known = new Set(read(ports, participantsTable).rows.map(({ value }) => value.id));
    const faults = faultsOf(pair, others, known);
    if (faults.length > 0) return refused(faults);
    const change =
      old === null ? writeRows(sheet, [pair]) : updateRows(sheet, [{ row: old.row, values: pair }]);
    const { conflicts } = commit(ports, change);
    return done(null, { code: 'placement.pair_saved', values: { pair: pair.id } }, conflicts);
  },
};

/** Takes a pair out of the sheet. */
export const removePairAction: Action<RemovePairInput, null> = {
  id: 'placement.removePair',
  input: removePairInput,
  writes: true,
  run(ports, { was }) {
    const sheet = read(ports, pairsTable);
    if (sheet.problems.length > 0) return refused(sheet.problems);
    if (findPair(sheet, was) === undefined) return refused([problem('placement.pair_old')]);
    const left = sheet.rows.map(({ value }) => value).filter(({ id }) => id !== was.id);
    const { conflicts } = commit(ports, writeRows(sheet, left, { removeOthers: true }));
    return done(null, { code: 'placement.pair_removed', values: { pair: was.id } }, conflicts);
  },
};

/** The row of a pair, if it still is as it was shown. */
function findPair({ rows }: PairSheet, was: PairRow) {
  const found = rows.find(({ value }) => value.id === was.id);
  const isSame = (['first', 'second', 'kind', 'reason'] as const).every(
    (key) => found?.value[key] === was[key],
  );
  return isSame ? found : undefined;
}

function faultsOf(
  pair: PairRow,
  others: readonly PairRow[],
  known: ReadonlySet<string>,
): readonly Problem[] {
  const { first, second } = pair;
  const unknown = [first, second].find((id) => !known.has(id));
  if (unknown !== undefined) {
    return [problem('placement.pair_person_unknown', { participant: unknown.slice(0, 40) })];
  }
  if (pair.reason.length > LONGEST_REASON) return [problem('placement.pair_reason_long')];
  if (first === second) return [problem('placement.pair_same')];
  const twin = others.find((one) => {
    return [one.first, one.second].includes(first) && [one.first, one.second].includes(second);
  });
  if (twin !== undefined) return [problem('placement.pair_exists', { pair: twin.id })];
  const before = findTornPairs(others);
  return findTornPairs([...others, pair])
    .filter((torn) => !before.includes(torn))
    .slice(0, 1)
    .map((torn) => {
      return problem('placement.pair_torn', { first: torn.first, second: torn.second });
    });
}

/** `PS-0001`; ids that staff made up themselves are left as they are. */
function nextId({ raw, aside }: PairSheet): string {
  const numbers = [...raw, ...aside].map(({ key }) => Number(/^PS-(\d{1,9})$/.exec(key)?.[1] ?? 0));
  return `PS-${String(Math.max(0, ...numbers) + 1).padStart(4, '0')}`;
}
