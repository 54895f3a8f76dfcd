import { useState } from 'preact/hooks';
import type { DriveFileView } from '../../protocol';
import { ask } from '../ask';
import { page } from '../page-state';
import { useStore } from '../store';
import { attempt, showToast } from '../toast';

const KINDS: Readonly<Record<string, string>> = {
  'application/vnd.google-apps.document': 'Dokumen',
  'application/vnd.google-apps.folder': 'Folder',
  'application/vnd.google-apps.spreadsheet': 'Spreadsheet',
  'application/pdf': 'PDF',
};

/** The files of the local Drive. */
export function DriveList() {
  const files = useStore(page, (state) => state.files);
  const account = useStore(page, (state) => state.account);
  const [wanted, setWanted] = useState('');
  const shown = files.filter(({ name }) => name.toLowerCase().includes(wanted.toLowerCase()));
  return (
    <>
      <label class="filter">
        Saring nama
        <input value={wanted} onInput={({ currentTarget }) => setWanted(currentTarget.value)} />
      </label>
      <p class="count" role="status">
        {shown.length} berkas
      </p>
      <ul class="list">
        {shown.map((file) => (
          <FileLine key={file.id} file={file} account={account} />
        ))}
      </ul>
    </>
  );
}

function FileLine({ file, account }: { file: DriveFileView; account: string }) {
  const readable = file.mimeType !== 'application/vnd.google-apps.folder';
  const pick = async () => {
    await ask('pick', { window: page.get().window, id: file.id });
    showToast('', `${account} kini boleh memakai “${file.name}”.`, 6);
  };
  return (
    <li class={file.trashed ? 'trashed' : ''}>
      <strong>{file.name}</strong>
      <small>
        {KINDS[file.mimeType] ?? file.mimeType} · {file.owner}
        {file.trashed ? ' · di tempat sampah' : ''}
      </small>
      <p class="actions">
        {readable ? (
          <button
            type="button"
            onClick={() => page.set({ pdf: { title: file.name, url: file.pdfUrl } })}
          >
            Buka
            <span class="visually-hidden"> {file.name}</span>
          </button>
        ) : null}
        {file.users.includes(account) ? (
          <small>Boleh dipakai {account}</small>
        ) : (
          <button
            type="button"
            title="Seperti memilih berkas di Picker: akun ini lalu boleh memakainya"
            onClick={() => attempt(pick)}
          >
            Pilih
            <span class="visually-hidden"> {file.name}</span>
          </button>
        )}
      </p>
    </li>
  );
}
