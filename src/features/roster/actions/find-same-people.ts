import type { RawRow, TableRead } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { read } from '../../../ports/tables';
import type {
  FindSamePeopleInput,
  FindSamePeopleReply,
  IdPair,
  MergeDone,
} from '../contract/same-person';
import { findSamePeopleInput } from '../contract/same-person';
import type { PersonCells } from '../core';
import { findLostRows } from '../core';
import {
  mergeHistoryTable,
  participantsTable,
  restrictedTable,
  sameDecisionsTable,
} from '../tables';
import { findOpenPairs } from './open-pairs';

/** As many as somebody decides at a sitting. */
const PAIRS_SHOWN = 50;
const MERGES_SHOWN = 20;

/** *Orang Sama*: rows that may be of one person, which nobody has decided yet; and what was merged. */
export const findSamePeopleAction: Action<FindSamePeopleInput, FindSamePeopleReply> = {
  id: 'roster.findSame',
  input: findSamePeopleInput,
  writes: false,
  run(ports) {
    const participants = read(ports, participantsTable);
    if (!participants.positions.has('id')) return refused(participants.problems);
    const restricted = read(ports, restrictedTable);
    const decisions = read(ports, sameDecisionsTable);
    const history = read(ports, mergeHistoryTable);
    const { pairs, compared } = findOpenPairs(participants, restricted, decisions);
    const shown = pairs.slice(0, PAIRS_SHOWN);
    const ids = new Set(participants.raw.map(({ key }) => key));
    const waiting = decisions.rows
      .map(({ value }) => value)
      .filter(
        ({ verdict, first, second }) => verdict === 'same' && ids.has(first) && ids.has(second),
      )
      .map(({ first, second }) => ({ first, second }))
      .slice(0, PAIRS_SHOWN);
    const reply: FindSamePeopleReply = {
      rows: participants.raw.length,
      compared,
      same: pairs.filter(({ verdict }) => verdict === 'same').length,
      ask: pairs.filter(({ verdict }) => verdict === 'ask').length,
      samePairs: pairs.length,
      pairs: shown,
      waiting,
      people: cellsOf([...shown, ...waiting], participants.raw, restricted.raw),
      merges: mergesOf(history),
    };
    const values = { pairs: pairs.length, rows: reply.rows };
    const message = { code: 'roster.same_found', values };
    return done(reply, message, findLostRows(participants));
  },
};

function cellsOf(
  pairs: readonly IdPair[],
  participants: readonly RawRow[],
  restricted: readonly RawRow[],
): Readonly<Record<string, PersonCells>> {
  const wanted = new Set(pairs.flatMap(({ first, second }) => [first, second]));
  const secrets = new Map(restricted.map(({ key, cells }) => [key, cells]));
  return Object.fromEntries(
    participants
      .filter(({ key }) => wanted.has(key))
      .map(({ key, cells }) => [key, { participant: cells, restricted: secrets.get(key) ?? null }]),
  );
}

function mergesOf(history: TableRead<typeof mergeHistoryTable.columns>): readonly MergeDone[] {
  const standing = history.rows.filter(({ value }) => !value.isUndone);
  const byRun = new Map(standing.map(({ value }) => [value.run, value]));
  return [...byRun.values()]
    .map(({ run, survivor, merged, at }) => ({ run, survivor, merged, at }))
    .reverse()
    .slice(0, MERGES_SHOWN);
}
