import { ask } from '../ask';
import { page } from '../page-state';
import { useStore } from '../store';
import { attempt } from '../toast';
import { localTime } from './show-time';
import { WorkbookFile } from './workbook-file';

const HOUR = 60;
const DAY = 24 * HOUR;
const MONTH = 30 * DAY;

/** What Google decides and this machine lets the person decide: time, quotas, misfortune. */
export function Machine() {
  const state = useStore(page, (now) => now.state);
  if (!state) return null;
  const move = (minutes: number) => attempt(() => ask('moveClock', { minutes }));
  return (
    <>
      <section>
        <h3>Jam</h3>
        <p class="clock">{localTime(state.clock)}</p>
        <p class="hint">
          Waktu di sini tidak berjalan sendiri. Kuota harian kembali penuh keesokan harinya.
        </p>
        <p class="actions">
          <button type="button" onClick={() => move(HOUR)}>
            +1 jam
          </button>
          <button type="button" onClick={() => move(DAY)}>
            +1 hari
          </button>
          <button type="button" onClick={() => move(MONTH)}>
            +30 hari
          </button>
        </p>
      </section>
      <section>
        <h3>Jenis akun</h3>
        <fieldset>
          <legend class="visually-hidden">Jenis akun</legend>
          {(['consumer', 'workspace'] as const).map((type) => (
            <label key={type}>
              <input
                type="radio"
                name="account-type"
                checked={state.accountType === type}
                onChange={() => attempt(() => ask('setAccountType', { type }))}
              />
              {type === 'consumer'
                ? 'Pribadi (100 surel sehari)'
                : 'Workspace (1.500 surel sehari)'}
            </label>
          ))}
        </fieldset>
      </section>
      <section>
        <h3>Gangguan buatan</h3>
        <label>
          <span class="hint">
            Untuk mencoba apa yang terjadi bila Google menolak atau terputus.
          </span>
          <select
            value={state.activeFault ?? ''}
            onChange={({ currentTarget }) =>
              attempt(() => ask('setFault', { fault: currentTarget.value || null }))
            }
          >
            <option value="">Tidak ada</option>
            {state.faults.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </section>
      <WorkbookFile scenarios={state.scenarios} />
    </>
  );
}
