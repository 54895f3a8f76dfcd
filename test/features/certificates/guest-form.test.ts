import { describe, expect, test } from '@jest/globals';
import {
  listGuestsAction,
  removeGuestAction,
  saveGuestAction,
} from '../../../src/features/certificates/actions/guests';
import { startAction } from '../../../src/features/certificates/actions/start';
import type { GuestFields } from '../../../src/features/certificates/contract/guests';
import type { Guest } from '../../../src/features/certificates/core';
import {
  anotherTalk,
  guestToSave,
  NEW_GUEST,
  typedGuest,
} from '../../../src/features/certificates/sidebar/guests/typed-guest';
import { guestsTable } from '../../../src/features/certificates/tables';
import { trainersTable, unitsTable } from '../../../src/features/programme';
import type { Trainer, Unit } from '../../../src/features/programme/core';
import { sessionsTable } from '../../../src/features/schedule';
import type { Session } from '../../../src/features/schedule/core';
import type { RawCell } from '../../../src/kernel/table';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { anIssue } from './builders';
import { aJudgedWorld, registerOf, sheetOf } from './world';

const HENDRA: Guest = {
  ...{ id: 'N-01', frontTitles: 'Drs.', name: 'Hendra Wijaya', backTitles: '' },
  ...{ institution: 'Barbershop Maju', unit: '', topic: 'Memulai usaha', date: '2021-06-20' },
  ...{ jp: 3, email: 'hendra@example.org', mayMail: null },
};

const UNIT: Unit = {
  ...{ code: 'MJ-T', package: 'MJ', title: 'Mengelola usaha', jp: 3, kind: 'guest', order: 3 },
  ...{ blockJp: null, isCritical: false, dates: [] },
};

const RATNA: Trainer = {
  ...{ id: 'I-09', titleBefore: '', name: 'Ratna Dewi', titleAfter: 'S.E.', institution: '' },
  ...{ packages: [], units: ['MJ-T'], offDays: [], maxJpPerDay: null, maxJpPerWeek: null },
  wishedTimes: [],
};

function aSession(more: Partial<Session> = {}): Session {
  return {
    ...{ id: 'S-0001', date: '2021-06-15', start: '08:00', end: '10:15', firstJp: 1, jp: 3 },
    ...{ stage: 1, class: 'MJ-A', package: 'MJ', unit: 'MJ-T', trainer: 'I-09', room: '' },
    ...{ isLocked: false, isHeld: true, ...more },
  };
}

function anOffice(
  guests: readonly Guest[],
  sessions: readonly Session[] = [],
  more: Readonly<Record<string, RawCell[][]>> = {},
): MemoryWorld {
  return aJudgedWorld({
    Narasumber: sheetOf(guestsTable, guests),
    Instruktur: sheetOf(trainersTable, [RATNA]),
    Jadwal: sheetOf(sessionsTable, sessions),
    Unit: sheetOf(unitsTable, [...anIssue().units, UNIT]),
    ...more,
  });
}

function listIn(world: MemoryWorld) {
  const listed = listGuestsAction.run(world.ports, {});
  return listed.status === 'done' ? listed.value : { guests: [], units: [] };
}

function rowsIn(world: MemoryWorld): RawCell[][] {
  return (world.sheets.grids.get('Narasumber') ?? []).slice(1);
}

function fieldsOf({ id: _, ...fields }: Guest): GuestFields {
  return fields;
}

const codesOf = ({ problems }: { readonly problems: readonly { readonly code: string }[] }) =>
  problems.map(({ code }) => code);

describe('guest speakers in the sidebar', () => {
  test('a talk says how far its piagam is, until it was sent', () => {
    const guests = [
      HENDRA,
      { ...HENDRA, id: 'N-02', date: '2021-09-20' as const },
      { ...HENDRA, id: 'N-03', date: null },
      { ...HENDRA, id: 'N-04', topic: '', jp: null },
    ];
    const world = anOffice(guests);
    const standings = () => listIn(world).guests.map(({ standing, lacks }) => [standing, ...lacks]);
    expect(standings()).toEqual([['due'], ['coming'], ['undated'], ['incomplete', 'topic', 'jp']]);
    world.sheets.grids.set('Narasumber', sheetOf(guestsTable, [HENDRA]));
    startAction.run(world.ports, {});
    expect(listIn(world).guests).toMatchObject([
      { standing: 'issued', paper: { number: '563/001/P-BLK-PKL/VIII/2021', state: 'numbered' } },
    ]);
  });

  test('a guest of Jadwal is listed with the sessions, and completing the entry doubles nobody', () => {
    const sessions = [
      aSession({ id: 'S-0002', date: '2021-06-17', isHeld: null }),
      aSession(),
      aSession({ id: 'S-0003', isHeld: false }),
    ];
    const world = anOffice([], sessions);
    const { guests, units } = listIn(world);
    expect(units).toEqual([
      { code: 'MJ-T', title: 'Mengelola usaha', days: ['2021-06-15', '2021-06-17'] },
    ]);
    expect(guests).toMatchObject([
      {
        ...{ isListed: false, printedName: 'Ratna Dewi, S.E.', jp: 3, standing: 'due' },
        sessions: [
          { date: '2021-06-15', isHeld: true },
          { date: '2021-06-17', isHeld: false },
        ],
      },
    ]);
    const [listed] = guests;
    const typed = listed === undefined ? NEW_GUEST : typedGuest(listed);
    const request = guestToSave({ ...typed, name: 'Ratna Dewi A.', institution: 'Bank Kota' });
    expect(request).toMatchObject({ id: 'I-09.MJ-T', was: null });
    if (request !== null) saveGuestAction.run(world.ports, request);
    expect(listIn(world).guests).toMatchObject([
      { isListed: true, printedName: 'Ratna Dewi A., S.E.', guest: { id: 'I-09.MJ-T' } },
    ]);
  });

  test('somebody new gets the next ID, never one that a paper carries', () => {
    const world = anOffice([HENDRA]);
    startAction.run(world.ports, {});
    world.sheets.grids.set('Narasumber', sheetOf(guestsTable, []));
    const request = guestToSave({ ...NEW_GUEST, name: ' Siti Aminah ', date: '1/7/2021', jp: '2' });
    if (request === null) throw new Error('nothing to save');
    expect(saveGuestAction.run(world.ports, request)).toMatchObject({ value: { id: 'N-02' } });
    expect(listIn(world).guests).toMatchObject([
      { guest: { id: 'N-02', name: 'Siti Aminah', date: '2021-07-01', jp: 2, mayMail: null } },
    ]);
  });

  test('another talk of the same person is another entry', () => {
    const [listed] = listIn(anOffice([HENDRA])).guests;
    expect(listed === undefined ? null : guestToSave(anotherTalk(listed))).toEqual({
      ...{ id: null, was: null },
      guest: { ...fieldsOf(HENDRA), topic: '', date: null, jp: null },
    });
  });

  test.each([
    ['no name', { name: '  ' }],
    ['a day that does not exist', { date: '31/06/2021' }],
    ['JP that are none', { jp: '1,5' }],
    ['no address', { email: 'hendra' }],
  ])('%s is not sent', (_, typed) => {
    expect(guestToSave({ ...NEW_GUEST, name: 'Hendra', ...typed })).toBeNull();
  });

  test('what a colleague changed in the sheet meanwhile stays', () => {
    const world = anOffice([{ ...HENDRA, topic: 'Modal', institution: 'Koperasi' }]);
    const was = fieldsOf(HENDRA);
    const mine = { id: 'N-01', was, guest: { ...was, topic: 'Pemasaran' } };
    expect(codesOf(saveGuestAction.run(world.ports, mine))).toEqual(['commit.cell_changed']);
    const other = { id: 'N-01', was, guest: { ...was, email: '', mayMail: false } };
    expect(saveGuestAction.run(world.ports, other).status).toBe('done');
    expect(listIn(world).guests).toMatchObject([
      { guest: { topic: 'Modal', institution: 'Koperasi', email: '', mayMail: false } },
    ]);
  });

  test('an issued piagam does not change with the row, and keeps it from being removed', () => {
    const world = anOffice([HENDRA]);
    startAction.run(world.ports, {});
    const was = fieldsOf(HENDRA);
    const saved = saveGuestAction.run(world.ports, {
      ...{ id: 'N-01', was },
      guest: { ...was, name: 'Hendra W.' },
    });
    expect([saved.status, ...codesOf(saved)]).toEqual(['done', 'certificates.guest_frozen']);
    expect(registerOf(world).find(({ kind }) => kind === 'appreciation')?.name).toBe(
      'Drs. Hendra Wijaya',
    );
    expect(codesOf(removeGuestAction.run(world.ports, { id: 'N-01' }))).toEqual([
      'certificates.guest_has_paper',
    ]);
  });

  test('a row without a paper is emptied; one that is gone is said', () => {
    const world = anOffice([HENDRA, { ...HENDRA, id: 'N-02' }]);
    expect(removeGuestAction.run(world.ports, { id: 'N-01' }).status).toBe('done');
    expect(rowsIn(world).map(([id]) => id)).toEqual(['', 'N-02']);
    expect(codesOf(removeGuestAction.run(world.ports, { id: 'N-01' }))).toEqual([
      'commit.row_gone',
    ]);
    const request = { id: 'N-01', was: null, guest: fieldsOf(HENDRA) };
    expect(codesOf(saveGuestAction.run(world.ports, request))).toEqual(['commit.row_gone']);
  });

  test('a unit that is not taught is refused', () => {
    const request = { id: null, was: null, guest: { ...fieldsOf(HENDRA), unit: 'X-9' } };
    expect(codesOf(saveGuestAction.run(anOffice([]).ports, request))).toEqual([
      'certificates.guest_unit_unknown',
    ]);
  });
});
