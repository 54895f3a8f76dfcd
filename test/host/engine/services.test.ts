import { createHash, createHmac } from 'node:crypto';
import { afterAll, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { aHost, COLLEAGUE, closeHosts, OWNER, resultOf, START_MS } from './a-host';

afterAll(closeHosts);

const DAY_MS = 86_400_000;

describe('mail', () => {
  const CODE = `
  function send(options) { MailApp.sendEmail(options); }
  function forms() {
    MailApp.sendEmail('a@example.org', 'S1', 'B1');
    MailApp.sendEmail('a@example.org, b@example.org', 'S2', 'B2', { cc: 'c@example.org', name: 'Panitia', attachments: [Utilities.newBlob([37, -1], 'application/pdf', 'x.pdf')] });
    MailApp.sendEmail('a@example.org', 'r@example.org', 'S3', 'B3');
  }
  function many(n) { for (var i = 0; i < n; i++) MailApp.sendEmail('a' + i + '@example.org', 's', 'b'); }
  function left() { return MailApp.getRemainingDailyQuota(); }`;

  test('goes out in every form of the call', async () => {
    const host = aHost(CODE);
    await host.value('forms');
    expect(host.mail.mails).toMatchObject([
      { from: OWNER, to: ['a@example.org'], subject: 'S1', text: 'B1', attachments: [] },
      {
        to: ['a@example.org', 'b@example.org'],
        cc: ['c@example.org'],
        senderName: 'Panitia',
        attachments: [
          { name: 'x.pdf', mimeType: 'application/pdf', bytes: new Uint8Array([37, 255]) },
        ],
      },
      { replyTo: 'r@example.org', subject: 'S3', text: 'B3' },
    ]);
  });

  test('counts recipients against the day’s quota, which comes back 24 hours after the first mail', async () => {
    const host = aHost(CODE);
    await host.value('many', 60);
    expect(await host.value('left')).toBe(40);
    await expect(host.value('many', 41)).rejects.toThrow(
      'Exception: Service invoked too many times for one day: email.',
    );
    expect(host.mail.mails).toHaveLength(100);
    expect(resultOf(await host.execute({ functionName: 'left', user: COLLEAGUE }))).toBe(100);
    host.clock.set(START_MS + DAY_MS - 1000);
    expect(await host.value('left')).toBe(0);
    host.clock.set(START_MS + DAY_MS + 1000);
    expect(await host.value('left')).toBe(100);
    const workspace = aHost(CODE, { account: 'workspace' });
    expect(await workspace.value('left')).toBe(1500);
  });

  test('is refused with live’s sentences', async () => {
    const host = aHost(CODE);
    const send = (options: object): Promise<unknown> =>
      host.value('send', { subject: 's', body: 'b', ...options });
    const many = Array.from({ length: 51 }, (_, index) => `a${index}@example.org`).join();
    await expect(send({ to: 'bukan alamat' })).rejects.toThrow('Invalid email: bukan alamat');
    await expect(send({})).rejects.toThrow('no recipient');
    await expect(send({ to: many })).rejects.toThrow(
      'Limit Exceeded: Email Recipients Per Message.',
    );
    await expect(send({ to: 'a@example.org', body: 'x'.repeat(201 * 1024) })).rejects.toThrow(
      'Limit Exceeded: Email Body Size.',
    );
    await expect(send({ to: 'tolak@example.org' })).rejects.toThrow(
      '550 5.1.1 mailbox unavailable',
    );
    expect(host.mail.mails).toEqual([]);
  });
});

describe('addresses outside', () => {
  const CODE = `
  function get(url, mute) { return UrlFetchApp.fetch(url, { muteHttpExceptions: mute, headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() } }).getResponseCode(); }
  function anonymous() { return UrlFetchApp.fetch('https://www.googleapis.com/x', { muteHttpExceptions: true }).getResponseCode(); }
  function post() {
    var auth = { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() }, url = 'https://www.googleapis.com/x';
    var response = UrlFetchApp.fetch(url, { method: 'post', headers: auth, contentType: 'application/json', payload: '{"nama":"Dewi ✓"}' });
    UrlFetchApp.fetch(url, { method: 'patch', headers: auth, payload: Utilities.newBlob([1, -1], 'application/pdf') });
    UrlFetchApp.fetch(url, { method: 'put', headers: auth, payload: [2, -2] });
    UrlFetchApp.fetch(url, { method: 'post', headers: auth, payload: { a: '1 2', b: 'x&y' } });
    return [response.getContentText(), response.getContent()[0], response.getBlob().getContentType(), response.getHeaders()['Content-Type']];
  }
  function wave(n) {
    var auth = { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() }, before = Date.now();
    var requests = []; for (var i = 0; i < n; i++) requests.push({ url: 'https://www.googleapis.com/' + i + '/copy', method: 'post', headers: auth, muteHttpExceptions: true });
    var codes = UrlFetchApp.fetchAll(requests).map(function (r) { return r.getResponseCode(); });
    return [Date.now() - before, codes.filter(function (c) { return c === 200; }).length, codes[codes.length - 1]];
  }
  function docs(n) {
    var auth = { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() }, codes = [];
    for (var i = 0; i < n; i++) codes.push(UrlFetchApp.fetch('https://www.googleapis.com/d:batchUpdate', { method: 'post', headers: auth, muteHttpExceptions: true }).getResponseCode());
    return codes.filter(function (c) { return c === 429; }).length;
  }`;

  test('are reached only under the whitelist of the manifest', async () => {
    await expect(aHost(CODE).value('get', 'https://example.org/', true)).rejects.toThrow(
      'urlFetchWhitelist',
    );
    await expect(
      aHost(CODE).value('get', 'https://www.googleapis.com.example.org/', true),
    ).rejects.toThrow('urlFetchWhitelist');
  });

  test('get method, headers, body and the account of the token', async () => {
    const host = aHost(CODE);
    expect(await host.value('post')).toEqual([
      '{"number":1}',
      123,
      'application/json',
      'application/json',
    ]);
    const seen = host.rest.requests.map(({ method, headers, body, user }) => [
      method,
      headers['Content-Type'],
      Buffer.from(body).toString('latin1'),
      user,
    ]);
    expect(seen).toEqual([
      ['POST', 'application/json', Buffer.from('{"nama":"Dewi ✓"}').toString('latin1'), OWNER],
      ['PATCH', 'application/pdf', '\u0001\u00ff', OWNER],
      ['PUT', 'application/octet-stream', '\u0002\u00fe', OWNER],
      ['POST', 'application/x-www-form-urlencoded', 'a=1%202&b=x%26y', OWNER],
    ]);
    expect(await host.value('anonymous')).toBe(401);
    expect(host.rest.requests).toHaveLength(4);
  });

  test('that answer with an error throw, unless muted', async () => {
    const host = aHost(CODE);
    const url = 'https://www.googleapis.com/missing';
    expect(await host.value('get', url, true)).toBe(404);
    await expect(host.value('get', url, false)).rejects.toThrow(
      'Request failed for https://www.googleapis.com returned code 404. Truncated server response: {"number":2}',
    );
  });

  test('in a wave cost the slowest request only', async () => {
    const [cost] = (await aHost(CODE).value('wave', 12)) as number[];
    expect(cost).toBe(900);
  });

  test('count against the day’s quotas: documents created are refused by the REST service', async () => {
    const host = aHost(CODE);
    const [, made, last] = (await host.value('wave', 255)) as number[];
    expect([made, last]).toEqual([250, 403]);
  });

  test('let a user write sixty Docs requests a minute', async () => {
    const host = aHost(CODE, {
      manifest: {
        timeZone: 'UTC',
        oauthScopes: ['https://www.googleapis.com/auth/script.external_request'],
        urlFetchWhitelist: ['https://www.googleapis.com/'],
      },
    });
    // One takes 600 ms, so 100 fit into a minute of virtual time.
    expect(await host.value('docs', 80)).toBe(20);
  });
});

describe('stores', () => {
  test('of document, script and user are three, keep texts, and live in the workbook', async () => {
    const host = aHost(`function f() {
      var d = PropertiesService.getDocumentProperties(), u = PropertiesService.getUserProperties(), s = PropertiesService.getScriptProperties();
      d.setProperty('a', 1).setProperty('b', 'x'); u.setProperties({ a: true }); d.deleteProperty('b').setProperties({ c: '3' });
      s.setProperties({ k: '1', l: '2' }); s.setProperties({ m: '3' }, true);
      return [d.getProperties(), d.getProperty('b'), u.getKeys(), s.getProperties(), u.deleteAllProperties().getKeys()];
    }`);
    expect(await host.value('f')).toEqual([{ a: '1', c: '3' }, null, ['a'], { m: '3' }, []]);
    expect(host.workbook.properties.document).toEqual(
      new Map([
        ['a', '1'],
        ['c', '3'],
      ]),
    );
  });

  test('refuse a value over 9 kB and a store over 500 kB, and keep what they had', async () => {
    const host =
      aHost(`function big(n) { PropertiesService.getScriptProperties().setProperty('k', new Array(n + 1).join('x')); }
      function fill() { var p = PropertiesService.getScriptProperties(); for (var i = 0; i < 60; i++) p.setProperty('k' + i, new Array(9001).join('x')); }`);
    await host.value('big', 9 * 1024);
    await expect(host.value('big', 9 * 1024 + 1)).rejects.toThrow('Argument too large: value');
    await expect(host.value('fill')).rejects.toThrow('property storage quota');
    expect(host.workbook.properties.script.size).toBe(56);
  });

  test('a cached text expires at its second', async () => {
    const host =
      aHost(`function f() { var c = CacheService.getUserCache(); var put = c.put('k', 'v', 10); var before = c.get('k'); Utilities.sleep(9900); var late = c.get('k'); Utilities.sleep(100); return [put, before, late, c.get('k'), c.remove('k')]; }
      function g() { CacheService.getScriptCache().put(new Array(252).join('k'), 'v'); }`);
    expect(await host.value('f')).toEqual([null, 'v', 'v', null, null]);
    await expect(host.value('g')).rejects.toThrow('Argument too large: key');
  });
});

describe('utilities', () => {
  test('give signed bytes, base64, digests and signatures', async () => {
    const host = aHost(`function f() {
      var blob = Utilities.newBlob('é✓'), named = Utilities.newBlob([1, -1, 255], 'application/pdf', 'a.pdf');
      return [blob.getBytes(), blob.getName(), blob.getContentType(), blob.getDataAsString(), named.getBytes(), named.setName('b').getName(),
        Utilities.base64Encode('ab?>'), Utilities.base64EncodeWebSafe([-5, -1, -65]), Utilities.base64Decode('YWI='),
        Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'é'), Utilities.computeHmacSha256Signature('pesan', 'kunci')];
    }`);
    const signed = (bytes: Buffer): number[] => [...new Int8Array(bytes)];
    expect(await host.value('f')).toEqual([
      signed(Buffer.from('é✓')),
      null,
      'text/plain',
      'é✓',
      [1, -1, -1],
      'b',
      'YWI/Pg==',
      '-_-_',
      [97, 98],
      signed(createHash('sha256').update('é').digest()),
      signed(createHmac('sha256', 'kunci').update('pesan').digest()),
    ]);
  });

  test('format a date in a time zone with numeric patterns; names of months are not emulated', async () => {
    const host = aHost(
      `function f(p, tz) { return Utilities.formatDate(new Date(1623286800000), tz || 'Asia/Jakarta', p); }`,
    );
    expect(await host.value('f', 'yyyy-MM-dd HH:mm:ss Z')).toBe('2021-06-10 08:00:00 +0700');
    expect(await host.value('f', "d/M/yy 'pukul' h", 'America/New_York')).toBe('9/6/21 pukul 9');
    await expect(host.value('f', 'd MMMM')).rejects.toThrow('not emulated');
  });

  test('zip named blobs only', async () => {
    const host =
      aHost(`function f() { var z = Utilities.zip([Utilities.newBlob('a', null, 'a.txt')]); return [z.getName(), Utilities.base64Encode(z.getBytes())]; }
      function g() { Utilities.zip([Utilities.newBlob('a')]); }`);
    const [name, bytes] = (await host.value('f')) as [string, string];
    expect(name).toBe('archive.zip');
    expect(Object.keys(unzipSync(Buffer.from(bytes, 'base64')))).toEqual(['a.txt']);
    await expect(host.value('g')).rejects.toThrow(
      'Blob object must have non-null name for this operation.',
    );
  });
});

describe('what the user sees', () => {
  test('menus, sidebars, dialogs and toasts, in their order', async () => {
    const host = aHost(`function f() {
      var ui = SpreadsheetApp.getUi();
      ui.createMenu('Giliran').addItem('Siapkan', 'siapkan').addSeparator().addSubMenu(ui.createMenu('Peserta').addItem('Periksa', 'periksa')).addToUi();
      ui.showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Giliran'));
      ui.showModalDialog(HtmlService.createHtmlOutput('<b>x</b>').setWidth(400).setHeight(300), 'Cetak');
      SpreadsheetApp.getActive().toast('Selesai', 'Giliran', 3);
      return [HtmlService.createHtmlOutput().getTitle(), HtmlService.createHtmlOutput('<i>').getContent()];
    }
    function missing() { HtmlService.createHtmlOutputFromFile('tidak-ada'); }`);
    const { outcome, uiEvents } = await host.execute({ functionName: 'f', user: OWNER });
    expect(outcome).toEqual({ status: 'done', value: ['', '<i>'] });
    expect(uiEvents).toEqual([
      {
        kind: 'menu',
        caption: 'Giliran',
        addOn: false,
        entries: [
          { kind: 'item', caption: 'Siapkan', functionName: 'siapkan' },
          { kind: 'separator' },
          {
            kind: 'menu',
            caption: 'Peserta',
            entries: [{ kind: 'item', caption: 'Periksa', functionName: 'periksa' }],
          },
        ],
      },
      { kind: 'sidebar', title: 'Giliran', html: '<p>Halo</p>' },
      { kind: 'dialog', modal: true, title: 'Cetak', html: '<b>x</b>', width: 400, height: 300 },
      { kind: 'toast', text: 'Selesai', title: 'Giliran', seconds: 3 },
    ]);
    await expect(host.value('missing')).rejects.toThrow('No HTML file named tidak-ada was found.');
  });
});
