/** A text cut where it differs from another: what is the same in front and behind, and what is its own. */
export interface MarkedText {
  readonly front: string;
  readonly own: string;
  readonly rear: string;
}

/** Two texts with their differing middles; letter case counts, for it is what one sees. */
export function markDifference(one: string, other: string): readonly [MarkedText, MarkedText] {
  const [left, right] = [[...one], [...other]];
  const shorter = Math.min(left.length, right.length);
  let front = 0;
  while (front < shorter && left[front] === right[front]) front++;
  let rear = 0;
  while (
    rear < shorter - front &&
    left[left.length - 1 - rear] === right[right.length - 1 - rear]
  ) {
    rear++;
  }
  const cut = (letters: readonly string[]): MarkedText => ({
    front: letters.slice(0, front).join(''),
    own: letters.slice(front, letters.length - rear).join(''),
    rear: letters.slice(letters.length - rear).join(''),
  });
  return [cut(left), cut(right)];
}
