import type { ServerEvent } from '../protocol';
import { applyEvent } from './apply-event';
import { ask } from './ask';
import { loseCalls } from './calls';
import { type LineMessage, lockOf } from './line/messages';
import { page } from './page-state';
import { refreshLists } from './refresh-lists';

const ACCOUNT_KEY = 'giliran.account';

/** Joins the line of this browser and keeps the window fresh; after a lost connection the server gets it back. */
export function connect(): void {
  const id = page.get().window;
  const { port } = new SharedWorker('/line.js');
  port.onmessage = ({ data }: MessageEvent<LineMessage>) => hear(data);
  // Held until the window is gone, which the worker learns from it. The worker asks for the lock too, so it must not
  // hear of this window before the window has it.
  void navigator.locks.request(lockOf(id), () => {
    port.postMessage(id);
    return new Promise(() => undefined);
  });
}

function hear(message: LineMessage): void {
  // Our own server keeps the protocol.
  if (message.kind === 'event') applyEvent(JSON.parse(message.json) as ServerEvent);
  else if (message.kind === 'connected') void open(message.line);
  else {
    page.set({ connected: false });
    loseCalls();
  }
}

async function open(line: string): Promise<void> {
  // Those that are still open come again.
  page.set({ questions: [] });
  try {
    const { window, sheet, account: before } = page.get();
    const wished = before || sessionStorage.getItem(ACCOUNT_KEY);
    const { account } = await ask('open', { window, line, account: wished });
    page.set({ account, connected: true });
    if (sheet !== 0) await ask('select', { window, sheet });
    await refreshLists();
  } catch {
    // The line breaks too when the server is gone, and is heard of again.
  }
}

/** From now on this window is another user; frames of the former one close. */
export async function becomeAccount(account: string): Promise<void> {
  await ask('chooseAccount', { window: page.get().window, account });
  sessionStorage.setItem(ACCOUNT_KEY, account);
  page.set({ account, sidebar: null, dialog: null });
}
