import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../../host/project-root';

/** Keeps a picture of the window for people, `out/screens/<name>.png`. */
export async function screenshot(window: Page, name: string): Promise<void> {
  const path = join(projectRoot(), 'out/screens', `${name}.png`);
  await window.screenshot({ path, animations: 'disabled' });
}
