import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as Axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { projectRoot } from '../../../host/project-root';

declare global {
  interface Window {
    readonly axe: typeof Axe;
  }
}

const source = readFileSync(join(projectRoot(), 'node_modules/axe-core/axe.min.js'), 'utf8');

/**
 * Everything axe finds in a window and in the frames of the add-on, each as one line.
 * Every frame is looked at by itself: axe cannot speak to sandboxed frames.
 */
export async function axeViolations(window: Page): Promise<string[]> {
  const found = await Promise.all(window.frames().map(violationsIn));
  return found.flat();
}

async function violationsIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(source);
  return frame.evaluate(async () => {
    const { violations } = await window.axe.run(document, { iframes: false });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${help} | ${target.join(' ')} | ${failureSummary}`,
      ),
    );
  });
}
