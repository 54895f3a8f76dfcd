/** *Lama pidana* as a register writes it. */
export type SentenceLength =
  | {
      readonly kind: 'term';
      readonly years: number;
      readonly months: number;
      readonly days: number;
    }
  | { readonly kind: 'life' | 'death' };

const UNITS: Readonly<Record<string, 'years' | 'months' | 'days'>> = {
  t: 'years',
  b: 'months',
  h: 'days',
};

/**
 * Reads `2 th 6 bl`, `30 bulan`, `1 tahun 10 hari`, `SH` (for life), `PM` (death); what follows *subsider* or *denda* is
 * another punishment. Null when it is none of these. A release is never worked out from it: the register has the dates.
 */
export function readSentenceLength(typed: string): SentenceLength | null {
  const [main = ''] = typed
    .slice(0, 200)
    .toLowerCase()
    .split(/\b(?:subs?|subsider|denda)\b/);
  const text = main
    .replace(/\([a-z ]+\)|\b(?:pidana )?(?:penjara|kurungan)\b/g, ' ')
    .replace(/[\s,.;]+/g, ' ')
    .trim();
  if (/^(sh|seumur hidup)$/.test(text)) return { kind: 'life' };
  if (/^(pm|pidana mati|mati|hukuman mati)$/.test(text)) return { kind: 'death' };
  const parts = [
    ...text.matchAll(/(\d{1,3}) ?(tahun|thn|th|t|bulan|bln|bl|b|hari|hr|h)(?![a-z])/g),
  ];
  const rest = parts.reduce((left, [part]) => left.replace(part, ''), text);
  if (parts.length === 0 || rest.replace(/dan/g, '').trim() !== '') return null;
  const length = { years: 0, months: 0, days: 0 };
  for (const [, count, word = ''] of parts)
    length[UNITS[word.charAt(0)] ?? 'days'] += Number(count);
  return { kind: 'term', ...length };
}

/** Kinds of remission: special (a feast), general (17 August). */
const LABEL = /^(?:(?:rk|ru|remisi|khusus|umum)\b[. ]*)+/i;

/**
 * Reads remissions one after the other, each with or without its kind and year: `RK 2023: 1 bulan 15 hari; RU 2024: 2 bulan`.
 * Null when one of them is no length of time.
 */
export function readRemissions(typed: string): readonly SentenceLength[] | null {
  const lengths = typed
    .slice(0, 500)
    .split(';')
    .map((item) => item.replace(/^.*(?::|\b(?:19|20)\d{2}\b)/, '').trim())
    .map((item) => readSentenceLength(item.replace(LABEL, '')));
  return lengths.every((length) => length?.kind === 'term')
    ? lengths.flatMap((length) => length ?? [])
    : null;
}
