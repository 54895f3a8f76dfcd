const ONES = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
] as const;

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'triliun'],
  [1e9, 'miliar'],
  [1e6, 'juta'],
  [1e3, 'ribu'],
  [100, 'ratus'],
];

/** A number in Indonesian words: 160 -> `seratus enam puluh`. At least 0 and below 10^15; decimals digit by digit. */
export function terbilang(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const words = wordsOf(Number(whole));
  if (decimals === undefined) return words;
  return `${words} koma ${[...decimals].map((digit) => ONES[Number(digit)]).join(' ')}`;
}

function wordsOf(value: number): string {
  const small = ONES[value];
  if (small !== undefined) return small;
  if (value < 20) return `${ONES[value - 10]} belas`;
  if (value < 100) return joined(`${ONES[Math.floor(value / 10)]} puluh`, value % 10);
  for (const [size, name] of SCALES) {
    if (value < size) continue;
    const count = Math.floor(value / size);
    const isShort = count === 1 && size <= 1000;
    return joined(isShort ? `se${name}` : `${wordsOf(count)} ${name}`, value % size);
  }
  return '';
}

function joined(head: string, rest: number): string {
  return rest === 0 ? head : `${head} ${wordsOf(rest)}`;
}
