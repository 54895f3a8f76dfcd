import type { MenuEntry } from '../../../engine/types';
import { runAndWait } from '../calls';
import { undo } from '../grid/edit-cells';
import { page } from '../page-state';
import { attempt, showToast } from '../toast';
import type { MenuLine } from './menu-line';

export interface Menu {
  readonly caption: string;
  readonly lines: readonly MenuLine[];
}

const FAILED_SECONDS = 20;

/** The page's own menus. */
export const OWN_MENUS: readonly Menu[] = [
  {
    caption: 'Berkas',
    lines: [
      { kind: 'item', caption: 'Unduh .xlsx', run: () => window.location.assign('/workbook.xlsx') },
      {
        kind: 'item',
        caption: 'Unggah .xlsx atau mulai baru…',
        run: () => page.set({ panel: 'machine' }),
      },
    ],
  },
  {
    caption: 'Ubah',
    lines: [
      { kind: 'item', caption: 'Urungkan', keys: 'Ctrl+Z', run: undo },
      { kind: 'item', caption: 'Cari…', keys: 'Ctrl+F', run: () => page.set({ searching: true }) },
    ],
  },
];

/** The add-on's menus as `onOpen` made them. */
export function addOnMenus(
  menus: readonly { readonly caption: string; readonly entries: readonly MenuEntry[] }[],
): readonly Menu[] {
  return menus.map(({ caption, entries }) => ({ caption, lines: entries.map(lineOf) }));
}

function lineOf(entry: MenuEntry): MenuLine {
  if (entry.kind === 'menu') {
    return { kind: 'menu', caption: entry.caption, lines: entry.entries.map(lineOf) };
  }
  if (entry.kind === 'separator') return entry;
  const { caption, functionName } = entry;
  return { kind: 'item', caption, run: () => attempt(() => runEntry(caption, functionName)) };
}

async function runEntry(caption: string, functionName: string): Promise<void> {
  page.set({ running: [...page.get().running, caption] });
  try {
    const { ok, message } = await runAndWait('menu', { functionName });
    if (!ok) showToast(caption, message ?? '', FAILED_SECONDS, 'refusal');
  } finally {
    const { running } = page.get();
    page.set({ running: running.filter((_, index) => index !== running.indexOf(caption)) });
  }
}
