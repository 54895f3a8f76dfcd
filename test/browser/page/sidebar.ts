import type { FrameLocator, Page } from 'playwright-core';
import { menu } from './menu';

/** What stands in the sidebar of a window. */
export function sidebar(window: Page): FrameLocator {
  return window.frameLocator('.sidebar iframe');
}

/** Opens the sidebar at its home, *Alur kerja*. */
export async function openSidebar(window: Page): Promise<FrameLocator> {
  await menu(window, 'Alur kerja');
  const frame = sidebar(window);
  await frame.locator('header.top').waitFor();
  return frame;
}

/** Goes to a place by the menu of the sidebar. */
export async function openPlace(window: Page, title: string): Promise<FrameLocator> {
  const frame = sidebar(window);
  await frame.locator('header.top button[aria-controls=places]').click();
  await frame.locator('#places').getByRole('button', { name: title, exact: true }).click();
  await frame.getByRole('heading', { level: 1, name: title }).waitFor();
  return frame;
}
