import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

/** A button that is deaf while its own work runs, so that a double click never does a thing twice. */
export function Button({
  children,
  onPress,
  kind = 'plain',
  isDisabled = false,
}: {
  readonly children: ComponentChildren;
  readonly onPress: () => void | Promise<void>;
  /** `main`: the one thing to do here. */
  readonly kind?: 'main' | 'plain' | 'quiet';
  readonly isDisabled?: boolean;
}) {
  // The second click of a double click comes before the state is painted.
  const isRunning = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const press = async (): Promise<void> => {
    if (isRunning.current) return;
    isRunning.current = true;
    setBusy(true);
    try {
      await onPress();
    } finally {
      isRunning.current = false;
      setBusy(false);
    }
  };
  return (
    <button
      type="button"
      class={`button ${kind}`}
      disabled={isDisabled}
      aria-disabled={isBusy}
      aria-busy={isBusy}
      onClick={press}
    >
      {children}
    </button>
  );
}
