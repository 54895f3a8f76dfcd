import type { AuthMode } from '../engine/types';
import type { RealmResult } from '../realm/realm-setup';
import { AUTH_MODE } from './script-app';
import { serviceError } from './service-error';
import { theSpreadsheet } from './spreadsheet';
import { User } from './user';

/** What simple triggers are given. */
function eventObject(authMode: AuthMode, user: string): object {
  return { authMode: AUTH_MODE[authMode], source: theSpreadsheet(), user: new User(user) };
}

/** Apps Script: a `Date` anywhere in the result of `google.script.run` makes the browser receive null. */
function containsDate(value: unknown, seen = new Set<unknown>()): boolean {
  if (value instanceof Date) return true;
  if (typeof value !== 'object' || value === null || seen.has(value)) return false;
  seen.add(value);
  return Object.values(value).some((part) => containsDate(part, seen));
}

function isFunction(value: unknown): value is (...args: unknown[]) => unknown {
  return typeof value === 'function';
}

/** A function of the script's global scope, found as Apps Script finds it. */
function entryNamed(name: string): (...args: unknown[]) => unknown {
  const entry: unknown = Reflect.get(globalThis, name);
  if (!isFunction(entry)) throw serviceError(`Script function not found: ${name}`);
  return entry;
}

function failure(error: unknown): RealmResult {
  if (!(error instanceof Error)) {
    return { status: 'failed', error: { name: 'Error', message: String(error), stack: '' } };
  }
  const { name, message, stack = '' } = error;
  return { status: 'failed', error: { name, message, stack } };
}

/** Calls the entry function and describes how it ended. */
export function runEntry(
  name: string,
  args: readonly unknown[],
  authMode: AuthMode,
  user: string,
): RealmResult {
  try {
    const isTrigger = args.length === 0 && /^on(Open|Install)$/.test(name);
    const value = entryNamed(name)(...(isTrigger ? [eventObject(authMode, user)] : args));
    const json = JSON.stringify(value);
    const hasDate = containsDate(value);
    return json === undefined
      ? { status: 'done', hasDate }
      : { status: 'done', value: JSON.parse(json), hasDate };
  } catch (error) {
    return failure(error);
  }
}
