import { useEffect, useRef } from 'preact/hooks';
import type { SheetTab } from '../../protocol';
import { ask } from '../ask';
import { focusGrid } from '../grid/grid-focus';
import { showSheet } from '../grid/show-cell';
import { attempt } from '../toast';

interface Props {
  readonly tab: SheetTab;
  readonly open: boolean;
  readonly renaming: boolean;
  onRename(on: boolean): void;
  /** `left` in pixels of the strip. */
  onMenu(left: number): void;
  /** Another tab was dropped here. */
  onDropTab(sheet: number): void;
}

const DRAGGED = 'application/x-giliran-tab';

/** One tab; it is renamed by a double click, dragged to another place, and has a menu. */
export function SheetTabButton({ tab, open, renaming, onRename, onMenu, onDropTab }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (open) button.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [open]);
  if (renaming) return <NameField tab={tab} onDone={() => onRename(false)} />;
  return (
    <button
      type="button"
      ref={button}
      id={`tab-${tab.id}`}
      role="tab"
      class="tab"
      aria-selected={open}
      tabIndex={open ? 0 : -1}
      draggable
      style={{ '--tab-color': tab.color ?? 'transparent' }}
      onClick={() => showSheet(tab.id)}
      onDblClick={() => onRename(true)}
      onContextMenu={(event) => {
        event.preventDefault();
        const strip = event.currentTarget.closest('.tab-strip')?.getBoundingClientRect();
        onMenu(event.currentTarget.getBoundingClientRect().left - (strip?.left ?? 0));
      }}
      onKeyDown={({ key }) => {
        if (key === 'F2') onRename(true);
      }}
      onDragStart={({ dataTransfer }) => dataTransfer?.setData(DRAGGED, String(tab.id))}
      onDragOver={(event) => {
        if (event.dataTransfer?.types.includes(DRAGGED)) event.preventDefault();
      }}
      onDrop={({ dataTransfer }) => {
        const dropped = Number(dataTransfer?.getData(DRAGGED));
        if (dropped !== tab.id) onDropTab(dropped);
      }}
    >
      {tab.name}
    </button>
  );
}

function NameField({ tab, onDone }: { tab: SheetTab; onDone(): void }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const keep = () => {
    const name = field.current?.value.trim() ?? '';
    if (name !== '' && name !== tab.name) {
      attempt(() => ask('renameTab', { sheet: tab.id, name }));
    }
    onDone();
  };
  return (
    <input
      ref={field}
      class="tab-name"
      aria-label={`Nama baru untuk ${tab.name}`}
      // The width follows the name, in letters.
      size={Math.max(6, tab.name.length)}
      defaultValue={tab.name}
      onBlur={keep}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onDone();
        if (key === 'Enter') {
          keep();
          focusGrid();
        }
      }}
    />
  );
}
