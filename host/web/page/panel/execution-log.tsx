import type { ExecutionView } from '../../protocol';
import { page } from '../page-state';
import { useStore } from '../store';
import { duration, localTime } from './show-time';

const STATUS: Readonly<Record<ExecutionView['status'], string>> = {
  running: 'berjalan',
  done: 'selesai',
  failed: 'gagal',
  killed: 'dihentikan',
};

/** What ran on the local server, newest first: who, how long in virtual time, which calls, what it logged. */
export function ExecutionLog() {
  const executions = useStore(page, (state) => state.executions);
  if (executions.length === 0) return <p class="empty">Belum ada yang dijalankan.</p>;
  return (
    <ul class="list">
      {executions.map((execution) => (
        <li key={execution.id}>
          <Line execution={execution} />
        </li>
      ))}
    </ul>
  );
}

function Line({ execution }: { execution: ExecutionView }) {
  const { functionName, action, user, startedAt, status, detail, virtualMs, calls, logs } =
    execution;
  const sorted = Object.entries(calls).sort((a, b) => b[1] - a[1]);
  const count = sorted.reduce((sum, [, times]) => sum + times, 0);
  return (
    <details class="execution">
      <summary>
        <strong>{action || functionName}</strong>
        <span class={`state ${status}`}>{STATUS[status]}</span>
        <small>
          {localTime(startedAt)} · {duration(virtualMs)} · {count} panggilan · {user}
        </small>
      </summary>
      {detail ? <p class={`detail ${status}`}>{detail}</p> : null}
      <table>
        <caption>Panggilan layanan</caption>
        <tbody>
          {sorted.map(([member, times]) => (
            <tr key={member}>
              <th scope="row">{member}</th>
              <td>{times}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {logs.length > 0 ? (
        <pre>{logs.map(({ level, text }) => `${level}: ${text}`).join('\n')}</pre>
      ) : null}
    </details>
  );
}
