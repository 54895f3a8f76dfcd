import type { Columns, TableRead } from '../../../kernel/table';
import type { Ports } from '../../../ports/ports';
import { commit, read } from '../../../ports/tables';
import type { EnrolInput, LookAlikeHit } from '../contract';
import type { EntryCells, RosterEntry } from '../core';
import { findLookAlikes, knownPersonOf, pairId, profileOf, profilesOf } from '../core';
import { sameDecisionsTable } from '../tables';
import { decidedPairs, rememberDecisions } from './same-decisions';

/** What tells people apart; a change elsewhere raises no question. */
const IDENTITY: readonly string[] = [
  'name',
  'birthDate',
  'nik',
  'registerNumber',
  'alias',
  'parentName',
];

const MOST_HITS = 20;

/** People who may be the one of the form, except those of whom somebody has decided that they are not. */
export function findLookAlikesOf(
  ports: Ports,
  input: EnrolInput,
  { participant, restricted: secret }: RosterEntry,
  sheets: { readonly participants: TableRead<Columns>; readonly restricted: TableRead<Columns> },
): readonly LookAlikeHit[] {
  const typed: EntryCells = { ...input.participant, ...input.restricted };
  if (input.id !== null && !IDENTITY.some((column) => column in typed)) return [];
  const others = sheets.participants.raw.filter(({ key }) => key === '' || key !== input.id);
  const person = profileOf(input.id ?? '', participant, secret ?? {});
  const found = findLookAlikes(person, profilesOf(others, sheets.restricted.raw)).flatMap(
    ({ position, reasons }): readonly LookAlikeHit[] => {
      const row = others[position];
      if (row === undefined || input.different.includes(row.key)) return [];
      return [{ ...knownPersonOf(row), reasons: reasons.map(({ code }) => code) }];
    },
  );
  if (found.length === 0 || input.id === null) return found.slice(0, MOST_HITS);
  const { id } = input;
  const decided = decidedPairs(read(ports, sameDecisionsTable));
  return found.filter((hit) => !decided.has(pairId(id, hit.id))).slice(0, MOST_HITS);
}

/** Remembers that somebody who was enrolled is none of those who look like him. */
export function rememberDifferent(ports: Ports, id: string, different: readonly string[]): void {
  const pairs = different.filter((other) => other !== '' && other !== id);
  if (pairs.length === 0) return;
  const decisions = read(ports, sameDecisionsTable);
  if (!decisions.positions.has('id')) return;
  const others = pairs.map((other) => [id, other] as const);
  commit(ports, rememberDecisions(ports, decisions, others, 'different', ''));
}
