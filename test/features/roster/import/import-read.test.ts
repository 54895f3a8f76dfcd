import { describe, expect, test } from '@jest/globals';
import { findAlikeAction } from '../../../../src/features/roster/actions/import-alike';
import { readForImportAction } from '../../../../src/features/roster/actions/import-read';
import { rememberSenderAction } from '../../../../src/features/roster/actions/import-senders';
import type { ReadForImportReply } from '../../../../src/features/roster/contract/import';
import {
  findAlikeInput,
  rememberSenderInput,
} from '../../../../src/features/roster/contract/import';
import { headingSign } from '../../../../src/features/roster/core';
import { peopleOf } from '../../../../src/features/roster/sidebar/import/load-roster';
import { importHistoryTable } from '../../../../src/features/roster/tables';
import type { MemoryWorld } from '../../../fakes/memory-ports';
import { memoryPorts } from '../../../fakes/memory-ports';
import { programmeSheets } from '../../programme/a-workbook';
import type { TypedRow } from '../a-roster';
import { GOOD_PARTICIPANT, GOOD_RESTRICTED, participantsSheet, restrictedSheet } from '../a-roster';

function workbook(people: readonly TypedRow[]): MemoryWorld {
  return memoryPorts({
    now: '2021-06-01T08:00:00',
    sheets: {
      ...programmeSheets(),
      Peserta: participantsSheet(people),
      'Data Terbatas': restrictedSheet([GOOD_RESTRICTED]),
      'Riwayat Impor': [Object.values(importHistoryTable.columns).map(({ header }) => header)],
    },
  });
}

function readShare(world: MemoryWorld, from: number): ReadForImportReply {
  const outcome = readForImportAction.run(world.ports, { from });
  if (outcome.status !== 'done') throw new Error('The roster was not read');
  return outcome.value;
}

describe('the roster is read for a comparison', () => {
  test('in shares, each person with his restricted part', () => {
    const many = Array.from({ length: 3200 }, (_, i) => ({
      ...GOOD_PARTICIPANT,
      id: `P-${String(i + 1).padStart(4, '0')}`,
    }));
    const world = workbook(many);
    const replies = [0, 1500, 3000].map((from) => readShare(world, from));
    expect(replies.map(({ rows }) => rows.participant.length)).toEqual([1500, 1500, 200]);
    const people = peopleOf(replies);
    expect(people).toHaveLength(3200);
    expect(people[0]?.restricted).toMatchObject({ registerNumber: 'BI.1/2020' });
    expect(people[3199]).toMatchObject({ id: 'P-3200', restricted: null });
    const calls = { ...world.sheets.calls };
    readShare(workbook([GOOD_PARTICIPANT]), 0);
    expect(calls['read']).toBe(3 * 4);
  });

  test('is refused where the sheets are not set up', () => {
    expect(readForImportAction.run(memoryPorts({}).ports, { from: 0 })).toMatchObject({
      status: 'refused',
    });
  });
});

describe('a sender', () => {
  test('is remembered for everybody, his headings as numbers only', () => {
    const world = workbook([GOOD_PARTICIPANT]);
    const columns = { [headingSign('Nama WBP')]: 'participant.name', [headingSign('No')]: null };
    const input = rememberSenderInput.parse({ name: 'Lapas Contoh', columns });
    rememberSenderAction.run(world.ports, input);
    world.email = 'rekan@example.org';
    expect(readShare(world, 0).senders).toEqual([{ name: 'Lapas Contoh', columns }]);
    expect(JSON.stringify([...world.stores.document])).not.toContain('WBP');
  });

  test('that is new pushes out the one that sent nothing for longest', () => {
    const world = workbook([GOOD_PARTICIPANT]);
    for (let i = 0; i < 22; i++) {
      rememberSenderAction.run(world.ports, { name: `Kantor ${i}`, columns: {} });
    }
    rememberSenderAction.run(world.ports, { name: 'Kantor 5', columns: {} });
    const names = readShare(world, 0).senders.map(({ name }) => name);
    expect(names).toHaveLength(20);
    expect(names.slice(0, 2)).toEqual(['Kantor 5', 'Kantor 21']);
    const kept = [...world.stores.document.keys()].filter((key) => key.includes('Sender.'));
    expect(kept).toHaveLength(20);
  });
});

test('a stranger of a file is found in the roster under another spelling', () => {
  const world = workbook([{ ...GOOD_PARTICIPANT, name: 'Muhammad Ridwan Contoh' }]);
  const people = [
    {
      line: 4,
      participant: { name: 'Moh. Ridwan Conto', birthDate: '1990-05-14' },
      restricted: {},
    },
    { line: 5, participant: { name: 'Sulastri Wahyuni', birthDate: '1977-01-02' }, restricted: {} },
  ];
  const outcome = findAlikeAction.run(world.ports, findAlikeInput.parse({ people }));
  expect(outcome).toMatchObject({ value: { pairs: [{ line: 4, id: 'P-0001' }] } });
});
