import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AccountType, Host, UsedQuota } from '../../engine/types';
import { type LocalGoogle, openLocalGoogle } from '../../local-google';
import type { Workbook } from '../../model/workbook';
import type { ServerEvent, WorkbenchState } from '../protocol';
import { ChangeWatch } from './change-watch';
import { driveFingerprint } from './drive-files';
import { ExecutionLog, logExecutions } from './execution-log';
import { FaultBox } from './fault-box';
import { type KeptState, writeKeptState } from './kept-state';
import { listScenarios } from './list-scenarios';
import { MailBox } from './mail-box';
import { Saver } from './saver';
import { type Line, WorkbenchWindow } from './window';
import type { ToXlsx } from './xlsx-thread';
import { isoInZone } from './zone-instant';

const SEED = 1;
/** Changes within so many real milliseconds are told together. */
const GATHER_MS = 100;
/** How often a running execution is looked at for what it has written, in real milliseconds. */
const RUNNING_MS = 300;

export interface WorkbenchFiles {
  readonly folder: string;
  readonly workbook: string;
  readonly state: string;
}

export function filesIn(folder: string): WorkbenchFiles {
  return { folder, workbook: join(folder, 'workbook.xlsx'), state: join(folder, 'host.json') };
}

/** What a workbench works with. */
export interface WorkbenchTools {
  readonly toXlsx: ToXlsx;
  /** Folder of the built add-on; `dist` when absent. */
  readonly addOn?: string;
}

interface Opening {
  readonly workbook: Workbook;
  readonly nowMs: number;
  readonly accountType: AccountType;
  readonly usedQuotas: readonly UsedQuota[];
}

/** One Google with all windows on it: what changes is told to them and saved. */
export class Workbench {
  readonly files: WorkbenchFiles;
  readonly log: ExecutionLog;
  readonly faults = new FaultBox();
  readonly mailBox: MailBox;
  readonly toXlsx: ToXlsx;
  readonly windows = new Map<string, WorkbenchWindow>();
  /** The connections of browsers, by the ids they gave them. */
  readonly lines = new Map<string, Line>();
  accounts: readonly string[];
  menus: WorkbenchState['menus'] = [];
  /** A sample programme is being typed in. */
  isLoading = false;
  readonly #saver = new Saver(() => this.#save());
  readonly #changes: ChangeWatch;
  readonly #scenarios = listScenarios();
  /** What the windows were told last, by kind. */
  readonly #told = new Map<string, string>();
  readonly #addOn: string | undefined;
  #google: LocalGoogle;
  #timer: NodeJS.Timeout | null = null;
  #isClosed = false;

  constructor(files: WorkbenchFiles, tools: WorkbenchTools, workbook: Workbook, kept: KeptState) {
    this.files = files;
    this.toXlsx = tools.toXlsx;
    this.#addOn = tools.addOn;
    this.accounts = kept.accounts;
    this.mailBox = new MailBox(files.folder);
    // A page that stayed open over a restart still knows revisions of the former process.
    this.#changes = new ChangeWatch(Date.now());
    this.log = new ExecutionLog(kept.executions, (execution, ended) => {
      if (ended) this.faults.note(ended);
      this.tell({ kind: 'execution', execution });
      this.touch();
    });
    this.#google = this.#open({ workbook, ...kept });
    this.#changes.look(workbook);
    // A page that opens asks for these lists itself.
    this.#told.set('mail', String(this.mailBox.count()));
    this.#told.set('drive', driveFingerprint(this.#google));
  }

  get google(): LocalGoogle {
    return this.#google;
  }

  get host(): Host {
    return this.#google.host;
  }

  get workbook(): Workbook {
    return this.host.workbook;
  }

  get clock(): string {
    return isoInZone(this.host.clock.nowMs, this.workbook.timeZone);
  }

  state(): WorkbenchState {
    const { quotas, clock } = this.host;
    const { nowMs } = clock;
    return {
      workbook: this.#changes.view(this.workbook),
      menus: this.menus,
      accounts: this.accounts.map((email) => ({
        email,
        mailsLeft: quotas.remaining(email, 'mailRecipients', nowMs),
        documentsLeft: quotas.remaining(email, 'documentsCreated', nowMs),
      })),
      accountType: quotas.account,
      clock: this.clock,
      scenarios: this.#scenarios,
      faults: this.faults.list(),
      activeFault: this.faults.active,
      functions: this.host.functions,
    };
  }

  revisionOf(sheet: Workbook['sheets'][number]): number {
    return this.#changes.revisionOf(sheet);
  }

  addWindow(id: string, account: string): WorkbenchWindow {
    const window = new WorkbenchWindow(id, account);
    this.windows.set(id, window);
    return window;
  }

  removeWindow(id: string): void {
    this.windows.get(id)?.end();
    this.windows.delete(id);
  }

  /** To every window that is connected. */
  tell(event: ServerEvent): void {
    for (const window of this.windows.values()) window.tell(event);
  }

  /** Something may have changed: the windows hear of it soon, and it is saved. */
  touch(afterMs = GATHER_MS): void {
    if (this.#isClosed) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.look();
      if (this.log.hasRunning) this.touch(RUNNING_MS);
    }, afterMs);
  }

  /** Opens the add-on on another workbook; what still runs on the former one is stopped. */
  async replace(opening: Opening, isNewDrive: boolean): Promise<void> {
    for (const window of this.windows.values()) {
      window.closeQuestions();
      window.undo.clear();
      window.sheet = null;
    }
    await this.#google.close();
    if (isNewDrive) {
      for (const part of ['drive', 'mail']) {
        rmSync(join(this.files.folder, part), { recursive: true, force: true });
      }
      this.mailBox.forget();
    }
    this.#google = this.#open(opening);
    this.touch();
  }

  /** Google runs `onOpen` for whoever opens the file; the menu is the same for all. */
  async openMenus(): Promise<void> {
    const [user = this.workbook.owner] = this.accounts;
    const { uiEvents } = await this.host.execute({
      ...{ functionName: 'onOpen', user, authMode: 'LIMITED' },
    });
    this.menus = uiEvents.flatMap((event) =>
      event.kind === 'menu' ? [{ caption: event.caption, entries: event.entries }] : [],
    );
  }

  /** Stops what runs and saves. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const window of this.windows.values()) window.end();
    await this.#google.close();
    if (this.#timer) clearTimeout(this.#timer);
    // What a killed execution had written counts.
    this.look();
    await this.#saver.flush();
  }

  #open({ workbook, nowMs, accountType, usedQuotas }: Opening): LocalGoogle {
    const google = openLocalGoogle({
      ...{ workbook, directory: this.files.folder, startMs: nowMs, seed: SEED },
      ...{ account: accountType, usedQuotas, faults: this.faults.rules() },
      ...(this.#addOn === undefined ? {} : { addOn: this.#addOn }),
    });
    return { ...google, host: logExecutions(google.host, this.log) };
  }

  /** Tells the windows at once what has changed. */
  look(): void {
    const { workbook } = this;
    const hasChanged = this.#changes.look(workbook);
    if (hasChanged) this.tell({ kind: 'changed', workbook: this.#changes.view(workbook) });
    const state = this.state();
    const { workbook: _cells, clock, ...facts } = state;
    const isNew = [
      hasChanged,
      this.#tellOnce({ kind: 'state', state }, JSON.stringify(facts)),
      this.#tellOnce({ kind: 'clock', clock }, clock),
      this.#tellOnce({ kind: 'mail' }, String(this.mailBox.count())),
      this.#tellOnce({ kind: 'drive' }, driveFingerprint(this.#google)),
    ];
    if (isNew.includes(true)) this.#saver.schedule();
  }

  #tellOnce(event: ServerEvent, fingerprint: string): boolean {
    if (this.#told.get(event.kind) === fingerprint) return false;
    this.#told.set(event.kind, fingerprint);
    this.tell(event);
    return true;
  }

  async #save(): Promise<void> {
    const { folder, workbook, state } = this.files;
    const { quotas, clock } = this.host;
    const kept: KeptState = {
      version: 1,
      nowMs: clock.nowMs,
      accounts: this.accounts,
      accountType: quotas.account,
      usedQuotas: quotas.usedToday(),
      executions: this.log.list(),
    };
    const bytes = await this.toXlsx(this.workbook);
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${workbook}.new`, bytes);
    renameSync(`${workbook}.new`, workbook);
    writeKeptState(state, kept);
  }
}
