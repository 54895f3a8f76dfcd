import { openDoor } from '../app/door';
import { menuEntryOf, menuLines } from '../app/menu';
import type { Reply } from '../app/reply';
import { runMenuEntry } from '../app/run-menu-entry';
import { openPart } from './parts';
import { openPorts } from './ports';

const MAX_LINES_SHOWN = 12;

/** Draws the Giliran menu. */
export function showMenu(): void {
  const menu = SpreadsheetApp.getUi().createMenu('Giliran');
  menu.addItem('Alur kerja', 'menuOpenWorkflow');
  menu.addSeparator();
  for (const line of menuLines) {
    if (line === 'separator') menu.addSeparator();
    else menu.addItem(line.label, line.target);
  }
  menu.addToUi();
}

/** The global function behind a menu line: does the work and tells what came of it. */
export function runMenu(target: string): () => void {
  return () => {
    const entry = menuEntryOf(target);
    const reply = runMenuEntry(openDoor(openPart), openPorts(), entry);
    const ui = SpreadsheetApp.getUi();
    ui.alert(`Giliran: ${entry.label}`, textOf(reply), ui.ButtonSet.OK);
  };
}

function textOf(reply: Reply): string {
  if (reply.status === 'broken') return reply.text;
  const lines = reply.problems.map((found) => `• ${found.text}`);
  const rest = lines.length - MAX_LINES_SHOWN;
  const more = rest > 0 ? [`… dan ${rest} lagi.`] : [];
  const head = reply.status === 'done' ? [reply.text] : ['Tidak ada yang diubah.'];
  return [...head, ...lines.slice(0, MAX_LINES_SHOWN), ...more].join('\n');
}
