import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { writeAtomically } from '../drive/write-atomically';
import { createBareContext } from '../realm/bare-context';

/** A project of Apps Script that is deployed as a web app: what it answers to whoever opens its address or posts to it. */
export interface WebApp {
  /** The page for the parameters of an address. */
  get(parameter: Readonly<Record<string, string>>): string;
  /** What it says to what was posted. */
  post(contents: string): string;
}

/** Where a web app lives: its code, the address it is told to be its own, and the folder of its script properties. */
export interface WebAppOptions {
  readonly code: string;
  readonly address: string;
  readonly directory: string;
}

/** Runs `doGet` and `doPost` of a built project, each call in a realm of its own with the few services it may use. */
export function openWebApp({ code, address, directory }: WebAppOptions): WebApp {
  const path = join(directory, 'properties.json');
  const call = (name: 'doGet' | 'doPost', event: object): string => {
    const realm = createBareContext();
    Object.assign(realm, servicesOf(path, address));
    vm.runInContext(code, realm, { filename: 'Code.js' });
    return String(vm.runInContext(`${name}(${JSON.stringify(event)}).getContent()`, realm));
  };
  return {
    get: (parameter) => call('doGet', { parameter }),
    post: (contents) => call('doPost', { postData: { contents } }),
  };
}

function servicesOf(path: string, address: string): object {
  const read = (): Record<string, string> =>
    existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  const properties = {
    getProperty: (key: string) => read()[key] ?? null,
    setProperties: (values: Record<string, string>) => {
      writeAtomically(path, `${JSON.stringify({ ...read(), ...values }, null, 1)}\n`);
    },
  };
  const output = (content: string) => {
    const it = {
      getContent: () => content,
      setTitle: () => it,
      addMetaTag: () => it,
      setMimeType: () => it,
    };
    return it;
  };
  return {
    PropertiesService: { getScriptProperties: () => properties },
    LockService: { getScriptLock: () => ({ tryLock: () => true, releaseLock: () => undefined }) },
    HtmlService: { createHtmlOutput: output },
    ContentService: { createTextOutput: output, MimeType: { JSON: 'JSON' } },
    ScriptApp: { getService: () => ({ getUrl: () => address }) },
  };
}
