import type { PaperKind, PaperWithText } from '../model';
import { textWidth } from './count-lines';
import { FRAMED } from './fit-name';

/** A name as it is printed, and the paper that it is printed on. */
export interface LongestName {
  readonly participant: string;
  readonly kind: PaperKind;
  readonly name: string;
}

/** The name that takes most room among these papers, titles included; the first of several, null without papers. */
export function longestName(papers: readonly PaperWithText[]): LongestName | null {
  let longest: LongestName | null = null;
  let most = 0;
  for (const { participant, kind, name } of papers.map(({ paper }) => paper)) {
    const width = textWidth(name, FRAMED);
    if (kind === null || width <= most) continue;
    most = width;
    longest = { participant, kind, name };
  }
  return longest;
}
