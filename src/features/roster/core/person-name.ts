/**
 * A name for comparing: small letters, one space between words, no punctuation, and without what follows *bin* or
 * *binti*, which some lists leave out.
 */
export function normalizeName(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  const parent = words.findIndex((word, index) => index > 0 && /^(bin|binti)$/.test(word));
  return (parent === -1 ? words : words.slice(0, parent)).join(' ');
}
