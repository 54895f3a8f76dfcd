import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readMails } from '../../host/mail';
import { readScenario } from '../../host/scenario/read-scenario';
import type { StepReport } from '../../host/scenario/run-scenario';
import { runScenario } from '../../host/scenario/run-scenario';
import { viewSheet } from '../../host/scenario/sheet-view';
import { summarize } from '../../host/scenario/summary';
import { loadWorkbook, saveWorkbook } from '../../host/xlsx';
import { checkTimetable } from '../checkers/check-timetable';
import { readTimetable } from '../checkers/read-timetable';
import { readPdf } from '../host/pdf/read-pdf';
import type { Programme } from './run-programme';
import { openProgramme } from './run-programme';

const PRISON_WORDS =
  /\b(lapas|rutan|wbp|warga binaan|narapidana|tahanan|napi|pemasyarakatan|penjara|kalapas)\b/i;

describe('the programme of Pekalongan, June 2021, from an empty workbook to mailed papers', () => {
  let programme: Programme;
  const steps: StepReport[] = [];
  let summary: ReturnType<typeof summarize>;

  beforeAll(async () => {
    const scenario = readScenario('pekalongan-2021');
    programme = openProgramme(scenario);
    await runScenario(programme.google, scenario, (step) => steps.push(step));
    const { host } = programme.google;
    const mailsSent = (await readMails(join(programme.folder, 'mail'))).length;
    summary = summarize({
      ...{ scenario: scenario.id, workbook: host.workbook, steps },
      ...{ counters: host.counters, mailsSent, wallSeconds: 0 },
    });
  }, 180_000);
  afterAll(() => programme.close());

  test('60 of 253 are selected, 8 wait, 185 are rejected, nobody stays undecided', () => {
    expect(summary).toMatchObject({
      ...{ participants: 253, eligible: 68, selected: 60, reserve: 8, rejected: 185, undecided: 0 },
      rejectedByReason: { K01: 46, K06: 17, K04: 22, K13: 14, K12: 52, K10: 34 },
    });
  });

  test('six packages of ten, two at a time, in three stages of 18 working days', () => {
    expect(summary['packages']).toMatchObject(
      ['MJ', 'BT', 'PR', 'AC', 'SM', 'LS'].map((code) => ({ code, capacity: 10, placed: 10 })),
    );
    expect(summary['stages']).toEqual([
      { number: 1, start: '2021-06-10', end: '2021-07-05', packages: ['MJ', 'BT'] },
      { number: 2, start: '2021-07-06', end: '2021-07-30', packages: ['PR', 'AC'] },
      { number: 3, start: '2021-08-02', end: '2021-08-27', packages: ['SM', 'LS'] },
    ]);
  });

  test('every package gets its 100 JP without a clash, and holidays stay free', () => {
    expect(summary).toMatchObject({
      clashes: 0,
      jpByPackage: { MJ: 100, BT: 100, PR: 100, AC: 100, SM: 100, LS: 100 },
    });
    const days = new Set(rowsOf('Jadwal').map((session) => Number(session['Tanggal'])));
    expect(checkTimetable(readTimetable(rowsOf))).toEqual([]);
    // 20 July, 11 and 17 August 2021 as serial numbers.
    expect([44397, 44419, 44425].filter((holiday) => days.has(holiday))).toEqual([]);
  });

  test('some pass, some get only the statement, some get nothing; every number is used once', () => {
    expect(summary['certificates']).toMatchObject({
      issued: 57,
      byKind: { 'Sertifikat kelulusan': 55, 'Surat keterangan': 2 },
      byState: { Terkirim: 57 },
    });
    const { numbers } = summary['certificates'] as { numbers: string[] };
    expect(new Set(numbers).size).toBe(57);
    expect(numbers.filter((number) => !number.includes('SK-')).map((n) => n.slice(4, 7))).toEqual(
      Array.from({ length: 55 }, (_, i) => String(i + 1).padStart(3, '0')),
    );
    const below = rowsOf('Kelulusan').filter((row) => Number(row['Persen Hadir']) < 80);
    expect(below.length).toBeGreaterThanOrEqual(3);
  });

  test('each PDF says name, number, programme and dates, and nothing about prison', async () => {
    const files = readdirSync(join(programme.folder, 'drive')).filter((f) => f.endsWith('.pdf'));
    expect(files).toHaveLength(57);
    const packages = new Map(rowsOf('Paket').map((row) => [row['Kode Paket'], row['Nama Paket']]));
    for (const paper of rowsOf('Sertifikat')) {
      const bytes = new Uint8Array(
        readFileSync(join(programme.folder, 'drive', `${paper['Nama Berkas']}.pdf`)),
      );
      const text = (await readPdf(bytes))
        .map((page) => page.text)
        .join(' ')
        .replace(/\s+/g, ' ');
      for (const part of [
        paper['Nama Tercetak'],
        paper['Nomor'],
        packages.get(paper['Kode Paket']),
      ]) {
        expect(text).toContain(part);
      }
      expect(text).toMatch(
        /10 Juni s\.d\. 5 Juli 2021|6 s\.d\. 30 Juli 2021|2 s\.d\. 27 Agustus 2021/,
      );
      expect(text).not.toMatch(PRISON_WORDS);
    }
    expect(files.filter((file) => PRISON_WORDS.test(file))).toEqual([]);
  }, 60_000);

  test('each office gets one mail with the papers of its package, and the mail is neutral', async () => {
    const mails = await readMails(join(programme.folder, 'mail'));
    const attached = new Map<string, number>();
    for (const mail of mails) {
      expect(mail.to).toHaveLength(1);
      attached.set(mail.to[0] ?? '', mail.attachments.length);
      expect(`${mail.subject}\n${mail.text}`).not.toMatch(PRISON_WORDS);
    }
    expect(mails).toHaveLength(6);
    expect([...attached.values()].reduce((sum, count) => sum + count, 0)).toBe(57);
  });

  test('the log of runs names nobody', () => {
    const log = rowsOf('Catatan')
      .map((row) => Object.values(row).join(' '))
      .join('\n');
    expect(log.length).toBeGreaterThan(500);
    const names = rowsOf('Peserta').map((row) => row['Nama Lengkap'] ?? '');
    expect(names.filter((name) => name.includes(' ') && log.includes(name))).toEqual([]);
  });

  test('the saved workbook opens with the same rows', async () => {
    const path = join(programme.folder, 'again.xlsx');
    await saveWorkbook(programme.google.host.workbook, path);
    const again = await loadWorkbook(path, { id: 'x', owner: 'x', timeZone: 'x', locale: 'x' });
    for (const name of ['Peserta', 'Penempatan', 'Jadwal', 'Sertifikat']) {
      expect(viewSheet(again, name, 2021).rows()).toEqual(
        viewSheet(programme.google.host.workbook, name, 2021).rows(),
      );
    }
  });

  function rowsOf(name: string): Readonly<Record<string, string>>[] {
    return viewSheet(programme.google.host.workbook, name, 2021)
      .rows()
      .map(({ cells }) => cells);
  }
});
