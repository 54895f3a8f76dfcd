import { useState } from 'preact/hooks';

/** What was typed and not saved yet, by name. It lives as long as the sidebar is open, never on disk. */
const drafts = new Map<string, unknown>();

/** State that survives going to another place and coming back, until `clear`. Like `useState` otherwise. */
export function useDraft<T>(
  name: string,
  initial: T,
): readonly [draft: T, change: (draft: T) => void, clear: () => void] {
  // A name belongs to one caller, so what stands under it has the caller's type.
  const [draft, setDraft] = useState<T>(() =>
    drafts.has(name) ? (drafts.get(name) as T) : initial,
  );
  const change = (next: T): void => {
    drafts.set(name, next);
    setDraft(() => next);
  };
  const clear = (): void => {
    drafts.delete(name);
    setDraft(() => initial);
  };
  return [draft, change, clear];
}
