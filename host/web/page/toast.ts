import { nextKey, page, type Toast } from './page-state';

const REFUSAL_SECONDS = 12;

/** Shows a message for some seconds; less than zero stays until it is closed. */
export function showToast(
  title: string,
  text: string,
  seconds: number,
  tone: Toast['tone'] = 'plain',
): void {
  const key = nextKey();
  const others = page.get().toasts.filter((toast) => toast.text !== text || toast.title !== title);
  page.set({ toasts: [...others, { key, title, text, tone }] });
  if (seconds >= 0) setTimeout(() => closeToast(key), seconds * 1000);
}

export function closeToast(key: number): void {
  page.set({ toasts: page.get().toasts.filter((toast) => toast.key !== key) });
}

/** Shows why something was not done. */
export function showRefusal(error: unknown): void {
  const text = error instanceof Error ? error.message : String(error);
  showToast('', text, REFUSAL_SECONDS, 'refusal');
}

/** Does something for the person; why it failed becomes a toast. */
export function attempt(work: () => Promise<unknown>): void {
  work().catch(showRefusal);
}
