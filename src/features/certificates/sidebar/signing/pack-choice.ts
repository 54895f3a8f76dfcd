import type { PlainDate } from '../../../../kernel/plain-date';
import type { Paper } from '../../core';

/** Which papers are packed; null for all. */
export interface PackChoice {
  readonly issuedOn: PlainDate | null;
  /** Code of a package: an office hands papers out class by class. */
  readonly package: string | null;
}

/** A choice of one value, and how many papers it leaves. */
export interface PackOption<T> {
  readonly value: T;
  readonly count: number;
}

/**
 * The papers that are packed, and by what they can be narrowed down; a list of one value is no choice. A value that no
 * paper has any more chooses nothing.
 */
export function narrowed(papers: readonly Paper[], { issuedOn, package: code }: PackChoice) {
  const ofDate = orAll(papers, (one) => one.issuedOn === issuedOn);
  const ofPackage = orAll(papers, (one) => one.package === code);
  return {
    chosen: orAll(ofDate, (one) => ofPackage.includes(one)),
    dates: optionsOf(papers, ofPackage, (one) => one.issuedOn),
    packages: optionsOf(papers, ofDate, (one) => (one.package === '' ? null : one.package)),
  };
}

function orAll(papers: readonly Paper[], test: (paper: Paper) => boolean): readonly Paper[] {
  const found = papers.filter(test);
  return found.length === 0 ? papers : found;
}

function optionsOf<T extends string>(
  papers: readonly Paper[],
  among: readonly Paper[],
  fieldOf: (paper: Paper) => T | null,
): readonly PackOption<T>[] {
  const values = [...new Set(papers.flatMap((paper) => fieldOf(paper) ?? []))].sort();
  if (new Set(papers.map(fieldOf)).size < 2) return [];
  return values.flatMap((value) => {
    const count = among.filter((paper) => fieldOf(paper) === value).length;
    return count === 0 ? [] : [{ value, count }];
  });
}
