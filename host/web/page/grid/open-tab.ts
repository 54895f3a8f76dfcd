import type { SheetTab } from '../../protocol';
import { page } from '../page-state';

/** The tab that this window shows. */
export function openTab(): SheetTab | undefined {
  const { state, sheet } = page.get();
  return state?.workbook.tabs.find(({ id }) => id === sheet);
}
