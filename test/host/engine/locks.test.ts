import { afterAll, describe, expect, test } from '@jest/globals';
import { aHost, aSheet, aWorkbook, COLLEAGUE, closeHosts, OWNER, resultOf } from './a-host';

afterAll(closeHosts);

const COUNTER = `
function cell() { return SpreadsheetApp.getActive().getSheetByName('Satu').getRange(1, 1); }
function lock() { return LockService.getDocumentLock(); }
function increment(options) {
  var held = options.lock ? lock() : null;
  if (held) held.waitLock(30000);
  cell().setValue(Number(cell().getValue()) + 1);
  if (options.work) Utilities.sleep(options.work);
  if (options.flush) SpreadsheetApp.flush();
  if (held) held.releaseLock();
  if (options.meet) MailApp.sendEmail('a@example.org', 's', 'b');
}
function hold(ms) { lock().waitLock(10); Utilities.sleep(ms); }
function holdAndLeave(ms) { lock().waitLock(10); Utilities.sleep(ms); MailApp.sendEmail('a@example.org', 's', 'b'); }
function attempt(ms) { var before = Date.now(); var ok = lock().tryLock(ms); return [ok, Date.now() - before]; }
function wait(ms) { lock().waitLock(ms); return lock().hasLock(); }
function askWithLock() { lock().waitLock(10); SpreadsheetApp.getUi().alert('Lanjut?'); return lock().hasLock(); }
function writeThenWait() { cell().setValue('baru'); lock().waitLock(20000); return cell().getValue(); }
function holdThenRead() { lock().waitLock(10); Utilities.sleep(3000); return cell().getValue(); }
function read() { return cell().getValue(); }
function die() { cell().setValue('ditulis'); lock().waitLock(10); while (true) Utilities.sleep(100000); }
`;

const five = [1, 2, 3, 4, 5];
/** A post office that lets nobody go on before `count` mails have come. */
function meetingPoint(count: number): { send(): Promise<void> } {
  let come = 0;
  let open: () => void = () => undefined;
  const all = new Promise<void>((resolve) => {
    open = resolve;
  });
  return {
    async send() {
      come += 1;
      if (come === count) open();
      await all;
    },
  };
}

/** A post office in which mails wait until it opens. */
function waitingRoom(): { send(): Promise<void>; open(): void; readonly someone: Promise<void> } {
  let arrive: () => void = () => undefined;
  let open: () => void = () => undefined;
  const someone = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return {
    someone,
    open: () => open(),
    async send() {
      arrive();
      await opened;
    },
  };
}

const counted = async (options: object): Promise<unknown> => {
  const workbook = aWorkbook(aSheet('Satu', [[0]]));
  const host = aHost(COUNTER, { workbook, mail: meetingPoint(five.length) });
  const runs = five.map(() =>
    host.execute({ functionName: 'increment', args: [options], user: OWNER }),
  );
  for (const run of await Promise.all(runs)) resultOf(run);
  return host.cell('Satu', 1, 1)?.value;
};

describe('five executions that count at the same time', () => {
  test('count to five with a lock and a flush before it is released', async () => {
    expect(await counted({ lock: true, flush: true })).toBe(5);
  });

  test('lose an update without the flush: releasing a lock publishes nothing', async () => {
    // All wait for each other before they end, so every one has read before any write is published.
    expect(await counted({ lock: true, meet: true })).toBe(1);
  });
});

describe('a lock', () => {
  test('is refused after the virtual time-out, and the waiter’s clock shows it', async () => {
    const host = aHost(COUNTER);
    const holder = host.execute({ functionName: 'hold', args: [20_000], user: OWNER });
    const waiter = host.execute({ functionName: 'attempt', args: [3000], user: COLLEAGUE });
    const [, attempt] = await Promise.all([holder, waiter]);
    const [granted, waited] = resultOf(attempt) as [boolean, number];
    // Whoever comes first gets it; both outcomes are lawful, a long wait is not.
    expect(granted ? waited <= 10 : waited >= 3000 && waited <= 3010).toBe(true);
  });

  test('is given at the virtual instant at which the holder ends', async () => {
    const mail = waitingRoom();
    const host = aHost(COUNTER, { mail });
    const holder = host.execute({ functionName: 'holdAndLeave', args: [5000], user: OWNER });
    await mail.someone;
    const attempt = host.execute({ functionName: 'attempt', args: [60_000], user: COLLEAGUE });
    mail.open();
    const { virtualMs } = await holder;
    expect(resultOf(await attempt)).toEqual([true, expect.any(Number)]);
    // Whoever started later waits until the holder's end at most.
    expect((await attempt).virtualMs).toBeLessThanOrEqual(virtualMs);
  });

  test('that nobody can release any more gives up all who wait: “Lock timeout”', async () => {
    const code = `
      function cross(first, second) {
        LockService[first]().waitLock(10);
        MailApp.sendEmail('a@example.org', 's', 'b');
        try { LockService[second]().waitLock(5000); return 'both'; } catch (e) { return e.name + ': ' + e.message; }
      }`;
    const host = aHost(code, { mail: meetingPoint(2) });
    const ends = await Promise.all([
      host.execute({
        functionName: 'cross',
        args: ['getScriptLock', 'getDocumentLock'],
        user: OWNER,
      }),
      host.execute({
        functionName: 'cross',
        args: ['getDocumentLock', 'getScriptLock'],
        user: COLLEAGUE,
      }),
    ]);
    const texts = ends.map(resultOf);
    expect(texts).toContain(
      'Exception: Lock timeout: another process was holding the lock for too long.',
    );
  });

  test('is free again after the holder was killed, and what he wrote stays', async () => {
    const host = aHost(COUNTER);
    const { outcome } = await host.execute({ functionName: 'die', user: OWNER });
    expect(outcome).toEqual({ status: 'killed', reason: 'time limit' });
    expect(await host.value('wait', 0)).toBe(true);
    expect(host.cell('Satu', 1, 1)?.value).toBe('ditulis');
  });

  test('does not last over a dialog', async () => {
    const host = aHost(COUNTER);
    expect(
      resultOf(await host.execute({ functionName: 'askWithLock', user: OWNER, ui: ['OK'] })),
    ).toBe(false);
  });

  test('of a user does not hinder another user, and a negative time-out never waits', async () => {
    const host = aHost(
      `function f() { var u = LockService.getUserLock(); return [u.tryLock(0), u.tryLock(0), u.hasLock(), LockService.getScriptLock().tryLock(-100)]; }`,
    );
    const [mine, his] = await Promise.all([
      host.execute({ functionName: 'f', user: OWNER }),
      host.execute({ functionName: 'f', user: COLLEAGUE }),
    ]);
    expect([resultOf(mine), resultOf(his)]).toEqual([
      [true, true, true, false],
      [true, true, true, false],
    ]);
  });
});

describe('cells written by an execution', () => {
  test('are seen by itself at once and by others after flush or its end', async () => {
    const mail = waitingRoom();
    const host = aHost(
      `function cell() { return SpreadsheetApp.getActive().getSheetByName('Satu').getRange(1, 1); }
       function write() { cell().setValue('baru'); MailApp.sendEmail('a@example.org', 's', 'b'); return cell().getValue(); }
       function read() { return cell().getValue(); }`,
      { mail },
    );
    const writer = host.execute({ functionName: 'write', user: OWNER });
    await mail.someone;
    expect(await host.value('read')).toBe('');
    mail.open();
    expect(resultOf(await writer)).toBe('baru');
    expect(await host.value('read')).toBe('baru');
  });
});
