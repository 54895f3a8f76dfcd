import { describe, expect, test } from '@jest/globals';
import { graduationTable } from '../../../src/features/assessment';
import { guestsTable, papersTable } from '../../../src/features/certificates';
import { eligibilityTable } from '../../../src/features/eligibility';
import { demandsTable, followUpsTable } from '../../../src/features/followup';
import { placementTable } from '../../../src/features/placement';
import { packagesTable } from '../../../src/features/programme';
import { reportsFeature } from '../../../src/features/reports';
import { refreshAction } from '../../../src/features/reports/actions/refresh';
import { participantsTable } from '../../../src/features/roster';
import { sessionsTable } from '../../../src/features/schedule';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { memoryPorts } from '../../fakes/memory-ports';
import { aSession } from '../attendance/a-class';
import { columnOf, typeInto } from '../attendance/a-course';
import { programSheet, sheetOf } from '../programme/a-workbook';

const NAMES = ['Sari Contoh', 'Tono Contoh', 'Umar Contoh', 'Wati Contoh'];

function reportWorld(): MemoryWorld {
  const people = NAMES.map((name, index) => ({ participant: `P-000${index + 1}`, name }));
  const [sari, tono, umar, wati] = people;
  const paper = {
    name: NAMES[0] ?? '',
    mailTo: 'kantor@example.org',
    mailedAt: '2021-09-01T09:00',
  };
  const [reportsTable] = reportsFeature.tables;
  return memoryPorts({
    sheets: {
      Program: programSheet({ 'Kode program': 'PKL-2021', 'Tanggal mulai': '10/06/2021' }),
      Paket: sheetOf(packagesTable, [{ code: 'MJ', name: 'Menjahit' }]),
      Peserta: sheetOf(
        participantsTable,
        people.map(({ participant, name }) => ({ id: participant, name })),
      ),
      Kelayakan: sheetOf(eligibilityTable, [
        { ...sari, verdict: 'eligible' },
        { ...tono, verdict: 'eligible' },
        { ...umar, verdict: 'rejected', firstFailing: 'K06' },
        { ...wati, verdict: 'rejected' },
      ]),
      Penempatan: sheetOf(placementTable, [
        { ...sari, status: 'placed', package: 'MJ', class: 'MJ-A' },
        { ...tono, status: 'reserve', package: 'MJ' },
      ]),
      Jadwal: sheetOf(sessionsTable, [
        aSession(10, { isHeld: true }),
        aSession(11, { isHeld: false }),
        aSession(14),
      ]),
      Kelulusan: sheetOf(graduationTable, [
        { ...sari, outcome: 'passed', jpHeld: 2500, jpPresent: 1999 },
      ]),
      Sertifikat: sheetOf(papersTable, [
        { ...paper, participant: 'P-0001', id: 'P-0001/pass', kind: 'pass', state: 'sent' },
        {
          ...paper,
          participant: 'P-0002',
          id: 'P-0002/statement',
          kind: 'statement',
          state: 'sent',
        },
        { ...paper, participant: 'P-0003', id: 'P-0003/pass', kind: 'pass', state: 'void' },
      ]),
      Kebutuhan: sheetOf(demandsTable, [
        { id: 'D-1', employer: 'Pabrik Contoh', people: 30 },
        { id: 'D-2', employer: 'Bengkel Contoh' },
      ]),
      'Tindak Lanjut': sheetOf(followUpsTable, [
        { id: 'P-0001/01', participant: 'P-0001', outcome: 'employed' },
        { id: 'P-0001/03', participant: 'P-0001' },
      ]),
      Ringkasan: reportsTable === undefined ? [] : sheetOf(reportsTable),
    },
  });
}

describe('the dashboard', () => {
  test('lists every decision of staff by its people, and counts none that has run out', () => {
    const world = reportWorld();
    const decide = (id: string, until: string, by: string) => {
      typeInto(world, 'Kelayakan', id, 'Hasil Aturan', 'Tidak memenuhi');
      typeInto(world, 'Kelayakan', id, 'Putusan Petugas', 'Memenuhi');
      typeInto(world, 'Kelayakan', id, 'Alasan Petugas', 'Sidang TPP');
      typeInto(world, 'Kelayakan', id, 'Petugas', by);
      typeInto(world, 'Kelayakan', id, 'Berlaku Sampai', until);
    };
    decide('P-0001', '2021-06-10', 'Dewi');
    decide('P-0002', '2021-06-09', 'Dewi');
    decide('P-0003', '', '');
    refreshAction.run(world.ports, {});
    expect(columnOf(world, 'Ringkasan', 'Nilai')).toMatchObject({
      'eligibility.eligible': '1',
      'eligibility.rejected': '3',
      'eligibility.override_in_force': '1: P-0001',
      'eligibility.override_expired': '1: P-0002',
      'eligibility.override_unsigned': '1: P-0003',
    });
  });

  test('counts the guest speakers and how far each piagam is', () => {
    const world = reportWorld();
    refreshAction.run(world.ports, {});
    expect(columnOf(world, 'Ringkasan', 'Nilai')).not.toHaveProperty(['guests.guest_speakers']);
    const guest = { name: 'Hendra Wijaya', topic: 'Modal', jp: 2, date: '2021-06-01' } as const;
    world.sheets.grids.set(
      'Narasumber',
      sheetOf(guestsTable, [
        { ...guest, id: 'N-01' },
        { ...guest, id: 'N-02', topic: 'Pasar' },
        { ...guest, id: 'N-03', name: 'Siti Contoh', topic: '' },
        { ...guest, id: 'N-04', name: 'Budi Contoh', date: '2030-01-01' },
      ]),
    );
    const piagam = { kind: 'appreciation', printed: '{}', name: 'Hendra Wijaya' } as const;
    const register = world.sheets.grids.get('Sertifikat') ?? [];
    register.push(
      ...sheetOf(papersTable, [
        { ...piagam, id: 'N-01/appreciation', participant: 'N-01', number: '1', state: 'sent' },
        { ...piagam, id: 'N-02/appreciation', participant: 'N-02', number: '2', state: 'void' },
        { ...piagam, id: 'N-02/appreciation#2', participant: 'N-02', number: '3', state: 'pdf' },
      ]).slice(1),
    );
    refreshAction.run(world.ports, {});
    expect(columnOf(world, 'Ringkasan', 'Nilai')).toMatchObject({
      'guests.guest_speakers': '3',
      'guests.guest_talks': '4',
      'guests.guest_talks_to_come': '1',
      'guests.piagam_issued': '2',
      'guests.piagam_sent': '1',
      'guests.piagam_waiting': '1',
    });
    expect(columnOf(world, 'Ringkasan', 'Uraian')['guests.piagam_sent']).toBe('Piagam terkirim');
  });

  test('counts every step of the programme', () => {
    const world = reportWorld();
    expect(refreshAction.run(world.ports, {})).toMatchObject({ status: 'done', problems: [] });
    expect(columnOf(world, 'Ringkasan', 'Nilai')).toEqual({
      'roster.participants': '4',
      'eligibility.eligible': '2',
      'eligibility.rejected': '2',
      'eligibility.rejected_by.K06': '1',
      'eligibility.rejected_by_staff': '1',
      'eligibility.undecided': '0',
      'placement.placed': '1',
      'placement.in_package.MJ': '1',
      'placement.reserve': '1',
      'schedule.sessions': '2',
      'schedule.sessions_held': '1',
      'schedule.jp': '8',
      'schedule.jp_held': '4',
      'results.attendance': '79,96 %',
      'results.passed': '1',
      'results.not_passed': '0',
      'results.open': '0',
      'papers.certificates': '1',
      'papers.statements': '1',
      'papers.papers_sent': '2',
      'papers.papers_failed': '0',
      'papers.papers_to_review': '0',
      'papers.papers_void': '1',
      'papers.mails_sent': '1',
      'followup.people_wanted': '30',
      'followup.follow_ups': '2',
      'followup.follow_ups_answered': '1',
      'followup.employed': '1',
      'followup.self_employed': '0',
    });
  });

  test('has words for every figure and never a name', () => {
    const world = reportWorld();
    const outcome = refreshAction.run(world.ports, {});
    const said = JSON.stringify([outcome, world.sheets.grids.get('Ringkasan')]);
    for (const name of NAMES) expect(said).not.toContain(name);
    for (const label of Object.values(columnOf(world, 'Ringkasan', 'Uraian'))) {
      expect(label).not.toMatch(/^reports\.|\{/);
    }
    expect(columnOf(world, 'Ringkasan', 'Uraian')['placement.in_package.MJ']).toBe(
      'Terpilih di MJ Menjahit',
    );
  });

  test('keeps the remarks of the staff and forgets figures that are gone', () => {
    const world = reportWorld();
    refreshAction.run(world.ports, {});
    typeInto(world, 'Ringkasan', 'placement.placed', 'Keterangan', 'dilaporkan');
    typeInto(world, 'Kelayakan', 'P-0003', 'Kelayakan', 'Memenuhi');
    refreshAction.run(world.ports, {});
    expect(columnOf(world, 'Ringkasan', 'Keterangan')['placement.placed']).toBe('dilaporkan');
    expect(columnOf(world, 'Ringkasan', 'Nilai')).toMatchObject({ 'eligibility.eligible': '3' });
    expect(columnOf(world, 'Ringkasan', 'Nilai')).not.toHaveProperty([
      'eligibility.rejected_by.K06',
    ]);
  });

  test('stands in its order also when a figure comes in between later', () => {
    const inOrder = reportWorld();
    refreshAction.run(inOrder.ports, {});
    const world = reportWorld();
    const verdict = world.sheets.grids.get('Kelayakan')?.[3]?.slice() ?? [];
    typeInto(world, 'Kelayakan', 'P-0003', 'Kelayakan', 'Memenuhi');
    refreshAction.run(world.ports, {});
    typeInto(world, 'Ringkasan', 'roster.participants', 'Keterangan', 'catatan 1');
    typeInto(world, 'Ringkasan', 'followup.employed', 'Keterangan', 'catatan 2');
    world.sheets.grids.get('Kelayakan')?.splice(3, 1, verdict);
    expect(refreshAction.run(world.ports, {})).toMatchObject({ problems: [] });
    const [figures, expected] = [world, inOrder].map((one) => columnOf(one, 'Ringkasan', 'Nilai'));
    expect(Object.entries(figures ?? {})).toEqual(Object.entries(expected ?? {}));
    expect(columnOf(world, 'Ringkasan', 'Keterangan')).toMatchObject({
      'roster.participants': 'catatan 1',
      'followup.employed': 'catatan 2',
    });
  });

  test('a cell that cannot be read is a warning, not the end of the report', () => {
    const world = reportWorld();
    typeInto(world, 'Peserta', 'P-0001', 'Tanggal Lahir', 'kapan-kapan');
    const outcome = refreshAction.run(world.ports, {});
    expect(outcome).toMatchObject({
      status: 'done',
      problems: [{ code: 'table.not_a_date', severity: 'warning' }],
    });
  });

  test('a sheet that is missing refuses, and nothing is written', () => {
    const world = reportWorld();
    world.sheets.grids.delete('Jadwal');
    expect(refreshAction.run(world.ports, {})).toMatchObject({
      status: 'refused',
      problems: [{ code: 'table.sheet_missing', values: { sheet: 'Jadwal' } }],
    });
    expect(world.sheets.grids.get('Ringkasan')).toHaveLength(1);
  });
});
