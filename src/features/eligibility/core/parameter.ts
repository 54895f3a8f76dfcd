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

/** `64,5`, as Indonesian writes it. */
export function formatNumberId(value: number): string {
  return String(value).replace('.', ',');
}
