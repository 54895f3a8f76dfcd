import type { Problem } from '../../../kernel/problem';
import type { Member } from './model';

/** A cell of presence that cannot be read, and whose presence nobody can count because of it. */
export interface UnreadRow {
  readonly problem: Problem;
  /** Ids of participants; that of his row is enough where it can be read. */
  readonly participants: ReadonlySet<string>;
  /** Everybody of this class too; null for nobody else. */
  readonly class: string | null;
  /** Nobody can tell whom it concerns. */
  readonly isForAll: boolean;
}

/** The cells that keep somebody's presence from being counted. */
export function unreadOf(
  rows: readonly UnreadRow[],
  { participant, class: name }: Pick<Member, 'participant' | 'class'>,
): readonly Problem[] {
  return rows
    .filter((one) => one.isForAll || one.participants.has(participant) || one.class === name)
    .map(({ problem }) => problem);
}
