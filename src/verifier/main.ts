import { answerPost } from './answer-post';
import type { VerifierStore } from './judge-paper';
import { judgePaper } from './judge-paper';
import { verifierPage } from './verifier-page';
import { pageWords } from './verifier-words';

const LOCK_WAIT_MS = 10_000;

/** Apps Script: what is shown to whoever opens the address, with or without a token. */
export function doGet(event: GoogleAppsScript.Events.DoGet): GoogleAppsScript.HTML.HtmlOutput {
  const { t: token = '', n: number = '', k: code = '', l = 'id' } = event.parameter;
  const language = l === 'en' ? 'en' : 'id';
  const question = { token, number, code };
  const address = ScriptApp.getService().getUrl();
  const page = verifierPage(judgePaper(openStore(), question), { ...question, language, address });
  return HtmlService.createHtmlOutput(page)
    .setTitle(pageWords[language].title)
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
}

/** Apps Script: what an add-on says; the answer comes by a redirect. */
export function doPost(event: GoogleAppsScript.Events.DoPost): GoogleAppsScript.Content.TextOutput {
  const lock = LockService.getScriptLock();
  const ok = lock.tryLock(LOCK_WAIT_MS) && answerPost(openStore(), event.postData.contents);
  lock.releaseLock();
  return ContentService.createTextOutput(JSON.stringify({ ok })).setMimeType(
    ContentService.MimeType.JSON,
  );
}

function openStore(): VerifierStore {
  const properties = PropertiesService.getScriptProperties();
  return {
    get: (key) => properties.getProperty(key),
    setAll: (values) => {
      properties.setProperties({ ...values });
    },
  };
}
