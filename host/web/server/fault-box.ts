import type { Execution, FaultRule } from '../../engine/types';
import type { CallOutcome } from '../protocol';

interface Fault {
  readonly id: string;
  readonly label: string;
  readonly rules: readonly FaultRule[];
  /** How calls from the sidebar fail before they reach the add-on. */
  readonly loss?: CallOutcome;
  /** Whether it happened and is over; a fault without this stays until it is switched off. */
  readonly isSpent?: (execution: Execution) => boolean;
}

/** What can be made to go wrong at the push of a button. */
const FAULTS: readonly Fault[] = [
  {
    id: 'mail-quota',
    label: 'Surel berikutnya: kuota hari ini habis',
    rules: [
      {
        member: 'MailApp.sendEmail',
        nth: 1,
        do: { throw: 'Service invoked too many times for one day: email.' },
      },
    ],
    isSpent: ({ calls }) => (calls['MailApp.sendEmail'] ?? 0) > 0,
  },
  {
    id: 'docs-429',
    label: 'Docs menolak setiap permintaan ketiga (429)',
    rules: [{ member: 'documents.batchUpdate', everyNth: 3, do: { status: 429 } }],
  },
  {
    id: 'export-500',
    label: 'Setiap pembuatan PDF kedua gagal (500)',
    rules: [{ member: 'files.export', everyNth: 2, do: { status: 500 } }],
  },
  {
    id: 'kill-next',
    label: 'Eksekusi berikutnya diputus pada panggilan ke-30',
    rules: [{ callIndex: 30, do: 'kill' }],
    isSpent: ({ outcome }) => outcome.status === 'killed' && outcome.reason === 'fault',
  },
  {
    id: 'verifier-away',
    label: 'Pemeriksa keaslian tidak menjawab',
    rules: [{ member: 'webApp.post', do: { status: 503 } }],
  },
  {
    id: 'lost-connection',
    label: 'Sambungan bilah samping ke server putus',
    rules: [],
    // As the browser words it when the request never arrived.
    loss: { ok: false, name: 'NetworkError', message: 'Connection failure due to HTTP 0' },
  },
  {
    id: 'signed-out',
    label: 'Sesi masuk sudah berakhir',
    rules: [],
    loss: {
      ...{ ok: false, name: 'ScriptError' },
      message: 'Authorization is required to perform that action.',
    },
  },
  {
    id: 'other-account',
    label: 'Peramban memakai akun Google yang lain',
    rules: [],
    // Apps Script: several accounts in one browser, and the first of them has no access to the file.
    loss: {
      ...{ ok: false, name: 'ScriptError' },
      message:
        "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    },
  },
];

/** The fault that is switched on. */
export class FaultBox {
  #active: Fault | undefined;

  get active(): string | null {
    return this.#active?.id ?? null;
  }

  /** What every call from the sidebar comes to instead of reaching the add-on. */
  get loss(): CallOutcome | undefined {
    return this.#active?.loss;
  }

  list(): { readonly id: string; readonly label: string }[] {
    return FAULTS.map(({ id, label }) => ({ id, label }));
  }

  /** Switches a fault on, or all off; returns the rules for the host, or undefined for an unknown fault. */
  choose(id: string | null): readonly FaultRule[] | undefined {
    const fault = FAULTS.find((candidate) => candidate.id === id);
    if (id !== null && !fault) return undefined;
    this.#active = fault;
    return fault?.rules ?? [];
  }

  /** Rules for a host that was opened anew. */
  rules(): readonly FaultRule[] {
    return this.#active?.rules ?? [];
  }

  /** To be told of every execution that ended. */
  note(execution: Execution): void {
    if (this.#active?.isSpent?.(execution)) this.#active = undefined;
  }
}
