import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readMails } from '../../host/mail';
import { readScenario } from '../../host/scenario/read-scenario';
import type { StepReport } from '../../host/scenario/run-scenario';
import { runScenario } from '../../host/scenario/run-scenario';
import { viewSheet } from '../../host/scenario/sheet-view';
import { summarize } from '../../host/scenario/summary';
import type { Programme } from './run-programme';
import { openProgramme } from './run-programme';

describe('the other programmes, written as scenario files alone', () => {
  test('Pekalongan, July 2022: sewing and welding side by side, and the SPPN rule counts', async () => {
    expect((await planned('pekalongan-2022')).summary).toMatchObject({
      ...{ participants: 44, eligible: 35, selected: 32, reserve: 3, rejected: 9, undecided: 0 },
      rejectedByReason: { K02: 3, K06: 2, K08: 4 },
      stages: [{ number: 1, start: '2022-07-20', end: '2022-08-16', packages: ['MJ', 'LS'] }],
      jpByPackage: { MJ: 152, LS: 152 },
      clashes: 0,
    });
  }, 60_000);

  test('Lamongan, November 2024: election day stays free, so the course ends on 4 December', async () => {
    const { summary, sessions } = await planned('lamongan-2024');
    expect(summary).toMatchObject({
      ...{ participants: 30, selected: 30, reserve: 0, rejected: 0 },
      stages: [{ number: 1, start: '2024-11-06', end: '2024-12-04', packages: ['PR', 'LD'] }],
      jpByPackage: { PR: 112, LD: 112 },
      clashes: 0,
    });
    // 27 November 2024 as a serial number.
    expect(sessions.filter((session) => session['Tanggal'] === '45623')).toEqual([]);
    const guests = sessions.filter(({ 'Kode Unit': unit }) =>
      /^LMG\.(PR|LD)\.05$/.test(unit ?? ''),
    );
    expect(guests.map((session) => [session['JP'], session['ID Instruktur']])).toEqual([
      ['3', ''],
      ['3', ''],
    ]);
  }, 60_000);

  test('Malang, September 2019: forty women in two classes of twenty', async () => {
    expect((await planned('malang-2019')).summary).toMatchObject({
      ...{ participants: 40, selected: 40, reserve: 0, rejected: 0 },
      packages: [{ placed: 20 }, { placed: 20 }],
      stages: [{ number: 1, start: '2019-09-16', end: '2019-10-11' }],
      jpByPackage: { SA: 112, SB: 112 },
      clashes: 0,
    });
  }, 60_000);

  describe('Pekalongan, June 2024: planned back from the closing', () => {
    const steps: StepReport[] = [];
    let programme: Programme;
    let summary: ReturnType<typeof summarize>;

    beforeAll(async () => {
      const scenario = readScenario('pekalongan-2024');
      programme = openProgramme(scenario);
      await runScenario(programme.google, scenario, (step) => steps.push(step));
      const mailsSent = (await readMails(join(programme.folder, 'mail'))).length;
      summary = summarizeRun(programme, scenario.id, steps, mailsSent);
    }, 120_000);
    afterAll(() => programme.close());

    test('160 people from the public fill eight packages of twenty', () => {
      expect(summary).toMatchObject({ participants: 160, selected: 160, reserve: 0, clashes: 0 });
      const packages = summary['packages'] as readonly { placed: number }[];
      expect(packages.map(({ placed }) => placed)).toEqual(Array.from({ length: 8 }, () => 20));
    });

    test('twenty working days end on 14 June, so the first one is 16 May', () => {
      expect(summary['stages']).toMatchObject([{ start: '2024-05-16', end: '2024-06-14' }]);
    });

    test('160 mails with a quota of 100 a day take two days, and nobody gets two', async () => {
      const mails = await readMails(join(programme.folder, 'mail'));
      expect(new Set(mails.flatMap(({ to }) => to)).size).toBe(160);
      expect(mails).toHaveLength(160);
      const ofFirstDay = steps.filter(({ text }) => /menunggu kuota email besok/.test(text));
      expect(ofFirstDay.map(({ text }) => text.split(' ')[0])).toEqual(['100']);
    });
  });
});

async function planned(id: string): Promise<{
  readonly summary: ReturnType<typeof summarize>;
  readonly sessions: readonly Readonly<Record<string, string>>[];
}> {
  const scenario = readScenario(id);
  const programme = openProgramme(scenario);
  const steps: StepReport[] = [];
  try {
    const report = (step: StepReport) => steps.push(step);
    await runScenario(programme.google, scenario, report, 'schedule.generate');
    const year = Number(scenario.startsAt.slice(0, 4));
    const sessions = viewSheet(programme.google.host.workbook, 'Jadwal', year).rows();
    return {
      summary: summarizeRun(programme, id, steps, 0),
      sessions: sessions.map(({ cells }) => cells),
    };
  } finally {
    await programme.close();
  }
}

function summarizeRun(
  { google: { host } }: Programme,
  scenario: string,
  steps: readonly StepReport[],
  mailsSent: number,
): ReturnType<typeof summarize> {
  const { workbook, counters } = host;
  return summarize({ scenario, workbook, steps, counters, mailsSent, wallSeconds: 0 });
}
