import type { Population } from '../../programme/core';

/** Parts of a list as staff type it, lower case; null when nothing is listed. */
export function readWords(typed: string): readonly string[] | null {
  const words = typed
    .split(/[,;\n]/)
    .map((word) => word.trim().toLowerCase().replace(/\s+/g, ' '))
    .filter((word) => word !== '');
  return words.length === 0 ? null : words;
}

/** Codes of listed words, such as `narapidana, anak binaan`; null when a word is not known. */
export function readChoices<Code extends string>(
  typed: string,
  words: Readonly<Record<Code, string>>,
): ReadonlySet<Code> | null {
  const codes = Object.keys(words) as Code[];
  const chosen = new Set<Code>();
  for (const word of readWords(typed) ?? []) {
    const code = codes.find((candidate) => words[candidate].toLowerCase() === word);
    if (code === undefined) return null;
    chosen.add(code);
  }
  return chosen.size === 0 ? null : chosen;
}

/** A number from 0 to `limit`, decimal comma or point; null when it is none. A unit may follow: `6 bulan`. */
export function readAmount(typed: string, limit: number): number | null {
  const match = /^(\d{1,6}(?:[.,]\d{1,3})?)\s*(?:[a-z]+|%)?$/i.exec(typed);
  const amount = Number(match?.[1]?.replace(',', '.'));
  return match !== null && amount <= limit ? amount : null;
}

/** A whole number of months, at most 600. */
export function readMonths(typed: string): number | null {
  const months = readAmount(typed, 600);
  return months !== null && Number.isInteger(months) ? months : null;
}

/** A rule that needs no parameter takes whatever stands there. */
export function readNothing(): true {
  return true;
}

/** A value for some people or packages; null and empty mean all. */
export interface Case<P> {
  readonly population: Population | null;
  readonly packages: readonly string[];
  readonly value: P;
}

/**
 * Cases as staff type them, split at semicolons: `SMP`, `WBP 18-; Umum 17-40`, `AC, LS: SMA; SMP`.
 * Null when a value cannot be read.
 */
export function readCases<P>(
  typed: string,
  readValue: (typed: string) => P | null,
): readonly Case<P>[] | null {
  const cases: Case<P>[] = [];
  for (const part of typed.split(';').map((text) => text.trim())) {
    const match = /^(?:(WBP|Umum)\b\s*:?|([^:]*):)?\s*(.*)$/is.exec(part);
    const [, word, codes = '', rest = ''] = match ?? [];
    const value = readValue(rest.trim());
    if (value === null) return null;
    cases.push({
      population: word === undefined ? null : word.toLowerCase() === 'wbp' ? 'inmate' : 'public',
      packages: codes
        .split(',')
        .map((code) => code.trim())
        .filter((code) => code !== ''),
      value,
    });
  }
  return cases;
}

/** The value for this person and package; one that names the package counts before one for all. */
export function pickCase<P>(
  cases: readonly Case<P>[],
  population: Population,
  packageCode: string,
): P | undefined {
  const meant = cases.filter((one) => one.population === null || one.population === population);
  const named = meant.find(({ packages }) => packages.includes(packageCode));
  return (named ?? meant.find(({ packages }) => packages.length === 0))?.value;
}

/** Whether the cases name packages. */
export function nameAPackage(cases: readonly Case<unknown>[]): boolean {
  return cases.some(({ packages }) => packages.length > 0);
}

/** `64,5`, as Indonesian writes it. */
export function formatNumberId(value: number): string {
  return String(value).replace('.', ',');
}
