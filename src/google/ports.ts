import { parseIsoDate } from '../kernel/plain-date';
import type { Account, Clock, KeyValues, Lock, Ports } from '../ports/ports';
import { openDocuments } from './documents';
import { openLog } from './log';
import { openMail } from './mail';
import { openSentences } from './sentences';
import { openSupplies } from './supplies';
import { openWeb } from './web';
import { openWorkbook } from './workbook';

type Properties = GoogleAppsScript.Properties.Properties;

/** How long an execution waits for another one's commit, which takes well under a second. */
const LOCK_WAIT_MS = 20_000;

/** All ports on the open spreadsheet. Apps Script: built inside an entry point, never while loading. */
export function openPorts(): Ports {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return {
    workbook: openWorkbook(spreadsheet),
    documents: openDocuments(),
    mail: openMail(),
    clock: openClock(spreadsheet),
    ids: { next: () => Utilities.getUuid() },
    lock: openLock(),
    store: {
      document: openKeyValues(() => PropertiesService.getDocumentProperties()),
      user: openKeyValues(() => PropertiesService.getUserProperties()),
      script: openKeyValues(() => PropertiesService.getScriptProperties()),
    },
    web: openWeb(),
    account: openAccount(),
    log: openLog(),
    sentences: openSentences(),
    supplies: openSupplies(),
  };
}

function openClock(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Clock {
  const now = (): string =>
    Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), "yyyy-MM-dd'T'HH:mm:ss");
  return {
    now,
    today() {
      const today = parseIsoDate(now().slice(0, 10));
      if (today === null) throw new Error('The clock gave no date');
      return today;
    },
    milliseconds: () => Date.now(),
    pause: (milliseconds) => {
      Utilities.sleep(Math.min(milliseconds, 60_000));
    },
  };
}

function openLock(): Lock {
  return {
    during(work) {
      const lock = LockService.getDocumentLock();
      if (lock === null) throw new Error('The add-on runs outside a spreadsheet');
      if (!lock.tryLock(LOCK_WAIT_MS)) return null;
      try {
        const value = work();
        // Apps Script: writes must be flushed before the lock goes, or the next holder reads old cells.
        SpreadsheetApp.flush();
        return { value };
      } finally {
        lock.releaseLock();
      }
    },
  };
}

function openKeyValues(open: () => Properties): KeyValues {
  return {
    get: (key) => open().getProperty(key),
    set: (key, value) => {
      open().setProperty(key, value);
    },
    remove: (key) => {
      open().deleteProperty(key);
    },
  };
}

/** Apps Script: the address is empty when Google does not tell it, for example across domains. */
function openAccount(): Account {
  return {
    email: () => Session.getEffectiveUser().getEmail(),
    token: () => ScriptApp.getOAuthToken(),
  };
}
