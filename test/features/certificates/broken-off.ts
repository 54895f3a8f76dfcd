import type { Ports } from '../../../src/ports/ports';

/** How a run ends at its n-th call: killed before or after the call had its effect. */
export interface Break {
  readonly atCall: number;
  readonly isAfterEffect: boolean;
}

/** The end of an execution: no call works any more, not even those of a `finally`. */
export class Killed extends Error {}

/** Ports whose n-th call to anything outside is the last one of the execution; `count` tells how many there were. */
export function breakingPorts(
  ports: Ports,
  { atCall, isAfterEffect }: Break,
): { readonly ports: Ports; readonly count: () => number } {
  let calls = 0;
  let isDead = false;
  const guarded = <A extends unknown[], R>(call: (...given: A) => R) => {
    return (...given: A): R => {
      if (isDead) throw new Killed();
      calls += 1;
      const isLast = calls === atCall;
      if (isLast) isDead = true;
      if (isLast && !isAfterEffect) throw new Killed();
      const result = call(...given);
      if (isLast) throw new Killed();
      return result;
    };
  };
  const { workbook, documents, mail, lock, store } = ports;
  const guardedStore = (values: Ports['store']['user']) => ({
    get: guarded(values.get),
    set: guarded(values.set),
    remove: guarded(values.remove),
  });
  const breaking: Ports = {
    ...ports,
    workbook: {
      ...workbook,
      read: guarded(workbook.read),
      readFormulas: guarded(workbook.readFormulas),
      write: guarded(workbook.write),
      flush: guarded(workbook.flush),
    },
    documents: { ...documents, wave: guarded(documents.wave), newIds: guarded(documents.newIds) },
    mail: { remainingToday: guarded(mail.remainingToday), send: guarded(mail.send) },
    lock: {
      during: (work) => {
        if (isDead) throw new Killed();
        return lock.during(work);
      },
    },
    store: {
      document: guardedStore(store.document),
      user: guardedStore(store.user),
      script: guardedStore(store.script),
    },
  };
  return { ports: breaking, count: () => calls };
}
