import type { DialogEntry, MenuEntry } from '../ports/feature';
import { features } from './features';

/** A line of the menu, or a line between groups. */
export type MenuLine = MenuEntry | DialogEntry | 'separator';

const setUpSheets: MenuEntry = {
  target: 'menuSetUpSheets',
  label: 'Siapkan lembar',
  action: 'app.setUpSheets',
  input: {},
};

/** The lines of the Giliran menu below *Alur kerja*, in the order of the work. */
export const menuLines: readonly MenuLine[] = [
  setUpSheets,
  ...features.flatMap((feature): MenuLine[] =>
    feature.menu.length === 0 ? [] : ['separator', ...feature.menu],
  ),
];

/** The line that a global function of the menu stands for; not one that opens a dialog. */
export function menuEntryOf(target: string): MenuEntry {
  const entry = menuLines.find((line) => line !== 'separator' && line.target === target);
  if (entry === undefined || entry === 'separator' || !('action' in entry))
    throw new Error(`No menu line calls ${target}`);
  return entry;
}
