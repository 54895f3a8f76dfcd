import { useWords } from '../language';
import { sharedWords } from '../shared-words';

/** How far a long run is. */
export function ProgressBar({
  label,
  done,
  total,
  share = done / Math.max(1, total),
}: {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** How far the work is, 0 to 1, where half-finished things count too. */
  readonly share?: number;
}) {
  const words = useWords(sharedWords);
  return (
    <div class="progress">
      <progress aria-label={label} value={share} max={1} />
      <p class="quiet">{words.progress(done, total)}</p>
    </div>
  );
}
