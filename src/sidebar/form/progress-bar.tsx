import { useWords } from '../language';
import { sharedWords } from '../shared-words';

/** How far a long run is. */
export function ProgressBar({
  label,
  done,
  total,
}: {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}) {
  const words = useWords(sharedWords);
  return (
    <div class="progress">
      <progress aria-label={label} value={done} max={Math.max(1, total)} />
      <p class="quiet">{words.progress(done, total)}</p>
    </div>
  );
}
