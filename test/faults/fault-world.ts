import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { GoogleDocument } from '../../host/docs';
import { batchUpdate } from '../../host/docs';
import type { GoogleRest } from '../../host/drive';
import { createRestBackend } from '../../host/drive';
import type { RenderPdf } from '../../host/drive/call-context';
import { createHost } from '../../host/engine/host';
import { ThreadPool } from '../../host/engine/thread-pool';
import type { AccountType, Host, UsedQuota } from '../../host/engine/types';
import type { OutgoingMail, RestBackend } from '../../host/model/outside';
import type { Workbook } from '../../host/model/workbook';
import { renderPdf } from '../../host/pdf';
import { projectRoot } from '../../host/project-root';

/** A Google of its own for one run, as cheap as it can be: mails stay in memory, equal documents are drawn once. */
export interface FaultWorld {
  readonly host: Host;
  readonly drive: GoogleRest;
  readonly mails: readonly OutgoingMail[];
  close(): Promise<void>;
}

export interface WorldOptions {
  /** Taken over and changed. */
  readonly workbook: Workbook;
  readonly startMs: number;
  readonly account?: AccountType;
  /** What was used up of today's quotas before. */
  readonly usedQuotas?: readonly UsedQuota[];
  /** Every document looks like the first: for runs in which only time and requests count. */
  readonly isDrawnOnce?: boolean;
  /** What happens to a request to Drive or Docs, or to a mail, by its name; null for what should. */
  readonly fate?: (operation: string) => Fate | null;
  /** A new file appears in files.list only after so many list calls. */
  readonly listLag?: number;
}

/** `after`: the effect happened, and the script does not learn of it. */
export interface Fate {
  readonly when: 'before' | 'after';
  /** The answer instead; `timeout` breaks the whole call. */
  readonly answer: 'timeout' | { readonly status: number; readonly reason: string };
}

const root = projectRoot();
const dist = join(root, 'dist');
const code = readFileSync(join(dist, 'Code.js'), 'utf8');
const manifest = JSON.parse(readFileSync(join(dist, 'appsscript.json'), 'utf8'));
const htmlFiles = new Map(
  readdirSync(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => [basename(file, '.html'), readFileSync(join(dist, file), 'utf8')]),
);
const workerScript = join(root, 'node_modules/.cache/giliran/realm-worker.cjs');

/** @param script what runs instead of the add-on */
export function openFaultWorld(options: WorldOptions, script = code): FaultWorld {
  process.env['TZ'] = manifest.timeZone;
  const mails: OutgoingMail[] = [];
  const drive = createRestBackend({
    ...{ directory: null, seed: '1', edit: editOnce },
    renderPdf: options.isDrawnOnce ? drawFirst() : drawOnce,
    lag: { calls: options.listLag ?? 0 },
  });
  const { workbook, startMs, account = 'consumer', usedQuotas = [], fate = () => null } = options;
  const host = createHost({
    ...{ code: script, htmlFiles, manifest, workbook, rest: unlucky(drive, fate), workerScript },
    ...{ startMs, seed: 1, account, usedQuotas, threads: threadsFor(script) },
    mail: {
      async send(mail) {
        const how = fate('MailApp.sendEmail');
        if (how?.when === 'before') throw new Error(TIMEOUT);
        mails.push(mail);
        if (how !== null) throw new Error(TIMEOUT);
      },
    },
  });
  return { ...{ host, drive, mails }, close: () => host.close() };
}

/** By the script they run: worlds come and go, and a thread that has run a script once runs it faster. */
const pools = new Map<string, ThreadPool>();

function threadsFor(script: string): ThreadPool {
  const pool = pools.get(script) ?? new ThreadPool({ code: script, manifest, workerScript });
  pools.set(script, pool);
  return pool;
}

/** Ends the threads of all worlds; a world that is opened later starts its own. */
export async function closeThreads(): Promise<void> {
  const open = [...pools.values()];
  pools.clear();
  await Promise.all(open.map((pool) => pool.close()));
}

function drawFirst(): RenderPdf {
  let first: Promise<Uint8Array> | undefined;
  return (document) => {
    first ??= drawOnce(document);
    return first;
  };
}

const TIMEOUT = 'Service error: the server did not answer in time';

function unlucky(drive: GoogleRest, fate: (operation: string) => Fate | null): RestBackend {
  return {
    operation: drive.operation,
    async handle(request) {
      const how = fate(drive.operation(request.method, request.url));
      if (how === null) return drive.handle(request);
      if (how.when === 'after') await drive.handle(request);
      if (how.answer === 'timeout') throw new Error(TIMEOUT);
      const { status: code, reason } = how.answer;
      const error = { code, message: reason, errors: [{ reason }], status: 'UNAVAILABLE' };
      return {
        status: code,
        headers: { 'Content-Type': 'application/json; charset=UTF-8' },
        body: new Uint8Array(Buffer.from(JSON.stringify({ error }))),
      };
    },
  };
}

const drawn = new Map<string, Promise<Uint8Array>>();

/** Two papers that say the same are the same bytes, whenever and in whichever document they were made. */
function drawOnce(document: GoogleDocument): Promise<Uint8Array> {
  const key = `${contentOf(document)} ${document.title}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const made = renderPdf({ ...document, documentId: '', revisionId: '' }, { nowMs: 0 });
  drawn.set(key, made);
  return made;
}

const edited = new Map<string, ReturnType<typeof batchUpdate>>();

/** The same requests on the same content come to the same: it is worked out once. */
function editOnce(given: GoogleDocument, requests: readonly unknown[]) {
  const key = `${contentOf(given)} ${given.revisionId} ${JSON.stringify(requests)}`;
  const outcome = edited.get(key) ?? batchUpdate(given, requests);
  edited.set(key, outcome);
  if (outcome.status === 'refused') return outcome;
  const { documentId, title } = given;
  return { ...outcome, document: { ...outcome.document, documentId, title } };
}

const contents = new WeakMap<GoogleDocument['body'], string>();

/**
 * A sign of all that a document says, its title apart. Nothing is changed in place: copies share their body with the
 * original, and every edit makes a body of its own.
 */
function contentOf({ documentId: _, revisionId: __, title: ___, ...said }: GoogleDocument): string {
  const known = contents.get(said.body);
  if (known !== undefined) return known;
  const sign = createHash('sha256').update(JSON.stringify(said)).digest('hex');
  contents.set(said.body, sign);
  return sign;
}
