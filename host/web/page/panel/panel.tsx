import type { ComponentType } from 'preact';
import { type PanelName, page } from '../page-state';
import { useStore } from '../store';
import { DriveList } from './drive-list';
import { ExecutionLog } from './execution-log';
import { Inbox } from './inbox';
import { Machine } from './machine';

interface PanelKind {
  readonly name: PanelName;
  readonly title: string;
  /** Path data of a 24 px drawing. */
  readonly drawing: string;
  readonly Content: ComponentType;
}

const PANELS: readonly PanelKind[] = [
  { name: 'inbox', title: 'Kotak masuk', drawing: 'M3 6h18v12H3zM3 7l9 6 9-6', Content: Inbox },
  { name: 'drive', title: 'Drive', drawing: 'M3 7V5h6l2 2h10v12H3zM3 10h18', Content: DriveList },
  {
    name: 'log',
    title: 'Catatan eksekusi',
    drawing: 'M6 3h9l4 4v14H6zM9 9h7M9 13h7M9 17h5',
    Content: ExecutionLog,
  },
  {
    name: 'machine',
    title: 'Mesin',
    drawing: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4v6M9 14v6',
    Content: Machine,
  },
];

/** What lies behind the spreadsheet on this machine: a rail of buttons, and the panel that is open. */
export function HostPanel() {
  const open = useStore(page, (state) => state.panel);
  const unread = useStore(page, (state) => state.unreadMails);
  const kind = PANELS.find(({ name }) => name === open);
  return (
    <>
      {kind ? (
        <aside class="panel" id="panel" aria-label={kind.title}>
          <div class="panel-title">
            <h2>{kind.title}</h2>
            <button
              type="button"
              class="plain"
              aria-label={`Tutup ${kind.title}`}
              onClick={() => page.set({ panel: null })}
            >
              ×
            </button>
          </div>
          <div class="panel-content" key={kind.name}>
            <kind.Content />
          </div>
        </aside>
      ) : null}
      <nav class="panel-rail" aria-label="Meja kerja">
        {PANELS.map(({ name, title, drawing }) => (
          <button
            key={name}
            type="button"
            aria-expanded={open === name}
            aria-controls="panel"
            onClick={() =>
              page.set({
                panel: open === name ? null : name,
                ...(name === 'inbox' ? { unreadMails: 0 } : {}),
              })
            }
          >
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d={drawing} />
            </svg>
            {title}
            {name === 'inbox' && unread > 0 ? (
              <span class="badge">
                {unread}
                <span class="visually-hidden"> surel baru</span>
              </span>
            ) : null}
          </button>
        ))}
      </nav>
    </>
  );
}
