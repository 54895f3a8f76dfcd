import { afterAll, describe, expect, test } from '@jest/globals';
import type { AuthMode } from '../../../host/engine/types';
import { ALL_SCOPES, aHost, closeHosts, OWNER } from './a-host';

afterAll(closeHosts);

/** Tries every member and says what happened to it. */
const CODE = `
function attempts() {
  var tries = {
    menu: function () { SpreadsheetApp.getUi().createMenu('Giliran').addItem('Buka', 'open').addToUi(); },
    read: function () { SpreadsheetApp.getActive().getSheetByName('Satu').getRange('A1').getValue(); },
    properties: function () { PropertiesService.getDocumentProperties().getKeys(); },
    fetch: function () { UrlFetchApp.fetch('https://www.googleapis.com/x', { muteHttpExceptions: true }); },
    mail: function () { MailApp.getRemainingDailyQuota(); },
    sidebar: function () { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar')); },
    token: function () { ScriptApp.getOAuthToken(); },
    email: function () { Session.getEffectiveUser().getEmail(); },
    uuid: function () { Utilities.getUuid(); },
  };
  var out = {};
  Object.keys(tries).forEach(function (name) { try { tries[name](); out[name] = 'ok'; } catch (e) { out[name] = e.message; } });
  return out;
}
function onOpen(e) { return [String(e.authMode), e.authMode === ScriptApp.AuthMode.NONE]; }
function email() { return Session.getActiveUser().getEmail(); }
`;

async function attempts(
  authMode: AuthMode,
  without: readonly string[] = [],
): Promise<Record<string, string>> {
  const oauthScopes = ALL_SCOPES.filter((scope) => !without.some((end) => scope.endsWith(end)));
  const manifest = {
    timeZone: 'Asia/Jakarta',
    oauthScopes,
    urlFetchWhitelist: ['https://www.googleapis.com/'],
  };
  const host = aHost(CODE, { manifest });
  const { outcome } = await host.execute({ functionName: 'attempts', user: OWNER, authMode });
  if (outcome.status !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.value as Record<string, string>;
}

const refusedIn = (answers: Record<string, string>): string[] =>
  Object.keys(answers).filter((name) => answers[name] !== 'ok');

describe('what the add-on may do', () => {
  test('after a click: everything its scopes allow', async () => {
    expect(refusedIn(await attempts('FULL'))).toEqual([]);
  });

  test('in a simple trigger: no mail, no addresses outside, no windows, no token', async () => {
    const answers = await attempts('LIMITED');
    expect(refusedIn(answers)).toEqual(['fetch', 'mail', 'sidebar', 'token']);
    expect(answers['mail']).toBe(
      'You do not have permission to call MailApp.getRemainingDailyQuota. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    );
  });

  test('before it is enabled in a document: a menu, and pure computing', async () => {
    const answers = await attempts('NONE');
    expect(Object.keys(answers).filter((name) => answers[name] === 'ok')).toEqual(['menu', 'uuid']);
  });

  test('without a scope in the manifest: the call names the scope that is missing', async () => {
    const answers = await attempts('FULL', [
      'script.send_mail',
      'spreadsheets.currentonly',
      'userinfo.email',
    ]);
    expect(refusedIn(answers)).toEqual(['read', 'mail', 'email']);
    expect(answers['email']).toBe(
      'Specified permissions are not sufficient to call Session.getEffectiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
    );
    expect(answers['read']).toContain(
      'SpreadsheetApp.getActive. Required permissions: https://www.googleapis.com/auth/spreadsheets.currentonly || ',
    );
  });
});

describe('who runs the add-on', () => {
  test('is told to a trigger by its event, and the address is blank without consent', async () => {
    const host = aHost(CODE);
    const none = await host.execute({ functionName: 'onOpen', user: OWNER, authMode: 'NONE' });
    expect(none.outcome).toEqual({ status: 'done', value: ['NONE', true] });
    const limited = await host.execute({ functionName: 'email', user: OWNER, authMode: 'LIMITED' });
    expect(limited.outcome).toEqual({ status: 'done', value: '' });
    expect(await host.value('email')).toBe(OWNER);
  });
});
