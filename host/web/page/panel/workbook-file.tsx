import { useRef, useState } from 'preact/hooks';
import type { WorkbenchState } from '../../protocol';
import { ask } from '../ask';
import { attempt, showToast } from '../toast';

/** Begins anew with a sample or a file, and takes the workbook away as a file. */
export function WorkbookFile({ scenarios }: Pick<WorkbenchState, 'scenarios'>) {
  const choice = useRef<HTMLSelectElement>(null);
  const [busy, setBusy] = useState(false);
  const load = (runAll: boolean) => {
    const scenario = choice.current?.value || null;
    if (!window.confirm('Isi spreadsheet sekarang diganti. Lanjutkan?')) return;
    setBusy(true);
    attempt(() => ask('loadScenario', { scenario, runAll }).finally(() => setBusy(false)));
  };
  return (
    <>
      <section>
        <h3>Mulai baru</h3>
        <label>
          Contoh program
          <select ref={choice}>
            {scenarios.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
            <option value="">Spreadsheet kosong</option>
          </select>
        </label>
        <p class="actions">
          <button type="button" disabled={busy} onClick={() => load(false)}>
            Ketikkan isian
          </button>
          <button type="button" disabled={busy} onClick={() => load(true)}>
            Jalankan seluruh alur
          </button>
        </p>
        <p role="status">{busy ? 'Menyiapkan contoh … ini dapat makan waktu semenit.' : ''}</p>
      </section>
      <section>
        <h3>Berkas .xlsx</h3>
        <p class="actions">
          <a class="button" href="/workbook.xlsx" download>
            Unduh
          </a>
          <label class="button">
            Unggah
            <input
              type="file"
              class="visually-hidden"
              accept=".xlsx"
              onChange={({ currentTarget }) => {
                const file = currentTarget.files?.[0];
                if (file) attempt(() => upload(file));
                currentTarget.value = '';
              }}
            />
          </label>
        </p>
      </section>
    </>
  );
}

async function upload(file: File): Promise<void> {
  const response = await fetch(`/workbook.xlsx?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
    body: file,
  });
  const reply: { refused?: string } = await response.json().catch(() => ({}));
  if (!response.ok || reply.refused) {
    throw new Error(reply.refused ?? 'Berkas itu tidak dapat dibuka sebagai .xlsx.');
  }
  showToast('', `${file.name} sudah dibuka.`, 5);
}
