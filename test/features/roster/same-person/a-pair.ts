import { courseRecordsTable } from '../../../../src/features/roster';
import { decideSamePersonAction } from '../../../../src/features/roster/actions/decide-same-person';
import { findSamePeopleAction } from '../../../../src/features/roster/actions/find-same-people';
import { mergePeopleAction } from '../../../../src/features/roster/actions/merge-people';
import { undoMergeAction } from '../../../../src/features/roster/actions/undo-merge';
import type {
  DecideSamePersonInput,
  FindSamePeopleReply,
  MergePeopleInput,
} from '../../../../src/features/roster/contract/same-person';
import {
  decideSamePersonInput,
  mergePeopleInput,
} from '../../../../src/features/roster/contract/same-person';
import { mergeHistoryTable, sameDecisionsTable } from '../../../../src/features/roster/tables';
import type { RawCell } from '../../../../src/kernel/table';
import type { MemoryWorld } from '../../../fakes/memory-ports';
import { memoryPorts } from '../../../fakes/memory-ports';
import type { TypedRow } from '../a-roster';
import {
  GOOD_PARTICIPANT,
  GOOD_RESTRICTED,
  gridOf,
  participantsSheet,
  restrictedSheet,
} from '../a-roster';

/** Two rows of one man, and a woman who is nobody else. */
export const FIRST: TypedRow = { ...GOOD_PARTICIPANT, district: '', phone: '0812 9000 0001' };
export const SECOND: TypedRow = {
  id: 'P-0002',
  name: 'Moh. Contoh Satu',
  sex: 'L',
  birthDate: '14 Mei 1990',
  nik: '3375011405909001',
  district: 'Batang',
  phone: '0812 9000 0002',
};
export const OTHER: TypedRow = {
  id: 'P-0003',
  name: 'Lain Sekali',
  sex: 'P',
  birthDate: '1985-01-20',
  nik: '3375016001859003',
};

export interface PairSheets {
  readonly people?: readonly TypedRow[];
  readonly restricted?: readonly TypedRow[];
  readonly courses?: readonly TypedRow[];
  readonly more?: Readonly<Record<string, RawCell[][]>>;
}

/** A workbook with people, some of whom look alike. */
export function workbook({
  people = [FIRST, SECOND, OTHER],
  restricted = [GOOD_RESTRICTED, { id: 'P-0002', registerNumber: 'BI.77/2023', block: 'A1' }],
  courses = [],
  more = {},
}: PairSheets = {}): MemoryWorld {
  return memoryPorts({
    now: '2021-06-01T08:00:00',
    sheets: {
      Peserta: participantsSheet(people),
      'Data Terbatas': restrictedSheet(restricted),
      Riwayat: gridOf(courseRecordsTable.columns, courses),
      'Keputusan Orang Sama': gridOf(sameDecisionsTable.columns, []),
      'Riwayat Gabungan': gridOf(mergeHistoryTable.columns, []),
      ...more,
    },
  });
}

export function find(world: MemoryWorld): FindSamePeopleReply {
  const outcome = findSamePeopleAction.run(world.ports, {});
  if (outcome.status !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

/** The pairs that are asked about, as `P-0001 P-0002 same`. */
export function asked(world: MemoryWorld): readonly string[] {
  return find(world).pairs.map(({ first, second, verdict }) => `${first} ${second} ${verdict}`);
}

export function decide(
  world: MemoryWorld,
  verdict: DecideSamePersonInput['verdict'],
  [first, second]: readonly [string, string] = ['P-0001', 'P-0002'],
) {
  const input = decideSamePersonInput.parse({ first, second, verdict, reason: '' });
  return decideSamePersonAction.run(world.ports, input);
}

export function merge(world: MemoryWorld, changes: Partial<MergePeopleInput> = {}) {
  const input = { survivor: 'P-0001', merged: 'P-0002', taken: [], ...changes };
  return mergePeopleAction.run(world.ports, mergePeopleInput.parse(input));
}

export function undo(world: MemoryWorld, run = find(world).merges[0]?.run ?? '') {
  return undoMergeAction.run(world.ports, { run });
}

/** Cells of a row by header, without the empty ones. */
export function rowOf(world: MemoryWorld, sheet: string, id: string): Record<string, RawCell> {
  const [header = [], ...rows] = world.sheets.grids.get(sheet) ?? [];
  const row = rows.find((cells) => cells[0] === id) ?? [];
  return Object.fromEntries(
    header
      .map((name, at) => [String(name), row[at] ?? ''] as const)
      .filter(([, cell]) => cell !== ''),
  );
}
