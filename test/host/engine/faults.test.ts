import { afterAll, describe, expect, test } from '@jest/globals';
import type { FaultRule } from '../../../host/engine/types';
import { aHost, COLLEAGUE, closeHosts, OWNER, type TestHost } from './a-host';

afterAll(closeHosts);

const CODE = `
function mails(n) { var out = []; for (var i = 0; i < n; i++) { try { MailApp.sendEmail('a' + i + '@example.org', 's', 'b'); out.push('ok'); } catch (e) { out.push(e.name + ': ' + e.message); } } return out; }
function wave() {
  var token = ScriptApp.getOAuthToken();
  var one = function (id) { return { url: 'https://www.googleapis.com/drive/v3/files/' + id + '/copy', method: 'post', headers: { Authorization: 'Bearer ' + token }, muteHttpExceptions: true }; };
  return UrlFetchApp.fetchAll([one('a'), one('b'), one('c')]).map(function (r) { return r.getResponseCode(); });
}
function two() { var s = SpreadsheetApp.getActive().getSheetByName('Satu'); s.getRange(1, 1).setValue(1); SpreadsheetApp.flush(); s.getRange(2, 1).setValue(2); }
`;

const withFaults = (...faults: readonly FaultRule[]): TestHost => aHost(CODE, { faults });

describe('a fault rule', () => {
  test('strikes the nth call of a member, before it has any effect', async () => {
    const host = withFaults({
      member: 'MailApp.sendEmail',
      nth: 2,
      do: { throw: 'Service error: Mail' },
    });
    expect(await host.value('mails', 3)).toEqual(['ok', 'Exception: Service error: Mail', 'ok']);
    expect(host.mail.mails.map(({ to }) => to[0])).toEqual(['a0@example.org', 'a2@example.org']);
  });

  test('may strike after the effect: the mail is out, and the script does not know', async () => {
    const host = withFaults({
      member: 'MailApp.sendEmail',
      nth: 1,
      when: 'after',
      do: { throw: 'Timeout', name: 'Error' },
    });
    expect(await host.value('mails', 1)).toEqual(['Error: Timeout']);
    expect(host.mail.mails).toHaveLength(1);
  });

  test('strikes every nth call, or one user’s only', async () => {
    const host = withFaults({
      member: 'MailApp.sendEmail',
      everyNth: 2,
      user: OWNER,
      do: { throw: 'x' },
    });
    expect(await host.value('mails', 5)).toEqual([
      'ok',
      'Exception: x',
      'ok',
      'Exception: x',
      'ok',
    ]);
    const other = await host.execute({ functionName: 'mails', args: [4], user: COLLEAGUE });
    expect(other.outcome).toEqual({ status: 'done', value: ['ok', 'ok', 'ok', 'ok'] });
  });

  test('with a probability strikes the same calls for the same seed', async () => {
    const rule = {
      member: 'MailApp.sendEmail',
      probability: 0.5,
      seed: 7,
      do: { throw: 'x' },
    } as const;
    const [first, again] = [withFaults(rule), withFaults(rule)];
    const outcomes = (await first.value('mails', 20)) as string[];
    expect(await again.value('mails', 20)).toEqual(outcomes);
    expect(new Set(outcomes).size).toBe(2);
  });

  test('answers a REST request in a wave with a status, the others go through', async () => {
    const host = withFaults({ member: 'files.copy', nth: 2, do: { status: 429 } });
    expect(await host.value('wave')).toEqual([200, 429, 200]);
    expect(host.rest.requests.map(({ url }) => url.split('/').at(-2))).toEqual(['a', 'c']);
  });

  test('adds virtual time', async () => {
    const plain = await aHost(CODE).execute({ functionName: 'wave', user: OWNER });
    const late = await withFaults({ member: 'files.copy', nth: 3, do: { delayMs: 4000 } }).execute({
      functionName: 'wave',
      user: OWNER,
    });
    expect(late.virtualMs - plain.virtualMs).toBe(4000);
  });

  test('kills in the middle of a wave: the requests before it had their effect', async () => {
    const host = withFaults({ member: 'files.copy', nth: 2, when: 'after', do: 'kill' });
    const { outcome } = await host.execute({ functionName: 'wave', user: OWNER });
    expect(outcome).toEqual({ status: 'killed', reason: 'fault' });
    expect(host.rest.requests).toHaveLength(2);
  });

  test('by call index can kill at every single call, exactly where the trace says', async () => {
    const whole = await aHost(CODE).execute({ functionName: 'two', user: OWNER });
    expect(whole.trace).toEqual([
      'Spreadsheet.getSheetByName',
      'Range.setValue',
      'SpreadsheetApp.flush',
      'Range.setValue',
    ]);
    const host = aHost(CODE);
    for (const [index] of whole.trace.entries()) {
      host.setFaults([{ callIndex: index + 1, do: 'kill' }]);
      const { outcome, trace } = await host.execute({ functionName: 'two', user: OWNER });
      expect(outcome).toEqual({ status: 'killed', reason: 'fault' });
      expect(trace).toEqual(whole.trace.slice(0, index + 1));
    }
    host.setFaults([{ callIndex: whole.trace.length + 1, do: 'kill' }]);
    expect((await host.execute({ functionName: 'two', user: OWNER })).outcome.status).toBe('done');
  });
});
