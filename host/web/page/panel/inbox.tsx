import { useState } from 'preact/hooks';
import type { MailView } from '../../protocol';
import { page } from '../page-state';
import { useStore } from '../store';
import { timeByClock } from './show-time';

/** The mail that the add-on sent, newest first; it never left this machine. */
export function Inbox() {
  const mails = useStore(page, (state) => state.mails);
  const clock = useStore(page, ({ state }) => state?.clock ?? '');
  const [open, setOpen] = useState<string | null>(null);
  if (mails.length === 0) {
    return (
      <p class="empty">
        Belum ada surel. Surel yang dikirim Giliran masuk ke sini, tidak ke internet.
      </p>
    );
  }
  return (
    <>
      <p class="count">{mails.length} surel. Tidak ada yang keluar dari komputer ini.</p>
      <ul class="list">
        {mails.map((mail) => (
          <li key={mail.file}>
            <button
              type="button"
              aria-expanded={open === mail.file}
              onClick={() => setOpen(open === mail.file ? null : mail.file)}
            >
              <strong>{mail.subject}</strong>
              <span>{mail.to.join(', ')}</span>
              <small>
                {timeByClock(mail.date, clock)} · dari {mail.from}
              </small>
            </button>
            {open === mail.file ? <Message mail={mail} /> : null}
          </li>
        ))}
      </ul>
    </>
  );
}

function Message({ mail }: { mail: MailView }) {
  return (
    <article class="message" aria-label={mail.subject}>
      <p class="mail-text">{mail.text}</p>
      {mail.attachments.map(({ name, size, url }) => (
        <p key={url} class="actions">
          <button type="button" onClick={() => page.set({ pdf: { title: name, url } })}>
            {name}
          </button>
          <small>{Math.ceil(size / 1024)} kB</small>
        </p>
      ))}
    </article>
  );
}
