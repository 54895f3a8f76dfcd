import { useCallback } from 'preact/hooks';
import { focusGrid } from '../grid/grid-focus';
import { page } from '../page-state';
import { useStore } from '../store';
import { AddOnFrame } from './add-on-frame';

/** The add-on's sidebar beside the grid, 300 pixels wide as live. */
export function Sidebar() {
  const content = useStore(page, (state) => state.sidebar);
  const close = useCallback(() => {
    page.set({ sidebar: null });
    focusGrid();
  }, []);
  if (!content) return null;
  return (
    <aside class="sidebar" aria-label="Bilah samping">
      <div class="panel-title">
        <h2>{content.title}</h2>
        <button type="button" class="plain" aria-label="Tutup bilah samping" onClick={close}>
          ×
        </button>
      </div>
      <AddOnFrame key={content.key} content={content} title="Isi bilah samping" onClose={close} />
    </aside>
  );
}
