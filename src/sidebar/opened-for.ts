/** The account the sidebar was opened for, as its page was told; empty when Google did not tell. */
export function openedFor(place: HTMLElement | null): string {
  return decodeURIComponent(place?.dataset['account'] ?? '');
}

/** Whether calls run as somebody else than the person who opened the sidebar. An unknown account is no other. */
export function isOtherAccount(opened: string, calling: string): boolean {
  if (opened === '' || calling === '') return false;
  return opened.toLowerCase() !== calling.toLowerCase();
}
