import type { Bridge, LiveMembers, RealmResult, RealmSetup } from '../realm/realm-setup';
import { seededRandom } from '../realm/seeded-random';
import { connect, theSetup } from './bridge';
import { googleConsole } from './console';
import { CLASSES, emulatedMembers as listEmulated, SERVICES } from './emulated';
import { absentService, liveMembers, prototypeBehind } from './not-emulated';
import { runEntry } from './run-entry';
import { installStackTraces } from './stack-trace';
import { installVirtualDate } from './virtual-time';

// The services as Apps Script shows them, evaluated inside the realm of each execution: so what they return and throw
// is native there, and `instanceof Date`, `Array` and `Error` hold.

function defineGlobal(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
}

/** Not `constructor.name`: bundling may rename a class. */
function className(liveKey: string): string {
  return liveKey.slice(liveKey.indexOf('.') + 1);
}

function guard(prototype: object, name: string, liveKey: string): void {
  Object.defineProperty(prototype, 'toString', { value: () => name });
  Object.setPrototypeOf(prototype, prototypeBehind(name, liveKey));
}

/** Puts the services, the virtual clock and the seeded chance into the realm. */
export function install(bridge: Bridge, setupJson: string): void {
  const setup: RealmSetup = JSON.parse(setupJson);
  connect(bridge, setup);
  installVirtualDate();
  installStackTraces();
  Math.random = seededRandom(setup.seed);
  defineGlobal('console', googleConsole);
  for (const { prototype, live } of CLASSES) guard(prototype, className(live), live);
  for (const [name, liveKey] of Object.entries(liveMembers().globals)) {
    const service = SERVICES[name];
    if (service) guard(Object.getPrototypeOf(service), name, liveKey);
    defineGlobal(name, service ?? absentService(name, liveKey));
  }
}

/** Calls the entry function named in the setup; the result is a `RealmResult` as JSON. */
export function run(): string {
  const { functionName, args, authMode, user } = theSetup();
  return JSON.stringify(runEntry(functionName, args, authMode, user));
}

/** The result when the script already failed while loading. A syntax error comes from outside the realm. */
export function describeFailure(error: unknown): string {
  const { name = 'Error', message = String(error), stack = '' } = Object(error);
  const result: RealmResult = { status: 'failed', error: { name, message, stack } };
  return JSON.stringify(result);
}

/** `Class.member` of everything emulated, as a JSON list. */
export function emulatedMembers(liveMembersJson: string): string {
  const { globals }: LiveMembers = JSON.parse(liveMembersJson);
  return JSON.stringify(listEmulated((name) => globals[name] ?? name));
}
