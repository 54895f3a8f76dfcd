import type { LiveMembers } from '../realm/realm-setup';
import { call, theBridge } from './bridge';
import { serviceError } from './service-error';

let members: LiveMembers | null = null;

export function liveMembers(): LiveMembers {
  members ??= JSON.parse(theBridge().liveMembers()) as LiveMembers;
  return members;
}

function refuse(member: string): never {
  call('notEmulated', member);
  throw serviceError(`not emulated: ${member}`, 'NotEmulatedError');
}

/**
 * Stands behind the emulated members of a class. A member that live has throws its name; a name that live does not
 * have stays undefined, so that a typing error gives the same TypeError as live.
 */
export function prototypeBehind(className: string, liveKey: string): object {
  const isLive = (key: string | symbol): key is string =>
    typeof key === 'string' && (liveMembers().classes[liveKey] ?? []).includes(key);
  return new Proxy(Object.prototype, {
    get(target, key, receiver) {
      if (key in target) return Reflect.get(target, key, receiver);
      if (key === 'toJSON' || key === 'then' || !isLive(key)) return undefined;
      // Enumerations such as BorderStyle are read, not called.
      if (/^[A-Z]/.test(key)) return refuse(`${className}.${key}`);
      return () => refuse(`${className}.${key}`);
    },
    has: (target, key) => key in target || isLive(key),
  });
}

/** A service of which nothing is emulated. */
export function absentService(name: string, liveKey: string): object {
  return Object.create(prototypeBehind(name, liveKey));
}
