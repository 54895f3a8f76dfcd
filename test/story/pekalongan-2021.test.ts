import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readMails } from '../../host/mail';
import { callDoor } from '../../host/scenario/door';
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
  const logged: string[] = [];

  beforeAll(async () => {
    const scenario = readScenario('pekalongan-2021');
    programme = openProgramme(scenario);
    const { host } = programme.google;
    const runFromSidebar = host.runFromSidebar.bind(host);
    host.runFromSidebar = async (...call) => {
      const sent = await runFromSidebar(...call);
      logged.push(...sent.execution.logs.map(({ text }) => text));
      return sent;
    };
    await runScenario(programme.google, scenario, (step) => steps.push(step));
    // A check, the report for outsiders, and a refusal: their traces are looked at too.
    for (const action of ['roster.validate', 'reports.withoutNames', 'nobody.knows']) {
      const { status } = await callDoor(host, scenario.account.email, action, {});
      expect({ action, status }).toEqual({
        action,
        status: action === 'nobody.knows' ? 'refused' : 'done',
      });
    }
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

  test('Catatan, the log of executions and the report without names tell nothing of anybody', () => {
    const texts = {
      runs: textOf('Catatan'),
      executions: logged.join('\n'),
      report: textOf('Laporan Tanpa Nama'),
    };
    expect(texts.runs.length).toBeGreaterThan(500);
    expect(texts.report.length).toBeGreaterThan(200);
    const names = rowsOf('Peserta').map((row) => row['Nama Lengkap'] ?? '');
    const ids = rowsOf('Peserta').map((row) => row['ID Peserta'] ?? '');
    const telling = [...names.filter((name) => name.includes(' ')), ...privateTexts()];
    for (const [where, text] of Object.entries(texts)) {
      expect({ where, said: telling.filter((word) => text.includes(word)) }).toEqual({
        where,
        said: [],
      });
    }
    expect(ids.filter((id) => texts.report.includes(id))).toEqual([]);
  });

  test('no mail says a number, an address or anything of Data Terbatas', async () => {
    const mails = await readMails(join(programme.folder, 'mail'));
    const text = mails.map(({ subject, text: body }) => `${subject}\n${body}`).join('\n');
    expect(text.length).toBeGreaterThan(500);
    expect(privateTexts().filter((word) => text.includes(word))).toEqual([]);
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

  function textOf(sheet: string): string {
    return rowsOf(sheet)
      .map((row) => Object.values(row).join(' '))
      .join('\n');
  }

  /** What stands in private and restricted columns, where it is long enough to be found again. */
  function privateTexts(): readonly string[] {
    const cellsOf = (sheet: string, headers: readonly string[]) =>
      rowsOf(sheet).flatMap((row) => headers.map((header) => row[header] ?? ''));
    const found = [
      ...cellsOf('Peserta', ['NIK', 'Nomor HP', 'Email', 'No KK', 'Alamat']),
      ...cellsOf('Data Terbatas', ['Nomor Registrasi', 'Pasal', 'Lama Pidana', 'Blok/Kamar']),
    ].filter((text) => text.length >= 5);
    expect(new Set(found).size).toBeGreaterThan(253);
    return [...new Set(found)];
  }

  function rowsOf(name: string): Readonly<Record<string, string>>[] {
    return viewSheet(programme.google.host.workbook, name, 2021)
      .rows()
      .map(({ cells }) => cells);
  }
});
