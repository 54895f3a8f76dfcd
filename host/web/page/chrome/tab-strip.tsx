import { useState } from 'preact/hooks';
import type { SheetTab } from '../../protocol';
import { ask } from '../ask';
import { focusGrid } from '../grid/grid-focus';
import { showCell, showSheet } from '../grid/show-cell';
import { page } from '../page-state';
import { useStore } from '../store';
import { attempt } from '../toast';
import type { MenuLine } from './menu-line';
import { MenuList } from './menu-list';
import { SheetTabButton } from './sheet-tab-button';

type OpenMenu = {
  readonly left: number;
  readonly label: string;
  readonly lines: readonly MenuLine[];
};

/** The sheets of the workbook: open, add, rename, move, hide. */
export function TabStrip() {
  const tabs = useStore(page, ({ state }) => state?.workbook.tabs) ?? [];
  const sheet = useStore(page, (state) => state.sheet);
  const [renaming, setRenaming] = useState<number | null>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const shown = tabs.filter(({ hidden }) => !hidden);
  const listAll = (left: number) =>
    setMenu({ left, label: 'Semua lembar', lines: tabs.map((tab) => lineToShow(tab)) });
  return (
    <div
      class="tab-strip"
      role="group"
      aria-label="Lembar-lembar"
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget))
          setMenu(null);
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') setMenu(null);
      }}
    >
      <button
        type="button"
        class="plain"
        aria-label="Tambah lembar"
        title="Tambah lembar"
        onClick={() => attempt(addTab)}
      >
        +
      </button>
      <button
        type="button"
        class="plain"
        aria-label="Semua lembar"
        title="Semua lembar"
        aria-haspopup="menu"
        onClick={({ currentTarget }) => listAll(currentTarget.offsetLeft)}
      >
        ≡
      </button>
      <div
        class="tabs"
        role="tablist"
        aria-label="Lembar"
        onKeyDown={(event) => pressTabKey(event, shown)}
        tabIndex={-1}
      >
        {shown.map((tab) => (
          <SheetTabButton
            key={tab.id}
            tab={tab}
            open={tab.id === sheet}
            renaming={renaming === tab.id}
            onRename={(on) => setRenaming(on ? tab.id : null)}
            onMenu={(left) => setMenu({ left, label: tab.name, lines: linesFor(tab) })}
            onDropTab={(id) => moveTo(id, tabs.indexOf(tab))}
          />
        ))}
      </div>
      {menu ? (
        <div class="tab-menu" style={{ left: menu.left }}>
          <MenuList
            key={menu.label}
            label={menu.label}
            lines={menu.lines}
            onDone={() => setMenu(null)}
          />
        </div>
      ) : null}
    </div>
  );

  function linesFor(tab: SheetTab): readonly MenuLine[] {
    const place = shown.findIndex(({ id }) => id === tab.id);
    const beside = (by: number) => {
      const other = shown[place + by];
      if (other) moveTo(tab.id, tabs.indexOf(other));
    };
    return [
      { kind: 'item', caption: 'Ganti nama', run: () => setRenaming(tab.id) },
      { kind: 'item', caption: 'Pindahkan ke kiri', run: () => beside(-1) },
      { kind: 'item', caption: 'Pindahkan ke kanan', run: () => beside(1) },
      { kind: 'separator' },
      { kind: 'item', caption: 'Sembunyikan', run: () => hide(tab.id, true) },
    ];
  }
}

function lineToShow(tab: SheetTab): MenuLine {
  const caption = tab.hidden ? `${tab.name} (tersembunyi)` : tab.name;
  const run = () => {
    if (!tab.hidden) showSheet(tab.id);
    else {
      attempt(async () => {
        await ask('hideTab', { sheet: tab.id, hidden: false });
        showCell(tab.id, 1, 1);
      });
    }
    focusGrid();
  };
  return { kind: 'item', caption, run };
}

async function addTab(): Promise<void> {
  const { sheet } = await ask('addTab', {});
  showCell(sheet, 1, 1);
  focusGrid();
}

/** `index` counts all tabs from 0, hidden ones too. */
function moveTo(sheet: number, index: number): void {
  attempt(() => ask('moveTab', { sheet, index }));
}

function hide(sheet: number, hidden: boolean): void {
  attempt(() => ask('hideTab', { sheet, hidden }));
}

function pressTabKey(event: KeyboardEvent, shown: readonly SheetTab[]): void {
  const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (!by || event.target instanceof HTMLInputElement) return;
  const at = shown.findIndex(({ id }) => id === page.get().sheet);
  const next = shown[(at + by + shown.length) % shown.length];
  if (!next) return;
  event.preventDefault();
  showSheet(next.id);
  document.getElementById(`tab-${next.id}`)?.focus();
}
