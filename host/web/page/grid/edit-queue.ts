let last: Promise<unknown> = Promise.resolve();

/** Sends edits one after the other, so that the server sees them in the order of typing. */
export function enqueue<T>(work: () => Promise<T>): Promise<T> {
  const result = last.then(work);
  last = result.catch(() => undefined);
  return result;
}
