const ONES = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  ...['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen'],
  ...['eighteen', 'nineteen'],
];
const TENS = [
  ...['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
];

/** A whole number from 0 to 999,999 in words: `one hundred and sixty`. */
export function englishNumber(value: number): string {
  if (value < 20) return ONES[value] ?? '';
  if (value < 100) {
    const tens = TENS[Math.floor(value / 10)] ?? '';
    return value % 10 === 0 ? tens : `${tens}-${ONES[value % 10] ?? ''}`;
  }
  const isThousands = value >= 1000;
  const unit = isThousands ? 1000 : 100;
  const head = `${englishNumber(Math.floor(value / unit))} ${isThousands ? 'thousand' : 'hundred'}`;
  const rest = value % unit;
  if (rest === 0) return head;
  return `${head}${rest < 100 ? ' and' : ''} ${englishNumber(rest)}`;
}
