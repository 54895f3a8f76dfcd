import { useState } from 'preact/hooks';
import { becomeAccount } from '../connect';
import { page } from '../page-state';
import { useStore } from '../store';
import { attempt } from '../toast';

/** Who this window is: a list of the accounts known, and a field for another one. */
export function AccountChooser() {
  const accounts = useStore(page, ({ state }) => state?.accounts);
  const account = useStore(page, (state) => state.account);
  const [open, setOpen] = useState(false);
  const become = (email: string) => {
    setOpen(false);
    attempt(() => becomeAccount(email));
  };
  return (
    <div
      class="accounts"
      role="group"
      aria-label="Akun"
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget))
          setOpen(false);
      }}
      onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
    >
      <button
        type="button"
        class="account"
        aria-expanded={open}
        aria-haspopup="dialog"
        onClick={() => setOpen(!open)}
      >
        <span class="avatar" aria-hidden="true" style={{ background: colorOf(account) }}>
          {account.charAt(0).toUpperCase()}
        </span>
        <span>
          <span class="visually-hidden">Akun: </span>
          {account}
        </span>
      </button>
      {open ? (
        <div class="account-list" role="dialog" aria-label="Pilih akun" tabIndex={-1}>
          {accounts?.map(({ email, mailsLeft, documentsLeft }) => (
            <button
              type="button"
              key={email}
              aria-current={email === account ? 'true' : undefined}
              onClick={() => become(email)}
            >
              <span class="avatar" aria-hidden="true" style={{ background: colorOf(email) }}>
                {email.charAt(0).toUpperCase()}
              </span>
              <span>
                <strong>{email}</strong>
                <small>
                  Sisa hari ini: {mailsLeft} surel, {documentsLeft} dokumen
                </small>
              </span>
            </button>
          ))}
          <NewAccount onAdd={become} />
        </div>
      ) : null}
    </div>
  );
}

function NewAccount({ onAdd }: { onAdd(email: string): void }) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const email = String(new FormData(event.currentTarget).get('email') ?? '').trim();
        if (email !== '') onAdd(email);
      }}
    >
      <label>
        Akun lain
        <input name="email" type="email" required placeholder="nama@example.org" />
      </label>
      <button type="submit">Pakai</button>
    </form>
  );
}

/** The same dark colour for the same name. */
function colorOf(email: string): string {
  let hue = 0;
  for (const letter of email) hue = (hue * 31 + letter.charCodeAt(0)) % 360;
  return `hsl(${hue} 45% 34%)`;
}
