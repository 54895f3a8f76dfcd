import type { AccountType } from '../../../host/engine/types';
import { openFaultWorld } from '../../faults/fault-world';
import { judgedOffice, OWNER } from '../../faults/judged-office';
import { manyPeople } from './people';
import type { Timed } from './timed-run';

/**
 * What a mail merge does that is written in an afternoon: copy, open, replace, save, export, send, note it, one person
 * after the other. It begins again where the sheet says, since live it is stopped after six minutes.
 */
const SCRIPT = `
function ask(method, url, body, type) {
  var options = { method: method, headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() }, muteHttpExceptions: true };
  if (body) { options.payload = body; options.contentType = type || 'application/json'; }
  return UrlFetchApp.fetch(url, options);
}
var DRIVE = 'https://www.googleapis.com/drive/v3/files';
var DOCS = 'https://docs.googleapis.com/v1/documents';
function template() {
  var id = JSON.parse(ask('post', DRIVE, JSON.stringify({ name: 'Templat', mimeType: 'application/vnd.google-apps.document' })).getContentText()).id;
  ask('post', DOCS + '/' + id + ':batchUpdate', JSON.stringify({ requests: [{ insertText: { text: 'SERTIFIKAT {{nama}}', endOfSegmentLocation: {} } }] }));
  return id;
}
function merge(templateId, from, count, isMailed) {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Peserta');
  var log = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sheet1');
  for (var n = from; n < count; n++) {
    var row = sheet.getRange(n + 2, 1, 1, 5).getValues()[0];
    var copy = JSON.parse(ask('post', DRIVE + '/' + templateId + '/copy', JSON.stringify({ name: 'Sertifikat ' + row[0] })).getContentText()).id;
    ask('get', DOCS + '/' + copy);
    ask('post', DOCS + '/' + copy + ':batchUpdate', JSON.stringify({ requests: [{ replaceAllText: { containsText: { text: '{{nama}}', matchCase: true }, replaceText: String(row[1]) } }] }));
    var pdf = ask('get', DRIVE + '/' + copy + '/export?mimeType=application/pdf').getBlob().setName('Sertifikat.pdf');
    if (isMailed) MailApp.sendEmail({ to: 'p' + (n + 1) + '@example.org', subject: 'Sertifikat', body: 'Terlampir', attachments: [pdf] });
    log.getRange(n + 1, 1).setValue('selesai');
    SpreadsheetApp.flush();
  }
}
function done(count) {
  var cells = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sheet1').getRange(1, 1, count, 1).getValues();
  return cells.filter(function (row) { return row[0] !== ''; }).length;
}
`;

const REQUEST = /^(files|documents)\./;

/** The same papers, one by one. A run that is stopped is begun again by hand. */
export async function naiveRun(
  count: number,
  isMailed: boolean,
  account: AccountType,
): Promise<Timed> {
  const judged = await judgedOffice(manyPeople(count, isMailed ? 'own' : 'none'));
  const world = openFaultWorld(
    { workbook: judged.copy(), startMs: judged.nowMs, account, isDrawnOnce: true },
    SCRIPT,
  );
  try {
    const { host } = world;
    const call = (functionName: string, ...args: readonly unknown[]) =>
      host.execute({ functionName, args, user: OWNER });
    const beganMs = host.clock.nowMs;
    const runs = [await call('template')];
    const [made] = runs;
    const templateId = made?.outcome.status === 'done' ? made.outcome.value : '';
    for (let from = 0; from < count; ) {
      const run = await call('merge', templateId, from, count, isMailed);
      if (run.outcome.status === 'failed') throw new Error(run.outcome.error.message);
      runs.push(run);
      const { outcome } = await call('done', count);
      from = outcome.status === 'done' ? Number(outcome.value) : count;
    }
    const trace = runs.flatMap((run) => run.trace);
    return {
      papers: count,
      virtualMs: host.clock.nowMs - beganMs,
      requests: trace.filter((member) => REQUEST.test(member)).length,
      mails: world.mails.length,
      steps: runs.length,
      longestMs: Math.max(...runs.map(({ virtualMs }) => virtualMs)),
      days: 1,
    };
  } finally {
    await world.close();
  }
}
