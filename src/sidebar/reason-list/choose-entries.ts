import type { CellAddress } from '../../kernel/problem';

/** Somebody or something in a list, what came of it and why. */
export interface ReasonEntry {
  readonly key: string;
  readonly title: string;
  /** Which filter shows it. */
  readonly group: string;
  /** What came of it, in a word or two. */
  readonly tag: string;
  readonly tone: 'good' | 'bad' | 'open';
  readonly lines: readonly string[];
  /** Where it stands in the sheet; null when it stands nowhere. */
  readonly at: CellAddress | null;
}

/** A filter: its id and its words. */
export interface EntryGroup {
  readonly id: string;
  readonly label: string;
}

/** The entries of a group (empty: of all) whose title, key or reasons contain every word searched for. */
export function chooseEntries<E extends ReasonEntry>(
  entries: readonly E[],
  group: string,
  search: string,
): readonly E[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    if (group !== '' && entry.group !== group) return false;
    const text = [entry.key, entry.title, entry.tag, ...entry.lines].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** How many entries each group has, for the labels of the filter. */
export function countGroups(entries: readonly ReasonEntry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { group } of entries) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}
