/** Something to save, and whose it is. */
export interface Saving {
  readonly key: string;
}

export type SaveState = 'saving' | 'saved' | 'failed';

/**
 * Saves in the order given, one request at a time: two writings of one sheet would only wait for each other's lock.
 * What comes while a request is under way goes together with the next one. What was given goes on although the person
 * has left the place.
 * @param save gives back what was not saved
 * @param most things in one request
 */
export function createSaveQueue<T extends Saving>(
  save: (things: readonly T[]) => Promise<readonly T[]>,
  most: number,
  onState: (key: string, state: SaveState) => void,
) {
  const waiting: T[] = [];
  let running: Promise<void> | null = null;
  // A later thing of the same key that still waits decides about it.
  const tell = (key: string, state: SaveState): void => {
    if (waiting.every((one) => one.key !== key)) onState(key, state);
  };
  const saveAll = async (): Promise<void> => {
    while (waiting.length > 0) {
      const things = waiting.splice(0, most);
      const failed = new Set((await save(things)).map(({ key }) => key));
      for (const { key } of things) tell(key, failed.has(key) ? 'failed' : 'saved');
    }
    running = null;
  };
  return {
    /** Ends when everything that is waiting is saved. */
    add(thing: T): Promise<void> {
      onState(thing.key, 'saving');
      waiting.push(thing);
      running ??= saveAll();
      return running;
    },
  };
}
