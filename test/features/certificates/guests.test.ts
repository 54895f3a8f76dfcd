import { describe, expect, test } from '@jest/globals';
import { emptyDocument } from '../../../host/docs';
import { renderPdf } from '../../../host/pdf';
import { overviewAction } from '../../../src/features/certificates/actions/overview';
import { previewAction } from '../../../src/features/certificates/actions/preview';
import { replaceAction } from '../../../src/features/certificates/actions/replace-paper';
import { startAction } from '../../../src/features/certificates/actions/start';
import { stepAction } from '../../../src/features/certificates/actions/step';
import type { Guest } from '../../../src/features/certificates/core';
import {
  fillEdits,
  guestTalks,
  issuePapers,
  shrinkEdits,
  templateEdits,
  templateOf,
} from '../../../src/features/certificates/core';
import { guestsTable } from '../../../src/features/certificates/tables';
import type { Trainer, Unit } from '../../../src/features/programme/core';
import type { Session } from '../../../src/features/schedule/core';
import { edited } from '../../host/docs/a-document';
import { readPdf } from '../../host/pdf/read-pdf';
import { anInstitution, anIssue, aPackage } from './builders';
import { aJudgedWorld, registerOf, sheetOf } from './world';

function aGuest(more: Partial<Guest> = {}): Guest {
  return {
    ...{ id: 'N-01', frontTitles: 'Drs.', name: 'Hendra Wijaya', backTitles: 'M.M.' },
    ...{ institution: 'Barbershop Maju', unit: '', topic: 'Memulai usaha', date: '2021-06-20' },
    ...{ jp: 3, email: '', mayMail: null, ...more },
  };
}

function aTrainer(more: Partial<Trainer> = {}): Trainer {
  return {
    ...{ id: 'I-09', titleBefore: '', name: 'Ratna Dewi', titleAfter: 'S.E.', institution: '' },
    ...{ packages: [], units: ['MJ-T'], offDays: [], maxJpPerDay: null, maxJpPerWeek: null },
    ...{ wishedTimes: [], ...more },
  };
}

const GUEST_UNIT: Unit = {
  ...{ code: 'MJ-T', package: 'MJ', title: 'Mengelola usaha', jp: 3, kind: 'guest', order: 3 },
  ...{ blockJp: null, isCritical: false, dates: [] },
};

function aSession(more: Partial<Session> = {}): Session {
  return {
    ...{ id: 'S-0001', date: '2021-06-15', start: '08:00', end: '10:15', firstJp: 1, jp: 3 },
    ...{ stage: 1, class: 'MJ-A', package: 'MJ', unit: 'MJ-T', trainer: '', room: '' },
    ...{ isLocked: false, isHeld: true, ...more },
  };
}

const facts = (more: Partial<Parameters<typeof guestTalks>[0]> = {}) => ({
  ...{ guests: [aGuest()], units: [GUEST_UNIT], trainers: [aTrainer()], sessions: [] },
  ...{ today: '2021-09-01' as const, ...more },
});

describe('who spoke as a guest', () => {
  test('a row of Narasumber that says everything needs no schedule', () => {
    expect(guestTalks(facts())).toEqual([
      expect.objectContaining({
        ...{ id: 'N-01', name: 'Drs. Hendra Wijaya, M.M.', topic: 'Memulai usaha', jp: 3 },
        window: { start: '2021-06-20', end: '2021-06-20' },
        ...{ package: '', isHeld: true },
      }),
    ]);
  });

  test('topic, days and JP of a row with a unit are those of its held sessions', () => {
    const guests = [aGuest({ unit: 'MJ-T', topic: '', date: null, jp: null })];
    const sessions = [
      aSession(),
      aSession({ id: 'S-0002', class: 'MJ-B' }),
      aSession({ id: 'S-0003', date: '2021-06-17', jp: 2 }),
      aSession({ id: 'S-0004', date: '2021-06-22', isHeld: false }),
    ];
    expect(guestTalks(facts({ guests, sessions }))).toEqual([
      expect.objectContaining({
        ...{ topic: 'Mengelola usaha', jp: 5, package: 'MJ', isHeld: true },
        window: { start: '2021-06-15', end: '2021-06-17' },
      }),
    ]);
  });

  test('nothing is due before the talk', () => {
    const guests = [
      aGuest({ id: 'N-01', date: '2021-09-02' }),
      aGuest({ id: 'N-02', unit: 'MJ-T', date: null }),
      aGuest({ id: 'N-03', date: null }),
    ];
    const sessions = [aSession({ isHeld: null })];
    expect(guestTalks(facts({ guests, sessions })).map(({ isHeld }) => isHeld)).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('who holds a guest session in Jadwal needs no row, and gets no second paper with one', () => {
    const sessions = [aSession({ trainer: 'I-09' }), aSession({ unit: 'MJ-1', trainer: 'I-09' })];
    expect(guestTalks(facts({ guests: [], sessions }))).toEqual([
      expect.objectContaining({ id: 'I-09.MJ-T', name: 'Ratna Dewi, S.E.', jp: 3, isHeld: true }),
    ]);
    const guests = [aGuest({ unit: 'MJ-T', name: 'RATNA  dewi' })];
    expect(guestTalks(facts({ guests, sessions })).map(({ id }) => id)).toEqual(['N-01']);
  });
});

describe('a piagam', () => {
  const issue = (guests: readonly Guest[], more: Parameters<typeof anIssue>[0] = {}) => {
    const issued = issuePapers(anIssue({ guests, graduation: [], results: [], ...more }));
    return issued.ok ? issued.value : issued.problems;
  };

  test('has numbers of its own and says who spoke about what', () => {
    expect(issue([aGuest(), aGuest({ id: 'N-02' })])).toMatchObject([
      {
        paper: {
          ...{ id: 'N-01/appreciation', kind: 'appreciation', sequence: 1, package: '' },
          number: '563/001/P-BLK-PKL/VIII/2021',
          fileName: 'Piagam_563-001-P-BLK-PKL-VIII-2021_Drs. Hendra Wijaya, M.M.',
        },
        printed: {
          values: {
            ...{ topik: 'Memulai usaha', instansi: 'Barbershop Maju', jp: '3' },
            ...{ jp_terbilang: 'tiga', rentang_tanggal: '20 Juni 2021' },
          },
          units: [],
        },
      },
      { paper: { sequence: 2 } },
    ]);
  });

  test('goes to the guest himself, or by the rule of the package of his talk', () => {
    const mailTo = (guest: Partial<Guest>, more: Parameters<typeof anIssue>[0] = {}) =>
      issue([aGuest({ unit: 'MJ-T', ...guest })], { units: [GUEST_UNIT], ...more }).map((one) =>
        'paper' in one ? one.paper.mailTo : one.code,
      );
    const email = 'hendra@example.org';
    expect(mailTo({ email })).toEqual([email]);
    expect(mailTo({ email, mayMail: false })).toEqual(['blk@example.org']);
    expect(mailTo({})).toEqual(['blk@example.org']);
    expect(mailTo({ unit: '' })).toEqual(['']);
    expect(mailTo({ email, mayMail: false, unit: '' })).toEqual(['']);
    const institutions = [anInstitution({ email: 'kantor@example.org' })];
    const packages = [aPackage({ mailTo: 'BLK' })];
    expect(mailTo({}, { institutions, packages })).toEqual(['kantor@example.org']);
    expect(mailTo({}, { packages: [aPackage({ mailTo: 'LAIN' })] })).toEqual([
      'programme.mail_address_invalid',
    ]);
  });

  test('waits for what is missing, at its cell; an ID of a participant is refused', () => {
    const codes = (guest: Partial<Guest>) =>
      issue([aGuest(guest)]).map((one) => ('code' in one ? [one.code, one.at?.column] : []));
    expect(codes({ topic: ' ' })).toEqual([['certificates.guest_lacks', 'topic']]);
    expect(codes({ jp: null })).toEqual([['certificates.guest_lacks', 'jp']]);
    expect(codes({ institution: '' })).toEqual([[]]);
    expect(codes({ id: 'P-0001' })).toEqual([['certificates.guest_id_taken', 'id']]);
    expect(codes({ topic: 'Usaha di lapas' })).toEqual([['certificates.not_neutral', undefined]]);
    expect(codes({ name: 'Budi\nSantoso' })).toEqual([['certificates.name_not_printable', 'name']]);
  });
});

describe('the page of a piagam', () => {
  const LONG =
    'Memulai dan Mengelola Usaha Pangkas Rambut bagi Pemula serta Mencari Pelanggan '.repeat(3);

  test.each([
    ['an ordinary one', {}],
    ['a guest without an office', { institution: '' }],
    [
      'a long name, office and topic',
      { name: LONG.slice(0, 120), institution: LONG.slice(0, 90), topic: LONG.slice(0, 200) },
    ],
  ])('is one, whole, and framed: %s', async (_, more) => {
    const issued = issuePapers(anIssue({ guests: [aGuest(more)], graduation: [] }));
    if (!issued.ok) throw new Error(JSON.stringify(issued.problems));
    const [one] = issued.value;
    if (one === undefined) throw new Error('No piagam');
    const wanted = templateOf(one);
    const template = edited(emptyDocument('d', 'P'), ...templateEdits(wanted));
    const shrunk = edited(template, ...shrinkEdits(one.printed, template));
    const pages = await readPdf(
      await renderPdf(edited(shrunk, ...fillEdits(one.printed)), { nowMs: 0 }),
    );
    expect(pages).toHaveLength(1);
    const text = pages[0]?.text.replace(/\s+/g, ' ');
    expect(text).toContain('PIAGAM');
    expect(text).toContain('sebagai NARASUMBER dengan materi');
    expect(text).toContain('3 (tiga) Jam Pelatihan');
    expect(text).not.toMatch(/\{\{|undefined|null/);
  });
});

describe('the run with guests', () => {
  const aWorld = (more: Partial<Guest> = {}) =>
    aJudgedWorld({ Narasumber: sheetOf(guestsTable, [aGuest(more)]) });

  test('a piagam is numbered, made, frozen and mailed with the papers of its office', () => {
    const world = aWorld({ email: 'blk@example.org' });
    expect(startAction.run(world.ports, {})).toMatchObject({
      value: {
        byKind: { pass: 2, statement: 1, appreciation: 1 },
        numbers: { appreciation: { first: '563/001/P-BLK-PKL/VIII/2021' } },
      },
    });
    stepAction.run(world.ports, { budgetMs: 60_000 });
    expect(new Set(registerOf(world).map(({ state }) => state))).toEqual(new Set(['sent']));
    expect(world.mails.map(({ to, attachments }) => [to, attachments.length])).toEqual([
      ['blk@example.org', 4],
    ]);
    expect(world.mails[0]?.text).toContain('4. Piagam nomor 563/001/P-BLK-PKL/VIII/2021');
    const courses = (world.sheets.grids.get('Riwayat') ?? []).slice(1).map((row) => row[1]);
    expect(courses).not.toContain('N-01');
  });

  test('guests get their piagam before anybody is judged', () => {
    const world = aWorld();
    world.sheets.grids.set('Kelulusan', (world.sheets.grids.get('Kelulusan') ?? []).slice(0, 1));
    expect(startAction.run(world.ports, {})).toMatchObject({ value: { papers: 1 } });
    expect(startAction.run(world.ports, {})).toMatchObject({ value: { papers: 0 } });
  });

  test('the overview lists guests, a sample can be seen, and a correction has a new number', () => {
    const world = aWorld();
    expect(overviewAction.run(world.ports, {})).toMatchObject({
      value: {
        guests: [{ id: 'N-01', isHeld: true }],
        due: [{}, {}, {}, { participant: 'N-01', kind: 'appreciation' }],
      },
    });
    const sample = { participant: 'N-01', kind: 'appreciation' } as const;
    expect(previewAction.run(world.ports, sample)).toMatchObject({ status: 'done' });
    startAction.run(world.ports, {});
    stepAction.run(world.ports, { budgetMs: 60_000 });
    const change = { paper: 'N-01/appreciation', change: 'correction', reason: 'Ejaan' } as const;
    expect(replaceAction.run(world.ports, change)).toMatchObject({
      value: { paper: 'N-01/appreciation#2', number: '563/002/P-BLK-PKL/VIII/2021' },
    });
  });

  test('a workbook without sheet Narasumber has no guests', () => {
    expect(startAction.run(aJudgedWorld().ports, {})).toMatchObject({ value: { papers: 3 } });
  });
});
