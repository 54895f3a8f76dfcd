import type { ComponentChildren } from 'preact';

/** A message in a box. Errors are said at once by a screen reader, the others when it is free. */
export function Banner({
  kind,
  children,
}: {
  readonly kind: 'error' | 'warning' | 'done' | 'info';
  readonly children: ComponentChildren;
}) {
  return (
    <div class={`banner ${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
