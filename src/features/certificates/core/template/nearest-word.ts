/** The word that a typing slip most likely meant, or null when none is near: at most a third of the letters differ. */
export function nearestWord(typed: string, words: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.floor(Math.max(3, typed.length) / 3) + 1;
  for (const word of words) {
    const distance = countSlips(typed, word);
    if (distance < least) {
      least = distance;
      best = word;
    }
  }
  return best;
}

/** Letters to add, drop or change. */
function countSlips(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const kept = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(kept, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}
