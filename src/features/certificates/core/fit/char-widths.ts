/** Advance widths of the characters from space to tilde, two base-36 digits each, in thousandths of the font's size. */
const WIDTHS: Readonly<Record<string, string>> = {
  Arial:
    '7q7q9vfhfhoqij5b9a9aaug87q9a7q7qfhfhfhfhfhfhfhfhfhfh7q7qg8g8g8fhs8ijijk3k3ijgzlmk37qdwijfhn6k3lmijlmk3ijgzk3ijq8ijijgz7q7q7qd2fh9afhfhdwfhfh7qfhfh6767dw67n6fhfhfhfh9adw7qfhdwk3dwdwdw9a789ag8',
  'Arial bold':
    '7q9ad7fhfhoqk36m9a9aaug87q9a7q7qfhfhfhfhfhfhfhfhfhfh9a9ag8g8g8gzr4k3k3k3k3ijgzlmk37qfhk3gzn6k3lmijlmk3ijgzk3ijq8ijijgz9a7q9ag8fh9afhgzfhgzfh9agzgz7q7qfh7qoqgzgzgzgzaufh9agzfhlmfhfhdwau7saug8',
  'EB Garamond':
    '5k6y96d0c9i2l05k8r8r9gge6e7m6eb3dcdcdcdcdcdcdcdcdcdc6w6cfkfqfkagktj8gbjqkyfoe8k9mi9g9gixg8p1m0l7fcl7jtcximkiiopgjng2gr97b397dwdw5kb3ebbbe2au8uc3eb6t6ad16olmeodrefei9a8z8qenc6j1byc6ahag78agdw',
  'EB Garamond bold':
    '6l82b2dgctjim76l8g8g9xgp6v8s6vbaepepepepepepepepepep7u6vf1hhf1azlpk0hejplafzf6jzm9a4aal7gaphmhl4gvl4l4dqjbkpjmsckui6gk9wba9weage6lc6f2bffdbla0dwfj877ef67xmffqdzfbewbia0affbdfkwe1ddc5ad7oadf5',
};

/** What a character counts for that no table has: wider than most, so that nothing that was let pass runs over. */
const CAUTIOUS = 700;
/** Other fonts against Arial: Verdana, among the widest that offices use, is some 17 % wider. */
const OTHER_FONTS = 1.15;
const FIRST = 32;
/** From here on scripts of East Asia, as wide as they are high, and emoji. */
const LAST_NARROW = 0x2e7f;
const WIDE = 1000;
/** What splits braces, and joins words and letters, has no width. */
const INVISIBLE: readonly string[] = ['\u2060', '\u200b', '\u200c', '\u200d'];

/** The width of one character in thousandths of the size; letters with marks count as their base letter. */
export function charWidth(character: string, font: string, isBold: boolean): number {
  const own = WIDTHS[isBold ? `${font} bold` : font];
  const table = own ?? WIDTHS[isBold ? 'Arial bold' : 'Arial'];
  const at = (character.normalize('NFD').codePointAt(0) ?? 0) - FIRST;
  if (at < 0) return 0;
  const digits = table?.slice(at * 2, at * 2 + 2) ?? '';
  if (digits !== '') return Number.parseInt(digits, 36) * (own === undefined ? OTHER_FONTS : 1);
  if (INVISIBLE.includes(character)) return 0;
  return at + FIRST > LAST_NARROW ? WIDE : CAUTIOUS;
}
