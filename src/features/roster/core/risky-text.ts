/** Longest text that any cell of the roster needs. */
export const LONGEST_TEXT = 500;

/** Control characters, ends of lines, halves of a surrogate pair, marks that turn the reading direction. */
const UNSEEN = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** Whether a text holds characters that nobody sees or that turn the reading order; line ends and tabs too. */
export function hasControlCharacters(text: string): boolean {
  return UNSEEN.test(text);
}
