import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { loadSample } from '../../../host/web/server/load-sample';
import { smallScenario } from '../../story/small-scenario';
import { aBench, aFolder, type Bench, closeBenches, STAFF } from './a-bench';

afterAll(closeBenches);

const namesOf = (bench: Bench): string[] => bench.bench.workbook.sheets.map(({ name }) => name);

describe('what the workbench keeps', () => {
  test('stopped and started again, it shows the same workbook, clock, accounts and log', async () => {
    const folder = aFolder();
    const first = await aBench(folder);
    const { window } = await first.openWindow();
    await first.ask('type', { window, sheet: 0, row: 5, column: 3, texts: [["'0012", '0,5']] });
    await first.ask('chooseAccount', { window, account: 'baru@example.org' });
    await first.ask('setAccountType', { type: 'workspace' });
    const { clock } = await first.ask('moveClock', { minutes: 90 });
    const { executions } = await first.ask('executions', {});
    await first.stop();

    const second = await aBench(folder);
    const state = second.bench.state();
    expect(await second.cell(0, 5, 3)).toEqual({ text: '0012', input: "'0012" });
    expect(await second.cell(0, 5, 4)).toEqual({ text: '0,5', kind: 'number' });
    expect(state.accounts.map(({ email }) => email)).toContain('baru@example.org');
    expect(state.accountType).toBe('workspace');
    expect(state.clock >= clock).toBe(true);
    expect((await second.ask('executions', {})).executions).toEqual(
      expect.arrayContaining(executions.map((execution) => ({ ...execution }))),
    );
  });

  test('an edit is on disk without stopping', async () => {
    const folder = aFolder();
    const bench = await aBench(folder);
    const { window } = await bench.openWindow();
    await bench.ask('type', { window, sheet: 0, row: 1, column: 1, texts: [['tersimpan']] });
    const isKept = async (): Promise<boolean> => {
      const copy = aFolder();
      try {
        for (const file of ['workbook.xlsx', 'host.json']) {
          writeFileSync(join(copy, file), readFileSync(join(folder, file)));
        }
      } catch {
        return false;
      }
      const other = await aBench(copy);
      return (await other.cell(0, 1, 1))?.text === 'tersimpan';
    };
    let tries = 0;
    while (!(await isKept()) && tries < 50) {
      tries += 1;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(tries).toBeLessThan(50);
  });

  test('a window of the former process is told to load the page again', async () => {
    const bench = await aBench();
    const window = 'dari-kemarin';
    expect(await bench.refusal('undo', { window })).toContain('Muat ulang');
  });

  test('the workbook goes out as .xlsx and comes back from one', async () => {
    const one = await aBench();
    const { window } = await one.openWindow();
    await one.ask('type', { window, sheet: 0, row: 1, column: 1, texts: [['dibawa']] });
    const download = await fetch(`${one.url}/workbook.xlsx`);
    expect(download.headers.get('content-type')).toContain('spreadsheetml');
    const bytes = await download.arrayBuffer();

    const two = await aBench();
    const upload = (body: BodyInit) =>
      fetch(`${two.url}/workbook.xlsx?name=Bawaan.xlsx`, {
        ...{ method: 'POST', headers: { 'Content-Type': 'application/octet-stream' }, body },
      });
    const page = await two.openWindow();
    expect(await (await upload(bytes)).json()).toEqual({});
    await page.hears('changed', ({ workbook }) => workbook.name === 'Bawaan');
    expect(await two.cell(0, 1, 1)).toEqual({ text: 'dibawa' });

    expect(await (await upload('bukan xlsx')).json()).toHaveProperty('refused');
    expect(await two.cell(0, 1, 1)).toEqual({ text: 'dibawa' });
    expect(await page.chooses('menuOpenWorkflow')).toEqual({ ok: true });
  });

  test('a first start types the sample programme in, so that a person can go on', async () => {
    const folder = aFolder();
    const sample = join(folder, 'kecil.json');
    writeFileSync(sample, JSON.stringify(smallScenario()));
    const bench = await aBench(join(folder, 'meja'), sample);
    expect(namesOf(bench)).toEqual(expect.arrayContaining(['Program', 'Peserta', 'Kelayakan']));
    const { hits } = await bench.ask('search', { text: 'Pelatihan Menjahit' });
    expect(hits).toHaveLength(1);
    const state = bench.bench.state();
    expect(state.clock.slice(0, 10)).toBe('2024-05-02');
    expect(state.accounts[0]?.email).toBe(STAFF);
    expect(state.scenarios.map(({ id }) => id)).toContain('pekalongan-2021');

    await bench.ask('loadScenario', { scenario: null, runAll: false });
    expect(namesOf(bench)).toEqual(['Sheet1']);
    expect(await bench.refusal('loadScenario', { scenario: '../x', runAll: false })).toContain(
      'tidak ada',
    );
  });

  test('a sample programme can also be run to its end, while the windows hear of each step', async () => {
    const bench = await aBench();
    const page = await bench.openWindow();
    const sample = join(aFolder(), 'kecil.json');
    writeFileSync(sample, JSON.stringify(smallScenario()));
    await loadSample(bench.bench, sample, true);
    await page.hears('toast', ({ title }) => title === 'certificates.step');
    await page.hears('mail');
    const { mails } = await bench.ask('mails', {});
    expect(mails.flatMap(({ to }) => to)).toContain('kantor@example.org');
    const { executions } = await bench.ask('executions', {});
    expect(executions.every(({ status }) => status === 'done')).toBe(true);
  });
});
