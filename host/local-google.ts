import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { GoogleRest } from './drive';
import { createRestBackend } from './drive';
import { createHost } from './engine/host';
import type { AccountType, FaultRule, Host, Manifest, UsedQuota } from './engine/types';
import type { LocalMail } from './mail';
import { createMailBackend } from './mail';
import { blankSheet } from './model/blank-sheet';
import type { Workbook } from './model/workbook';
import { renderPdf } from './pdf';
import { projectRoot } from './project-root';
import type { WebApp } from './web-app';
import { openWebApp, withWebApp } from './web-app';

/** Where the workbench shows the verifier. */
export const VERIFIER_PATH = '/pemeriksa';

/** A Google of one's own: the built add-on on an open spreadsheet, with Drive and mail in a folder. */
export interface LocalGoogle {
  readonly host: Host;
  readonly drive: GoogleRest;
  readonly mail: LocalMail;
  /** The verifier, deployed; null when it was not built. */
  readonly verifier: WebApp | null;
  close(): Promise<void>;
}

export interface LocalGoogleOptions {
  readonly workbook: Workbook;
  /** Folder of the built add-on; `dist` when absent. */
  readonly addOn?: string;
  /** Gets `drive/` and `mail/`. */
  readonly directory: string;
  /** Milliseconds since the epoch. */
  readonly startMs: number;
  readonly seed: number;
  readonly account: AccountType;
  readonly usedQuotas?: readonly UsedQuota[];
  readonly faults?: readonly FaultRule[];
}

/** Opens the built add-on on a workbook. The build must have run. */
export function openLocalGoogle(options: LocalGoogleOptions): LocalGoogle {
  const root = projectRoot();
  const { manifest, code, htmlFiles } = readAddOn(options.addOn ?? join(root, 'dist'));
  // Dates inside the realm are in the script's zone, as the manifest says; worker threads take it from the process.
  process.env['TZ'] = manifest.timeZone;
  const verifier = openVerifier(join(root, 'dist-verifier'), join(options.directory, 'verifier'));
  const google = createRestBackend({
    directory: join(options.directory, 'drive'),
    seed: String(options.seed),
    renderPdf,
  });
  const drive = verifier === null ? google : withWebApp(google, verifier);
  const mail = createMailBackend({ directory: join(options.directory, 'mail') });
  const { workbook, startMs, seed, account, faults = [], usedQuotas = [] } = options;
  const workerScript = join(root, 'node_modules/.cache/giliran/realm-worker.cjs');
  const host = createHost({
    ...{ code, htmlFiles, manifest, workbook, rest: drive, mail },
    ...{ startMs, seed, account, faults, usedQuotas, workerScript },
  });
  return {
    host,
    drive,
    mail,
    verifier,
    async close() {
      await host.close();
      await mail.close();
    },
  };
}

/** A spreadsheet with one blank sheet, as Google makes it. */
export function createWorkbook(options: {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly timeZone: string;
}): Workbook {
  const properties = { document: new Map(), script: new Map(), user: new Map() };
  return { ...options, locale: 'id_ID', sheets: [blankSheet(0, 'Sheet1')], properties };
}

/** Pages of the local verifier point to where the workbench shows them. */
function openVerifier(folder: string, directory: string): WebApp | null {
  const code = join(folder, 'Code.js');
  if (!existsSync(code)) return null;
  return openWebApp({ code: readFileSync(code, 'utf8'), address: VERIFIER_PATH, directory });
}

function readAddOn(folder: string): {
  manifest: Manifest;
  code: string;
  htmlFiles: Map<string, string>;
} {
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
  return {
    manifest: JSON.parse(read('appsscript.json')),
    code: read('Code.js'),
    htmlFiles: new Map(pages.map((file) => [basename(file, '.html'), read(file)])),
  };
}
