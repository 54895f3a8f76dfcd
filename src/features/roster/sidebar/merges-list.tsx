import { useWords } from '../../../sidebar/language';
import type { MergeDone } from '../contract/same-person';
import { samePersonWords } from './same-person-words';

/** What was merged lately; each merge can be undone. */
export function MergesList({
  merges,
  isBusy,
  onUndo,
}: {
  readonly merges: readonly MergeDone[];
  readonly isBusy: boolean;
  readonly onUndo: (run: string) => Promise<void>;
}) {
  const words = useWords(samePersonWords);
  return (
    <details class="merges">
      <summary>{words.merges(merges.length)}</summary>
      <ul>
        {merges.map(({ run, survivor, merged, at }) => (
          <li key={run}>
            {words.mergeLine(merged, survivor)}{' '}
            <span class="quiet">{at.replace('T', ' ').slice(0, 16)}</span>{' '}
            <button
              type="button"
              class="button quiet"
              disabled={isBusy}
              aria-label={words.undoOf(merged, survivor)}
              onClick={() => onUndo(run)}
            >
              {words.undo}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
