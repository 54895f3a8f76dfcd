import { afterAll, describe, expect, test } from '@jest/globals';
import type { UiButton } from '../../../host/engine/types';
import { aHost, COLLEAGUE, closeHosts, OWNER, START_MS } from './a-host';

afterAll(closeHosts);

const CODE = `
function sleepForEver() { for (;;) { try { Utilities.sleep(1000); } catch (e) {} finally { PropertiesService.getScriptProperties().getKeys(); } } }
function spin() { while (true) {} }
function spinInFinally() { try { MailApp.sendEmail('a@example.org', 's', 'b'); } finally { while (true) {} } }
function hello(name) { return { hello: name }; }
function fail() { throw new RangeError('di luar batas'); }
function failLate() { new Function("function late() { throw new Error('x'); } late();\\n//# sourceURL=bagian")(); }
function failText() { throw 'teks'; }
function read() { SpreadsheetApp.getActive().getSheetByName('Satu').getRange(1, 1).getValues(); }
function toastAndAsk() {
  SpreadsheetApp.getActive().toast('sebelum');
  SpreadsheetApp.getUi().alert('Terus?');
  SpreadsheetApp.getActive().toast('sesudah');
}
function askBoth() {
  var ui = SpreadsheetApp.getUi();
  var first = ui.alert('Judul', 'Hapus?', ui.ButtonSet.YES_NO);
  var second = ui.prompt('Nama?', ui.ButtonSet.OK_CANCEL);
  return [first === ui.Button.YES, String(first), second.getSelectedButton() === ui.Button.OK, second.getResponseText()];
}
`;

describe('an execution', () => {
  test('gives its value as JSON, its calls, its virtual time', async () => {
    const host = aHost(CODE);
    const done = await host.execute({ functionName: 'hello', args: ['Ada'], user: OWNER });
    expect(done.outcome).toEqual({ status: 'done', value: { hello: 'Ada' } });
    const read = await host.execute({ functionName: 'read', user: OWNER });
    expect(read.calls).toEqual({ 'Spreadsheet.getSheetByName': 1, 'Range.getValues': 1 });
    expect(read.trace).toEqual(['Spreadsheet.getSheetByName', 'Range.getValues']);
    expect(read.virtualMs).toBe(50);
    expect(host.clock.nowMs).toBe(START_MS + 50);
    expect(host.counters.services).toEqual({ SpreadsheetApp: 2 });
  });

  test('that throws ends failed with name, message and stack', async () => {
    const host = aHost(CODE);
    const { outcome } = await host.execute({ functionName: 'fail', user: OWNER });
    expect(outcome).toMatchObject({
      status: 'failed',
      error: {
        name: 'RangeError',
        message: 'di luar batas',
        stack: expect.stringContaining('Code.js'),
      },
    });
    const frames = outcome.status === 'failed' ? outcome.error.stack.split('\n').slice(1) : [];
    expect(frames.length).toBeGreaterThan(0);
    // The same on every machine: no frame of the host.
    expect(frames.filter((frame) => !/^ {4}at fail \(Code\.js:\d+:\d+\)$/.test(frame))).toEqual([]);
    const text = await host.execute({ functionName: 'failText', user: OWNER });
    expect(text.outcome).toMatchObject({ status: 'failed', error: { message: 'teks' } });
  });

  test('names the frames of code that the script made of text', async () => {
    const { outcome } = await aHost(CODE).execute({ functionName: 'failLate', user: OWNER });
    const frames = outcome.status === 'failed' ? outcome.error.stack.split('\n').slice(1) : [];
    expect(frames.join('\n')).toMatch(/at late \(bagian:\d+:\d+\)\n.*at failLate \(Code\.js/s);
  });

  test('shows what it shows at once, while an alert holds it', async () => {
    const host = aHost(CODE);
    const seen: string[] = [];
    let answer: (button: UiButton) => void = () => undefined;
    const asked = new Promise<void>((isAsked) => {
      void host.execute({
        ...{ functionName: 'toastAndAsk', user: OWNER },
        onUiEvent: (event) => seen.push(event.kind === 'toast' ? event.text : event.kind),
        ui() {
          isAsked();
          return new Promise((resolve) => {
            answer = resolve;
          });
        },
      });
    });
    await asked;
    expect(seen).toEqual(['sebelum']);
    answer('OK');
    await host.execute({ functionName: 'hello', user: OWNER });
    expect(seen).toEqual(['sebelum', 'alert', 'sesudah']);
  });

  test('is killed at six virtual minutes, whatever it catches', async () => {
    const host = aHost(CODE);
    const { outcome, virtualMs } = await host.execute({
      functionName: 'sleepForEver',
      user: OWNER,
    });
    expect(outcome).toEqual({ status: 'killed', reason: 'time limit' });
    expect(virtualMs).toBe(360_000);
  });

  test('that computes for ever is ended by the wall guard, and the host goes on', async () => {
    const host = aHost(CODE);
    const endless = { user: OWNER, wallGuardMs: 300 };
    const { outcome } = await host.execute({ functionName: 'spin', ...endless });
    expect(outcome).toEqual({ status: 'killed', reason: 'wall guard' });
    const late = await host.execute({ functionName: 'spinInFinally', ...endless });
    expect(late.outcome).toEqual({ status: 'killed', reason: 'wall guard' });
    expect(await host.value('hello', 'lagi')).toEqual({ hello: 'lagi' });
  });

  test('does not count the time in which a person is asked', async () => {
    const host = aHost(CODE);
    const slowly = async (): Promise<'YES'> => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      return 'YES';
    };
    const { outcome } = await host.execute({
      functionName: 'askBoth',
      user: OWNER,
      ui: slowly,
      wallGuardMs: 300,
    });
    expect(outcome.status).toBe('done');
  });

  test('gets the answers to its dialogs in their order, and “closed” when there is none', async () => {
    const host = aHost(CODE);
    const asked = await host.execute({
      functionName: 'askBoth',
      user: OWNER,
      ui: ['YES', { button: 'OK', text: 'Budi' }],
    });
    expect(asked.outcome).toEqual({ status: 'done', value: [true, 'YES', true, 'Budi'] });
    expect(asked.uiEvents).toEqual([
      {
        kind: 'alert',
        title: 'Judul',
        text: 'Hapus?',
        buttons: 'YES_NO',
        answer: 'YES',
        answerText: '',
      },
      {
        kind: 'prompt',
        title: '',
        text: 'Nama?',
        buttons: 'OK_CANCEL',
        answer: 'OK',
        answerText: 'Budi',
      },
    ]);
    const closed = await host.execute({ functionName: 'askBoth', user: OWNER });
    expect(closed.outcome).toEqual({ status: 'done', value: [false, 'CLOSE', false, ''] });
  });

  test('beside others has a clock of its own: nobody uses up the six minutes of another', async () => {
    const host = aHost(
      `function f() { for (var i = 0; i < 5; i++) Utilities.sleep(60000); return Date.now(); }`,
    );
    const users = [OWNER, COLLEAGUE, OWNER];
    const runs = await Promise.all(users.map((user) => host.execute({ functionName: 'f', user })));
    for (const { outcome, virtualMs } of runs) {
      expect(outcome).toEqual({ status: 'done', value: START_MS + 300_005 });
      expect(virtualMs).toBe(300_005);
    }
    expect(host.clock.nowMs).toBe(START_MS + 300_005);
  });
});

describe('the host', () => {
  test('moves its clock forward when told and refuses the past', async () => {
    const host = aHost('function f() { return Date.now(); }');
    host.clock.advance(3_600_000);
    expect(await host.value('f')).toBe(START_MS + 3_600_000);
    host.clock.set(START_MS + 7_200_000);
    expect(await host.value('f')).toBe(START_MS + 7_200_000);
    expect(() => host.clock.set(START_MS)).toThrow(RangeError);
  });

  test('when closed stops what runs and takes nothing new', async () => {
    const host = aHost(CODE);
    const endless = host.execute({ functionName: 'spin', user: OWNER });
    await host.close();
    expect((await endless).outcome).toEqual({ status: 'killed', reason: 'host closed' });
    await expect(host.execute({ functionName: 'hello', user: OWNER })).rejects.toThrow('closed');
  });

  test('refuses a user’s thirty-first execution at the same time', async () => {
    const waiting = aHost('function f() { SpreadsheetApp.getUi().alert("?"); }');
    let answer: (button: 'OK') => void = () => undefined;
    const button = new Promise<'OK'>((resolve) => {
      answer = resolve;
    });
    const runs = Array.from({ length: 31 }, () =>
      waiting.execute({ functionName: 'f', user: OWNER, ui: () => button }),
    );
    const last = await runs[30];
    expect(last?.outcome).toMatchObject({
      status: 'failed',
      error: { message: expect.stringContaining('too many scripts') },
    });
    answer('OK');
    const outcomes = (await Promise.all(runs)).map(({ outcome }) => outcome.status);
    expect(outcomes.filter((status) => status === 'done')).toHaveLength(30);
  });
});

describe('two hosts', () => {
  test('with the same seed give the same trace, values and workbook', async () => {
    const code = `function f() {
      var ss = SpreadsheetApp.getActive(), sheet = ss.insertSheet('Baru');
      for (var i = 1; i < 20; i++) sheet.getRange(i, 1, 1, 2).setValues([[Utilities.getUuid(), Math.random()]]);
      return [sheet.getSheetId(), Date.now()];
    }`;
    const [first, second] = [aHost(code), aHost(code)];
    const runs = [first, second].map((host) => host.execute({ functionName: 'f', user: OWNER }));
    const [one, other] = await Promise.all(runs);
    expect(one).toEqual(other);
    expect(one?.outcome.status).toBe('done');
    expect(first.workbook).toEqual(second.workbook);
  });

  test('cannot be made without the worker script; the error names it', () => {
    expect(() => aHost(CODE, { workerScript: 'absent.cjs' })).toThrow('absent.cjs was not found');
  });
});
