import { page } from '../page-state';
import { useStore } from '../store';
import { AccountChooser } from './account-chooser';
import { MenuBar } from './menu-bar';

/** Name, menus, what is running, and the account. */
export function TopBar() {
  const running = useStore(page, (state) => state.running);
  const connected = useStore(page, (state) => state.connected);
  const name = useStore(page, ({ state }) => state?.workbook.name ?? '');
  const caption = running.at(-1);
  return (
    <header class="top-bar">
      <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="8" fill="#12555c" />
        <path d="M16 7a9 9 0 1 0 9 9h-5a4 4 0 1 1-4-4z" fill="#f4c46c" />
        <path d="M16 3.5 22 9.5l-6 6z" fill="#fff" />
      </svg>
      <div class="names">
        <h1>
          {name} <small>— meja kerja Giliran</small>
        </h1>
        <MenuBar />
      </div>
      <p class="status" role="status">
        {caption ? <span class="running">Menjalankan “{caption}” …</span> : null}
        {connected ? null : <span class="lost">Menyambung ke meja kerja …</span>}
      </p>
      <AccountChooser />
    </header>
  );
}
