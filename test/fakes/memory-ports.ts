import { sentences } from '../../src/app/sentences';
import { supplies } from '../../src/app/supplies';
import type { PlainDate } from '../../src/kernel/plain-date';
import type { Messages } from '../../src/kernel/problem';
import { sentence } from '../../src/kernel/problem';
import type { RawCell } from '../../src/kernel/table';
import type { KeyValues, MailMessage, MailOutcome, Ports } from '../../src/ports/ports';
import type { MemoryDrive } from './memory-documents';
import { createMemoryDrive, memoryDocuments } from './memory-documents';
import type { MemorySheets } from './memory-workbook';
import { createMemorySheets, memoryWorkbook } from './memory-workbook';

/** Everything outside the add-on, in memory, open to the test on both sides. */
export interface MemoryWorld {
  readonly ports: Ports;
  readonly sheets: MemorySheets;
  readonly drive: MemoryDrive;
  readonly mails: MailMessage[];
  readonly bugs: unknown[];
  readonly stores: Readonly<Record<'document' | 'user' | 'script', Map<string, string>>>;
  now: string;
  milliseconds: number;
  email: string;
  mailQuota: number;
  /** Another execution holds the document's lock for good. */
  isLockTaken: boolean;
  /** What a colleague does between the reading and the commit: runs when the lock is taken, once. */
  beforeCommit: (() => void) | null;
  answerMail: (message: MailMessage) => MailOutcome;
  answerPost: (address: string, json: string) => string | null;
}

export interface WorldStart {
  readonly sheets?: Readonly<Record<string, RawCell[][]>>;
  /** `2021-06-10T08:00:00` */
  readonly now?: string;
  readonly email?: string;
  readonly mailQuota?: number;
  /** Words for codes that only the test knows, beside the real ones. */
  readonly words?: Messages;
}

/** A world that begins as the test says. */
export function memoryPorts(start: WorldStart = {}): MemoryWorld {
  const sheets = createMemorySheets(start.sheets ?? {});
  const drive = createMemoryDrive();
  const stores = {
    document: new Map<string, string>(),
    user: new Map<string, string>(),
    script: new Map<string, string>(),
  };
  const world: MemoryWorld = {
    ports: undefined as unknown as Ports,
    sheets,
    drive,
    mails: [],
    bugs: [],
    stores,
    now: start.now ?? '2021-06-10T08:00:00',
    milliseconds: 0,
    email: start.email ?? 'petugas@example.org',
    mailQuota: start.mailQuota ?? 100,
    isLockTaken: false,
    beforeCommit: null,
    answerMail: () => ({ outcome: 'sent' }),
    answerPost: () => null,
  };
  return Object.assign(world, { ports: portsOf(world, { ...sentences, ...start.words }) });
}

function portsOf(world: MemoryWorld, words: Messages): Ports {
  let lastId = 0;
  return {
    workbook: memoryWorkbook(world.sheets),
    documents: memoryDocuments(world.drive, () => world.email),
    mail: {
      remainingToday: () => world.mailQuota,
      send: (message) => deliver(world, message),
    },
    clock: {
      today: () => world.now.slice(0, 10) as PlainDate,
      now: () => world.now,
      milliseconds: () => world.milliseconds,
      pause: (milliseconds) => {
        world.milliseconds += milliseconds;
      },
    },
    ids: {
      next: () => {
        lastId += 1;
        return `id-${lastId}`;
      },
    },
    lock: {
      during: (work) => {
        if (world.isLockTaken) return null;
        const colleague = world.beforeCommit;
        world.beforeCommit = null;
        colleague?.();
        return { value: work() };
      },
    },
    store: {
      document: keyValues(world.stores.document),
      user: keyValues(world.stores.user),
      script: keyValues(world.stores.script),
    },
    web: { post: (address, json) => world.answerPost(address, json) },
    account: { email: () => world.email, token: () => 'token-1' },
    log: {
      bug: (error) => {
        world.bugs.push(error);
        return `bug-${world.bugs.length}`;
      },
    },
    sentences: {
      say: (message, language = 'id') => sentence(words, message, language),
      textsOf(prefix, language) {
        const found = Object.entries(words).filter(([code]) => code.startsWith(prefix));
        return Object.fromEntries(found.map(([code, text]) => [code, text[language]]));
      },
    },
    supplies: { open: () => supplies },
  };
}

function deliver(world: MemoryWorld, message: MailMessage): MailOutcome {
  if (world.mailQuota <= 0) return { outcome: 'quota', detail: 'email' };
  const outcome = world.answerMail(message);
  if (outcome.outcome === 'sent') {
    world.mailQuota -= 1;
    world.mails.push(message);
  }
  return outcome;
}

function keyValues(map: Map<string, string>): KeyValues {
  return {
    get: (key) => map.get(key) ?? null,
    set: (key, value) => {
      map.set(key, value);
    },
    remove: (key) => {
      map.delete(key);
    },
  };
}
