/** Longest text that any cell of the roster needs. */
export const LONGEST_TEXT = 500;

/** Control characters, ends of lines, halves of a surrogate pair, marks that turn the reading direction. */
const UNSEEN = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** Whether a text holds characters that nobody sees or that turn the reading order; line ends and tabs too. */
export function hasControlCharacters(text: string): boolean {
  return UNSEEN.test(text);
}

/** As a spreadsheet shows a number that is too long for its cell: `6,28123E+12`. */
export const SHORTENED = /^\d[,.]?\d*e\+?\d+$/i;

/** An error of a formula, a date where none is meant (`363/2` has become one), signs of a wrong encoding. */
const DAMAGED =
  /^#(n\/a|ref!|value!|name\?|div\/0!|null!|num!|error!)$|^\d{4}-\d{2}-\d{2}$|\ufffd|\?{3}/i;

/** Whether a text is what a spreadsheet has made of another. */
export function isDamagedText(text: string): boolean {
  return SHORTENED.test(text) || DAMAGED.test(text);
}
