const OWN_ID = /^P-(\d{1,9})$/;

/** The highest number among ids of the form `P-0001`; 0 when there is none. */
export function highestId(ids: Iterable<string>): number {
  let highest = 0;
  for (const id of ids) highest = Math.max(highest, Number(OWN_ID.exec(id)?.[1] ?? 0));
  return highest;
}

/** An id for each row that has none, in the order of the rows, after the highest that was ever given. */
export function assignIds(
  rows: readonly { readonly row: number; readonly key: string }[],
  highest: number,
): readonly { readonly row: number; readonly id: string }[] {
  return rows
    .filter(({ key }) => key === '')
    .map(({ row }, index) => ({ row, id: `P-${String(highest + index + 1).padStart(4, '0')}` }));
}
