/** Something to save, and whose it is. */
export interface Saving {
  readonly key: string;
  readonly save: () => Promise<boolean>;
}

export type SaveState = 'saving' | 'saved' | 'failed';

/**
 * Saves one after the other, in the order given: two writings of one sheet at a time would only wait for each other's
 * lock. What was given goes on although the person has left the place.
 */
export function createSaveQueue(onState: (key: string, state: SaveState) => void) {
  let last: Promise<void> = Promise.resolve();
  return {
    add({ key, save }: Saving): Promise<void> {
      onState(key, 'saving');
      last = last.then(async () => onState(key, (await save()) ? 'saved' : 'failed'));
      return last;
    },
  };
}
