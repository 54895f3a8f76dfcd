const MOST = 8;

/** Different words in the order they came, as many as a sentence bears; the number of the others stands behind. */
export function shortList(words: readonly string[]): string {
  const distinct = [...new Set(words)];
  const others = distinct.length - MOST;
  return others > 0 ? `${distinct.slice(0, MOST).join(', ')}, +${others}` : distinct.join(', ');
}
