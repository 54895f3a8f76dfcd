import type { ComponentChildren } from 'preact';

/** Said where a list would be: nothing is here, and what to do about it. */
export function EmptyState({ children }: { readonly children: ComponentChildren }) {
  return <div class="empty">{children}</div>;
}
