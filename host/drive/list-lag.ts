/** Drive's search index lags: a new file is listed only after some further list calls. */
export interface ListLag {
  isListed(id: string): boolean;
  /** Counts one list call and notes which files are new since the last note. */
  note(ids: readonly string[], wasListCall: boolean): void;
}

/** A lag of so many list calls; files that exist at the beginning are listed at once. */
export function createListLag(calls: number, existing: readonly string[]): ListLag {
  let listCalls = 0;
  const listedFrom = new Map(existing.map((id) => [id, 0]));
  return {
    isListed: (id) => listCalls >= (listedFrom.get(id) ?? 0),
    note(ids, wasListCall) {
      if (wasListCall) listCalls += 1;
      for (const id of ids) {
        if (!listedFrom.has(id)) listedFrom.set(id, listCalls + calls);
      }
    },
  };
}
