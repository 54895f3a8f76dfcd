import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { MenuEntry } from '../../../host/engine/types';
import { writeKeptState } from '../../../host/web/server/kept-state';
import { aBench, aFolder, COLLEAGUE, closeBenches, type Page, STAFF } from './a-bench';

afterAll(closeBenches);

const targets = (entries: readonly MenuEntry[]): string[] =>
  entries.flatMap((entry) => {
    if (entry.kind === 'menu') return targets(entry.entries);
    return entry.kind === 'item' ? [entry.functionName] : [];
  });

const calling = (page: Page, action: string, input: unknown = {}) =>
  page.calls('callAction', [JSON.stringify({ action, input })]);

describe('the add-on in the workbench', () => {
  test('its menu is there, a line runs, and the alert waits for the answer', async () => {
    const bench = await aBench();
    const page = await bench.openWindow(STAFF);
    const { state } = await page.hears('state');
    expect(state.menus.map(({ caption }) => caption)).toEqual(['Giliran']);
    expect(targets(state.menus[0]?.entries ?? [])).toContain('menuSetUpSheets');

    const { window } = page;
    const ran = page.chooses('menuSetUpSheets');
    const { question, ask } = await page.hears('ask');
    expect(ask).toMatchObject({ kind: 'alert', buttons: 'OK' });
    await page.hears('changed', ({ workbook }) =>
      workbook.tabs.some((tab) => tab.name === 'Peserta'),
    );
    const { executions } = await bench.ask('executions', {});
    expect(executions[0]).toMatchObject({ functionName: 'menuSetUpSheets', status: 'running' });

    await page.answers(question, 'OK');
    expect(await ran).toEqual({ ok: true });
    const ended = await page.hears('execution', ({ execution }) => execution.status === 'done');
    expect(ended.execution.user).toBe(STAFF);
    expect(await bench.refusal('answer', { window, question, answer: 'OK' })).toContain('ditutup');
  });

  test('a window that is closed answers its alert like the close button', async () => {
    const bench = await aBench();
    const page = await bench.openWindow();
    const colleague = await bench.openWindow(COLLEAGUE);
    const { window } = page;
    await bench.ask('menu', { window, call: 1, functionName: 'menuCheckProgramme' });
    await page.hears('ask');
    page.disconnect();
    await colleague.hears('execution', ({ execution }) => execution.status === 'done');
  });

  test('a line that is not in the menu does not run', async () => {
    const bench = await aBench();
    const { window } = await bench.openWindow();
    await bench.refusal('menu', { window, call: 1, functionName: 'callAction' });
  });

  test('a sidebar calls the add-on, whose account and sheet are those of its window', async () => {
    const bench = await aBench();
    const page = await bench.openWindow(COLLEAGUE);
    const reply = await calling(page, 'app.session');
    expect(reply.ok).toBe(true);
    expect(JSON.parse(String(reply.value))).toMatchObject({
      ...{ status: 'done', value: { email: COLLEAGUE } },
    });
    const { executions } = await bench.ask('executions', {});
    expect(executions[0]).toMatchObject({
      ...{ action: 'app.session', user: COLLEAGUE, status: 'done' },
    });
    expect(executions[0]?.virtualMs).toBeGreaterThan(0);
    await bench.ask('moveClock', { minutes: 1 });
    await page.hears('clock', ({ clock }) => clock.endsWith('+07:00'));
  });

  test('a function that the script does not offer fails as in the browser', async () => {
    const bench = await aBench();
    const page = await bench.openWindow();
    const reply = await page.calls('rahasia_', []);
    expect(reply).toMatchObject({ ok: false, name: 'TypeError' });
  });

  test('the menu opens the sidebar in the window that asked', async () => {
    const bench = await aBench();
    const page = await bench.openWindow();
    const other = await bench.openWindow();
    await page.chooses('menuOpenWorkflow');
    const sidebar = await page.hears('sidebar');
    expect(sidebar).toMatchObject({ title: 'Giliran' });
    expect(sidebar.html).toContain('<');
    await other.hears('execution', ({ execution }) => execution.status === 'done');
    expect(other.events.some(({ kind }) => kind === 'sidebar')).toBe(false);
  });

  test('with the connection lost, a sidebar call fails without reaching the add-on', async () => {
    const bench = await aBench();
    const page = await bench.openWindow();
    await bench.ask('setFault', { fault: 'lost-connection' });
    const reply = await calling(page, 'programme.check');
    expect(reply).toMatchObject({ ok: false, name: 'NetworkError' });
    const { executions } = await bench.ask('executions', {});
    expect(executions.map(({ action }) => action)).not.toContain('programme.check');
    await bench.ask('setFault', { fault: null });
    const again = await calling(page, 'programme.check');
    expect(again.ok).toBe(true);
  });

  test('an execution that was to be cut off is cut off once', async () => {
    const bench = await aBench();
    const page = await bench.openWindow();
    await bench.ask('setFault', { fault: 'kill-next' });
    const reply = await calling(page, 'app.setUpSheets');
    expect(reply).toMatchObject({ ok: false, name: 'ScriptError' });
    await page.hears('execution', ({ execution }) => execution.status === 'killed');
    const state = bench.bench.state();
    expect(state.activeFault).toBeNull();
    expect(state.functions).toContain('callAction');
    expect(await bench.refusal('setFault', { fault: 'gempa' })).toContain('tidak dikenal');
  });

  test('a workspace account has more mails to send, and each account has its own', async () => {
    const folder = aFolder();
    const nowMs = Date.UTC(2021, 5, 10, 1);
    writeKeptState(join(folder, 'host.json'), {
      ...{ version: 1, nowMs, accounts: [STAFF, COLLEAGUE], accountType: 'consumer' },
      usedQuotas: [{ key: `mailRecipients ${STAFF}`, sinceMs: nowMs, used: 30 }],
      executions: [],
    });
    const bench = await aBench(folder);
    const left = async () => {
      const state = bench.bench.state();
      return state.accounts.map(({ email, mailsLeft }) => [email, mailsLeft]);
    };
    expect((await left()).slice(0, 2)).toEqual([
      [STAFF, 70],
      [COLLEAGUE, 100],
    ]);
    await bench.ask('setAccountType', { type: 'workspace' });
    expect((await left()).slice(0, 2)).toEqual([
      [STAFF, 1470],
      [COLLEAGUE, 1500],
    ]);
    await bench.ask('moveClock', { minutes: 24 * 60 });
    expect((await left())[0]).toEqual([STAFF, 1500]);
  });
});
