const DIGITS: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** The month as official numbers write it: 6 -> `VI`. 1 to 12. */
export function romanMonth(month: number): string {
  let rest = month;
  let roman = '';
  for (const [value, letters] of DIGITS) {
    while (rest >= value) {
      roman += letters;
      rest -= value;
    }
  }
  return roman;
}
