/**
 * What the workbench's page and server say to each other. The page asks with `POST /api/<name>` (JSON both ways, each
 * answered at once) and hears of changes on a line, `GET /api/events?line=<id>`: server-sent events, each the id of a
 * window, a space and a `ServerEvent`. One line serves all windows of a browser, which opens six connections at most.
 */
import type { AccountType, LogLine, MenuEntry, UiAnswer, UiQuestion } from '../engine/types';

/** A cell as it is drawn. Absent properties are the defaults. */
export interface DrawnCell {
  /** As displayed: dates dd/mm/yyyy, numbers by format. */
  readonly text: string;
  /** What the formula bar shows and an edit begins with; absent when it is `text`. */
  readonly input?: string;
  readonly kind?: 'number' | 'date' | 'checkbox' | 'error';
  readonly checked?: boolean;
  readonly note?: string;
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  /** Choices of a drop-down. */
  readonly choices?: readonly string[];
}

export interface SheetTab {
  readonly id: number;
  readonly name: string;
  readonly color: string | null;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels by 1-based column; 100 where absent. */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** Rises with every change of the sheet. */
  readonly revision: number;
}

/** Everything about the workbook but its cells. */
export interface WorkbookView {
  readonly name: string;
  readonly tabs: readonly SheetTab[];
}

/** Rows of cells, sparse: row -> column -> cell, both 1-based. */
export type DrawnRows = Readonly<Record<number, Readonly<Record<number, DrawnCell>>>>;

export interface AccountView {
  readonly email: string;
  readonly mailsLeft: number;
  readonly documentsLeft: number;
}

export interface MailView {
  readonly file: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly date: string;
  readonly attachments: readonly {
    readonly name: string;
    readonly size: number;
    readonly url: string;
  }[];
}

export interface DriveFileView {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly owner: string;
  readonly trashed: boolean;
  /** Accounts whose runs may use it: who made it or has picked it (drive.file). */
  readonly users: readonly string[];
  /** A PDF of the file; Google Docs are rendered. */
  readonly pdfUrl: string;
}

export interface ExecutionView {
  readonly id: number;
  readonly functionName: string;
  /** The action, when it went through the door. */
  readonly action: string;
  readonly user: string;
  readonly startedAt: string;
  readonly status: 'running' | 'done' | 'failed' | 'killed';
  readonly detail: string;
  readonly virtualMs: number;
  readonly calls: Readonly<Record<string, number>>;
  readonly logs: readonly LogLine[];
}

/** The state of the whole workbench, as a new window gets it. */
export interface WorkbenchState {
  readonly workbook: WorkbookView;
  readonly menus: readonly { readonly caption: string; readonly entries: readonly MenuEntry[] }[];
  readonly accounts: readonly AccountView[];
  readonly accountType: AccountType;
  /** Virtual time, ISO, in the workbook's zone. */
  readonly clock: string;
  readonly scenarios: readonly { readonly id: string; readonly title: string }[];
  /** Faults that can be switched on, and the one that is. */
  readonly faults: readonly { readonly id: string; readonly label: string }[];
  readonly activeFault: string | null;
  /** Global functions of the add-on; `google.script.run` has these and no others. All names when absent. */
  readonly functions?: readonly string[];
}

/** What a request can answer instead of its own reply: a sentence to show. */
export interface Refusal {
  readonly refused: string;
}

/** How an execution ended for the browser: what the success or the failure handler is given. */
export interface CallOutcome {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly name?: string;
  readonly message?: string;
}

/** Runs a function of the add-on; an `ended` event with the number `call` tells the outcome. */
export interface Called {
  readonly window: string;
  readonly call: number;
  readonly functionName: string;
}

export interface Requests {
  /**
   * A window begins to hear on a line: a new one, or one whose line broke. It has made up its id; `account` null keeps
   * its account, or takes the first.
   */
  open: {
    ask: { readonly window: string; readonly line: string; readonly account: string | null };
    reply: { readonly account: string };
  };
  /** The window is no more. */
  close: { ask: { readonly window: string }; reply: object };
  /** An address that is not in the list yet joins it. */
  chooseAccount: { ask: { readonly window: string; readonly account: string }; reply: object };
  /** Cells of some rows of a tab. */
  rows: {
    ask: { readonly sheet: number; readonly from: number; readonly to: number };
    reply: { readonly revision: number; readonly rows: DrawnRows };
  };
  /** Types texts into a block; a protected or refused cell refuses the whole. */
  type: {
    ask: {
      readonly window: string;
      readonly sheet: number;
      readonly row: number;
      readonly column: number;
      readonly texts: readonly (readonly string[])[];
    };
    reply: object;
  };
  clear: {
    ask: {
      readonly window: string;
      readonly sheet: number;
      readonly row: number;
      readonly column: number;
      readonly rows: number;
      readonly columns: number;
    };
    reply: object;
  };
  undo: { ask: { readonly window: string }; reply: { readonly undone: boolean } };
  resizeColumn: {
    ask: { readonly sheet: number; readonly column: number; readonly width: number };
    reply: object;
  };
  addTab: { ask: object; reply: { readonly sheet: number } };
  renameTab: { ask: { readonly sheet: number; readonly name: string }; reply: object };
  moveTab: { ask: { readonly sheet: number; readonly index: number }; reply: object };
  hideTab: { ask: { readonly sheet: number; readonly hidden: boolean }; reply: object };
  search: {
    ask: { readonly text: string };
    reply: {
      readonly hits: readonly {
        readonly sheet: number;
        readonly row: number;
        readonly column: number;
        readonly text: string;
      }[];
    };
  };
  /** Tells where the window stands, for `getActiveSheet`. */
  select: { ask: { readonly window: string; readonly sheet: number }; reply: object };
  /** A menu line was clicked. */
  menu: { ask: Called; reply: object };
  /** `google.script.run` from a frame of the window. */
  run: { ask: Called & { readonly args: readonly unknown[] }; reply: object };
  /** The answer to an `ask` event. */
  answer: {
    ask: { readonly window: string; readonly question: number; readonly answer: UiAnswer };
    reply: object;
  };
  mails: { ask: object; reply: { readonly mails: readonly MailView[] } };
  drive: { ask: object; reply: { readonly files: readonly DriveFileView[] } };
  /** What the Picker does: the window's account may use a file that another one made. */
  pick: { ask: { readonly window: string; readonly id: string }; reply: object };
  executions: { ask: object; reply: { readonly executions: readonly ExecutionView[] } };
  moveClock: { ask: { readonly minutes: number }; reply: { readonly clock: string } };
  setAccountType: { ask: { readonly type: AccountType }; reply: object };
  setFault: { ask: { readonly fault: string | null }; reply: object };
  /** Begins anew: an empty workbook, or a scenario typed in up to the given step. */
  loadScenario: {
    ask: { readonly scenario: string | null; readonly runAll: boolean };
    reply: object;
  };
}

/**
 * Also: `GET /workbook.xlsx` downloads; `POST /workbook.xlsx?name=<file name>` (the bytes, Content-Type
 * application/octet-stream or that of .xlsx) replaces the workbook and replies as a request does.
 */
export type ServerEvent =
  /** Cells or tabs changed; the revisions say where. */
  | { readonly kind: 'changed'; readonly workbook: WorkbookView }
  /** Comes first whenever a window is opened on a line, and when anything but cells, clock and lists changed. */
  | { readonly kind: 'state'; readonly state: WorkbenchState }
  /** Comes again on a new line while it is not answered. */
  | { readonly kind: 'ask'; readonly question: number; readonly ask: UiQuestion }
  | { readonly kind: 'ended'; readonly call: number; readonly outcome: CallOutcome }
  | {
      readonly kind: 'toast';
      readonly title: string;
      readonly text: string;
      readonly seconds: number;
    }
  | { readonly kind: 'sidebar'; readonly title: string; readonly html: string }
  | {
      readonly kind: 'dialog';
      readonly modal: boolean;
      readonly title: string;
      readonly html: string;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'show'; readonly sheet: number; readonly row: number; readonly column: number }
  | { readonly kind: 'clock'; readonly clock: string }
  | { readonly kind: 'mail' }
  | { readonly kind: 'drive' }
  | { readonly kind: 'execution'; readonly execution: ExecutionView };
