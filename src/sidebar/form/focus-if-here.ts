/**
 * Gives the focus to an element after a wait, unless the person has gone on to the sheet meanwhile: what is typed
 * there must arrive there.
 */
export function focusIfHere(element: HTMLElement | null): void {
  if (document.hasFocus()) element?.focus();
}
