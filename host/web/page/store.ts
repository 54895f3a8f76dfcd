import { useEffect, useState } from 'preact/hooks';

/** A value that parts of the page watch. */
export interface Store<S> {
  get(): S;
  set(change: Partial<S>): void;
  /** Calls back after every change until the returned function is called. */
  watch(listener: () => void): () => void;
}

export function createStore<S extends object>(initial: S): Store<S> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(change) {
      value = { ...value, ...change };
      for (const listener of [...listeners]) listener();
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Draws the component again when what it picks from the store has changed. */
export function useStore<S extends object, T>(store: Store<S>, pick: (value: S) => T): T {
  const picked = pick(store.get());
  const [, redraw] = useState({});
  useEffect(() => {
    let last = picked;
    const check = () => {
      const now = pick(store.get());
      if (Object.is(now, last)) return;
      last = now;
      redraw({});
    };
    // Something may have changed between drawing and watching.
    check();
    return store.watch(check);
  });
  return picked;
}
