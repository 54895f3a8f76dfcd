import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readMails } from '../../host/mail';
import { runScenario } from '../../host/scenario/run-scenario';
import type { Scenario, TypedRow } from '../../host/scenario/schema';
import { viewSheet } from '../../host/scenario/sheet-view';
import type { Programme } from './run-programme';
import { openProgramme } from './run-programme';
import { smallScenario } from './small-scenario';

/** Thirty people who learn sewing in the first stage and welding in the second. */
function twoStages(): Scenario {
  const small = smallScenario();
  const [garment = {}] = small.sheets['Paket'] ?? [];
  const person = 'rows' in small.roster ? (small.roster.rows[0] ?? {}) : {};
  const unit = (code: string, title: string, jp: number, order: number): TypedRow => ({
    ...{ 'Kode Unit': code, 'Kode Paket': code.slice(0, 2), 'Judul Unit': title },
    ...{ JP: jp, Jenis: 'Praktik', Urutan: order, Kritis: true },
  });
  return smallScenario({
    id: 'dua-tahap',
    program: {
      ...small.program,
      'Paket per orang': 'Satu per tahap',
      'Paket serentak per tahap': '1',
    },
    sheets: {
      ...small.sheets,
      Paket: [
        { ...garment, Kapasitas: 30 },
        { ...garment, 'Kode Paket': 'LS', 'Nama Paket': 'Las', Kapasitas: 30 },
      ],
      Unit: [unit('GM.1', 'Menjahit', 12, 1), unit('LS.1', 'Mengelas', 12, 1)],
      Instruktur: [{ 'ID Instruktur': 'I-1', Nama: 'Sri Wahyuni', Paket: 'GM, LS' }],
      Ruang: [{ 'ID Ruang': 'R-1', 'Nama Ruang': 'Bengkel', Kapasitas: 30 }],
    },
    roster: {
      rows: Array.from({ length: 30 }, (_, index) => ({
        ...person,
        'ID Peserta': `P-${String(index + 1).padStart(4, '0')}`,
        'Nama Lengkap': nameOf(index),
        'Tanggal Lahir': `${10 + (index % 15)}/0${1 + Math.floor(index / 15)}/1995`,
        'Minat 1': 'GM',
        'Minat 2': 'LS',
      })),
    },
    attendance: { others: 'H', cells: [] },
    results: {
      others: 'K',
      cells: [{ participant: 'P-0002', unit: 'LS.1', attempts: ['BK', 'BK', 'BK'] }],
    },
  });
}

/** No two alike, so that nobody is taken for somebody else. */
function nameOf(index: number): string {
  const first = ['Adi', 'Bayu', 'Citra', 'Dodi', 'Eka', 'Fajar'][index % 6] ?? '';
  const last = ['Nugroho', 'Lestari', 'Pratama', 'Sari', 'Wibowo'][Math.floor(index / 6)] ?? '';
  return `${first} ${last}`;
}

let programme: Programme;

beforeAll(async () => {
  const scenario = twoStages();
  programme = openProgramme(scenario);
  await runScenario(programme.google, scenario, () => undefined);
}, 180_000);
afterAll(() => programme.close());

function rowsOf(sheet: string): readonly Readonly<Record<string, string>>[] {
  const rows = viewSheet(programme.google.host.workbook, sheet, 2024).rows();
  return rows.map(({ cells }) => cells);
}

test('everybody has a seat in each stage, in rows of their own', () => {
  const rows = rowsOf('Penempatan');
  expect(rows).toHaveLength(60);
  expect(new Set(rows.map((row) => row['ID Penempatan'])).size).toBe(60);
  for (const [period, code] of [
    ['T1', 'GM'],
    ['T2', 'LS'],
  ]) {
    const seats = rows.filter((row) => row['ID Penempatan']?.endsWith(`.${period}`));
    expect(seats.map((row) => `${row['Status']} ${row['Kode Paket']}`)).toEqual(
      Array.from({ length: 30 }, () => `Terpilih ${code}`),
    );
  }
});

test('nobody is wanted in two places at one time', () => {
  const classes = new Map<string, Set<string>>();
  for (const row of rowsOf('Presensi')) {
    const when = `${row['ID Peserta']} ${row['Tanggal']} ${row['ID Sesi']}`;
    classes.set(when, (classes.get(when) ?? new Set()).add(row['Kelas'] ?? ''));
  }
  expect([...classes.values()].every(({ size }) => size === 1)).toBe(true);
  const sessions = rowsOf('Jadwal').map((row) => `${row['Tanggal']} ${row['Mulai']}`);
  expect(new Set(sessions).size).toBe(sessions.length);
});

test('each stage is judged alone, and there is a paper for both', () => {
  const judged = rowsOf('Kelulusan');
  expect(judged).toHaveLength(60);
  const failed = judged.filter((row) => row['Hasil'] !== 'Lulus');
  expect(failed.map((row) => row['ID Penempatan'])).toEqual(['P-0002.T2']);
  const papers = rowsOf('Sertifikat');
  expect(papers).toHaveLength(60);
  expect(new Set(papers.map((row) => row['Nomor'])).size).toBe(60);
  const own = papers.filter((row) => row['ID Peserta'] === 'P-0002');
  expect(own.map((row) => `${row['ID Surat']} ${row['Kode Paket']}`)).toEqual([
    'P-0002.T1/pass GM',
    'P-0002.T2/statement LS',
  ]);
});

test('the office gets one mail, courses are noted one by one, and each person is asked once', async () => {
  const mails = await readMails(join(programme.folder, 'mail'));
  expect(mails).toHaveLength(1);
  expect(rowsOf('Riwayat')).toHaveLength(60);
  const followUps = rowsOf('Tindak Lanjut');
  expect(followUps).toHaveLength(30 * 4);
  const courses = followUps.filter((row) => row['ID Peserta'] === 'P-0001');
  expect(courses.map((row) => row['Kode Paket'])).toEqual(
    Array.from({ length: 4 }, () => 'GM, LS'),
  );
});
