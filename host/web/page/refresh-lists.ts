import { ask } from './ask';
import { page } from './page-state';

export async function refreshMails(): Promise<void> {
  const { mails } = await ask('mails', {});
  const before = page.get().mails.length;
  const unreadMails =
    page.get().panel === 'inbox' ? 0 : page.get().unreadMails + Math.max(0, mails.length - before);
  page.set({ mails, unreadMails });
}

export async function refreshFiles(): Promise<void> {
  const { files } = await ask('drive', {});
  page.set({ files });
}

/** Asks anew for everything that the host's panel lists. */
export async function refreshLists(): Promise<void> {
  const { executions } = await ask('executions', {});
  page.set({ executions });
  await Promise.all([refreshMails(), refreshFiles()]);
}
