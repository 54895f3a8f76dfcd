import { useEffect, useRef, useState } from 'preact/hooks';
import type { Requests } from '../../protocol';
import { ask } from '../ask';
import { cellName } from '../grid/cell-name';
import { focusGrid } from '../grid/grid-focus';
import { showCell } from '../grid/show-cell';
import { page } from '../page-state';
import { useStore } from '../store';
import { attempt } from '../toast';

type Hits = Requests['search']['reply']['hits'];

/** Ctrl+F: finds a text in all sheets and goes from hit to hit. */
export function SearchBox() {
  const tabs = useStore(page, ({ state }) => state?.workbook.tabs) ?? [];
  const [hits, setHits] = useState<Hits | null>(null);
  const [at, setAt] = useState(-1);
  const [sought, setSought] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const show = (index: number, found: Hits) => {
    const hit = found[index];
    setAt(index);
    if (hit) showCell(hit.sheet, hit.row, hit.column);
  };
  const seek = () => {
    const text = field.current?.value.trim() ?? '';
    if (text === '') return;
    if (hits && text === sought) return show((at + 1) % Math.max(1, hits.length), hits);
    attempt(async () => {
      const found = (await ask('search', { text })).hits;
      setSought(text);
      setHits(found);
      show(0, found);
    });
  };
  const close = () => {
    page.set({ searching: false });
    focusGrid();
  };
  return (
    <search class="search-box" onKeyDown={({ key }) => key === 'Escape' && close()}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          seek();
        }}
      >
        <input
          ref={field}
          type="text"
          aria-label="Cari di semua lembar"
          placeholder="Cari di semua lembar"
        />
        <button type="submit">Cari</button>
        <button type="button" class="plain" aria-label="Tutup pencarian" onClick={close}>
          ×
        </button>
      </form>
      <p role="status">{hits ? `${hits.length} sel ditemukan` : 'Tekan Enter untuk mencari.'}</p>
      <ol>
        {hits?.map((hit, index) => (
          <li key={`${hit.sheet}/${hit.row}/${hit.column}`}>
            <button
              type="button"
              aria-current={index === at ? 'true' : undefined}
              onClick={() => show(index, hits)}
            >
              <small>
                {tabs.find(({ id }) => id === hit.sheet)?.name} {cellName(hit.row, hit.column)}
              </small>
              <span>{hit.text}</span>
            </button>
          </li>
        ))}
      </ol>
    </search>
  );
}
