import { createContext, runInContext } from 'node:vm';

const SERVICES = [
  'CacheService',
  'Charts',
  'DocumentApp',
  'DriveApp',
  'GmailApp',
  'HtmlService',
  'LockService',
  'Logger',
  'MailApp',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'SpreadsheetApp',
  'UrlFetchApp',
  'Utilities',
];

/** The members of Ui and Menu that Apps Script allows before a user has authorised anything. */
const MENU_MEMBERS = [
  'createMenu',
  'createAddonMenu',
  'addItem',
  'addSeparator',
  'addSubMenu',
  'addToUi',
];

/** What a run of the built code did in a realm that has the language and nothing else. */
export interface BareRun {
  /** Names the code added to the global scope. */
  readonly globals: readonly string[];
  /** `Service.member` in the order of use. */
  readonly touched: readonly string[];
  /** Global functions named by menu lines. */
  readonly menuTargets: readonly string[];
}

/** Loads `code`, then calls the global function `call`; every service but the menu's part of Ui throws. */
export function runBare(code: string, call?: { name: string; event: unknown }): BareRun {
  const touched: string[] = [];
  const menuTargets: string[] = [];
  const menu = recordingMenu(touched, menuTargets);
  const services = SERVICES.map((name) => [name, throwing(name, touched, menu)]);
  const realm = createContext(Object.fromEntries(services));
  const before = new Set(globalNames(realm));
  runInContext(code, realm, { filename: 'Code.js' });
  const globals = globalNames(realm).filter((name) => !before.has(name));
  if (call) runInContext(`${call.name}(${JSON.stringify(call.event)})`, realm);
  return { globals, touched, menuTargets };
}

function globalNames(realm: object): readonly string[] {
  return runInContext('Object.getOwnPropertyNames(globalThis)', realm).sort();
}

function throwing(service: string, touched: string[], menu: object): object {
  return new Proxy(
    {},
    {
      get(_, member) {
        touched.push(`${service}.${String(member)}`);
        if (service === 'SpreadsheetApp' && member === 'getUi') return () => menu;
        throw new Error(`No permission to call ${service}.${String(member)}`);
      },
    },
  );
}

function recordingMenu(touched: string[], menuTargets: string[]): object {
  const menu: object = new Proxy(
    {},
    {
      get(_, member) {
        const name = String(member);
        touched.push(`Ui.${name}`);
        if (!MENU_MEMBERS.includes(name)) throw new Error(`No permission to call Ui.${name}`);
        return (...args: unknown[]) => {
          if (name === 'addItem') menuTargets.push(String(args[1]));
          return menu;
        };
      },
    },
  );
  return menu;
}
