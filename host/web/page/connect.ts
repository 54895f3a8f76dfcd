import type { ServerEvent } from '../protocol';
import { applyEvent } from './apply-event';
import { ask } from './ask';
import { page } from './page-state';
import { refreshLists } from './refresh-lists';

const RETRY_MS = 700;
const ACCOUNT_KEY = 'giliran.account';

let events: EventSource | null = null;

/**
 * Browsers allow six connections to one server for all tabs together, so a tab that nobody sees gives its own up.
 * The server keeps what is for this window alone; the rest comes with the state when the tab is seen again.
 */
function followVisibility(id: string): void {
  document.onvisibilitychange = () => {
    const { running, questions } = page.get();
    if (!document.hidden) {
      if (events === null) listen(id);
    } else if (running.length === 0 && questions.length === 0) {
      events?.close();
      events = null;
    }
  };
}

/** Opens this window at the server and keeps it fresh; after a lost connection it begins again with the same account. */
export async function connect(): Promise<void> {
  try {
    const account = page.get().account || sessionStorage.getItem(ACCOUNT_KEY);
    const { window: id, state } = await ask('open', { account });
    const known = state.accounts.find(({ email }) => email === account) ?? state.accounts[0];
    page.set({ window: id, account: known?.email ?? '' });
    applyEvent({ kind: 'state', state });
    listen(id);
    followVisibility(id);
    if (page.get().sheet !== 0) await ask('select', { window: id, sheet: page.get().sheet });
    await refreshLists();
  } catch {
    page.set({ connected: false });
    setTimeout(connect, RETRY_MS);
  }
}

function listen(id: string): void {
  events?.close();
  const source = new EventSource(`/api/events?window=${encodeURIComponent(id)}`);
  events = source;
  source.onopen = () => page.set({ connected: true });
  source.onmessage = ({ data }) => {
    // Our own server keeps the protocol.
    applyEvent(JSON.parse(String(data)) as ServerEvent);
  };
  // A server that started again does not know this window: open a new one.
  source.onerror = () => {
    source.close();
    page.set({ connected: false });
    setTimeout(connect, RETRY_MS);
  };
}

/** From now on this window is another user; frames of the former one close. */
export async function becomeAccount(account: string): Promise<void> {
  await ask('chooseAccount', { window: page.get().window, account });
  sessionStorage.setItem(ACCOUNT_KEY, account);
  page.set({ account, sidebar: null, dialog: null });
}
