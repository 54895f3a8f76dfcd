import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../language';
import { sharedWords } from '../shared-words';

/** Shorter waits need no word; a flash of "loading" is more unrest than the wait. */
const SILENT_MS = 300;

/** Says that something is being waited for, once the wait is worth a word. */
export function Busy({ label }: { readonly label?: string }) {
  const words = useWords(sharedWords);
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), SILENT_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" class="busy">
      {isLong && (
        <>
          <span class="spinner" aria-hidden="true" />
          {label ?? words.loading}
        </>
      )}
    </div>
  );
}
