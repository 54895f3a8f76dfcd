import type { MailBackend, RestBackend } from '../model/outside';
import type { Workbook } from '../model/workbook';
import type { ThreadPool } from './thread-pool';

/** How much the user has allowed: `NONE` before the add-on is enabled in a document, `LIMITED` in simple triggers, `FULL` after a click. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** Decides the daily quotas. */
export type AccountType = 'consumer' | 'workspace';

export type QuotaKind = 'mailRecipients' | 'urlFetch' | 'documentsCreated' | 'propertyOperations';

/** What a user has used up of a daily quota, for keeping it while the host is closed. */
export interface UsedQuota {
  /** Kind and user. */
  readonly key: string;
  /** The day begins with the first use. */
  readonly sinceMs: number;
  readonly used: number;
}

export interface Quotas {
  /** May be changed while executions run. */
  account: AccountType;
  remaining(user: string, kind: QuotaKind, nowMs: number): number;
  usedToday(): UsedQuota[];
}

/** The fields of `appsscript.json` that the host obeys. */
export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
  readonly urlFetchWhitelist?: readonly string[];
}

export interface HostOptions {
  /** Text of `dist/Code.js`. */
  readonly code: string;
  /** Text of the HTML files by name without `.html`. */
  readonly htmlFiles: ReadonlyMap<string, string>;
  readonly manifest: Manifest;
  /** Read and changed in place. */
  readonly workbook: Workbook;
  readonly rest: RestBackend;
  readonly mail: MailBackend;
  /** Virtual time at the start, milliseconds since the epoch. */
  readonly startMs: number;
  readonly seed: number;
  readonly account: AccountType;
  /** What was used up before the host was closed. */
  readonly usedQuotas?: readonly UsedQuota[];
  readonly faults?: readonly FaultRule[];
  /** Path of `realm-worker.cjs`; `facade.js` and `live-members.json` lie beside it (`buildRealm()` makes all three). */
  readonly workerScript: string;
  /** Threads that belong to somebody else, who closes them; of its own when absent. They must run the same code. */
  readonly threads?: ThreadPool;
}

/**
 * One planned misfortune. A call fits a rule when every selector given fits; a rule without selectors fits every call.
 * Calls are counted from `createHost` or the last `setFaults`. Console output is not a call. A request inside
 * `fetchAll` is a call of its own, named by its operation (`files.copy`), after the `UrlFetchApp.fetchAll` around it.
 */
export interface FaultRule {
  /** `MailApp.sendEmail`, `Range.setValues`, or a REST operation such as `files.copy`. */
  readonly member?: string;
  readonly user?: string;
  /** Position among all service calls of all members, from 1. */
  readonly callIndex?: number;
  /** Position among the calls with this rule's member and user, from 1. */
  readonly nth?: number;
  readonly everyNth?: number;
  /** From 0 to 1, drawn from `seed`. */
  readonly probability?: number;
  readonly seed?: number;
  /** `before` (the default): the call has no effect. `after`: the effect happened, but the script does not get the answer. */
  readonly when?: 'before' | 'after';
  readonly do: FaultEffect;
}

export type FaultEffect =
  | { readonly throw: string; readonly name?: string }
  /** Only for REST operations: the response that the script gets instead. */
  | { readonly status: number; readonly body?: string }
  /** Virtual milliseconds added to the call; the call itself goes on. */
  | { readonly delayMs: number }
  | 'kill';

export interface ExecuteOptions {
  readonly functionName: string;
  /** JSON values. An `onOpen` or `onInstall` without arguments gets an event object. */
  readonly args?: readonly unknown[];
  /** E-mail of the account that runs the script. */
  readonly user: string;
  /** `FULL` when absent. */
  readonly authMode?: AuthMode;
  /** Answers for `alert` and `prompt` in their order, or somebody to ask. Without an answer a dialog is closed. */
  readonly ui?: readonly UiAnswer[] | ((question: UiQuestion) => UiAnswer | Promise<UiAnswer>);
  /** Name of the sheet that is open in the user's window; the first sheet when absent. */
  readonly activeSheet?: string;
  /** Hears what the user sees at the moment he sees it, while the execution runs. */
  readonly onUiEvent?: (event: UiEvent) => void;
  /** Real milliseconds after which an execution counts as an endless loop; 60,000 when absent. */
  readonly wallGuardMs?: number;
}

export type UiButton = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
export type UiButtonSet = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';

export interface UiQuestion {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: UiButtonSet;
}

/** A button, or for a prompt a button and the text typed. */
export type UiAnswer = UiButton | { readonly button: UiButton; readonly text: string };

export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly entries: readonly MenuEntry[] };

/** What the user would have seen, in order. */
export type UiEvent =
  | {
      readonly kind: 'menu';
      readonly caption: string;
      readonly addOn: boolean;
      readonly entries: readonly MenuEntry[];
    }
  | {
      readonly kind: 'toast';
      readonly text: string;
      readonly title: string;
      readonly seconds: number;
    }
  | { readonly kind: 'sidebar'; readonly title: string; readonly html: string }
  | {
      readonly kind: 'dialog';
      readonly modal: boolean;
      readonly title: string;
      readonly html: string;
      readonly width: number | null;
      readonly height: number | null;
    }
  | (UiQuestion & { readonly answer: UiButton; readonly answerText: string })
  | { readonly kind: 'activate'; readonly sheet: string; readonly a1: string | null };

export interface LogLine {
  readonly level: 'log' | 'info' | 'warn' | 'error';
  readonly text: string;
}

export type Outcome =
  /** `value` as JSON carries it; undefined when the function returned nothing. */
  | { readonly status: 'done'; readonly value: unknown }
  | {
      readonly status: 'failed';
      readonly error: { readonly name: string; readonly message: string; readonly stack: string };
    }
  /** Stopped from outside; no `catch` or `finally` of the script ran. */
  | {
      readonly status: 'killed';
      readonly reason: 'time limit' | 'wall guard' | 'fault' | 'host closed' | 'crash';
    };

export interface Execution {
  readonly outcome: Outcome;
  readonly logs: readonly LogLine[];
  /** Number of calls by `Class.member`, and by REST operation. */
  readonly calls: Readonly<Record<string, number>>;
  /** The same calls in their order: entry k - 1 is what a fault with `callIndex: k` meets on a fresh host. */
  readonly trace: readonly string[];
  /** Virtual milliseconds from start to end, waiting for locks included. */
  readonly virtualMs: number;
  readonly uiEvents: readonly UiEvent[];
}

/** What the failure or success handler of `google.script.run` in the browser is given. */
export type SidebarReply =
  | { readonly status: 'success'; readonly value: unknown; readonly execution: Execution }
  | {
      readonly status: 'failure';
      readonly name: string;
      readonly message: string;
      readonly execution: Execution;
    };

export interface SidebarOptions
  extends Pick<ExecuteOptions, 'ui' | 'activeSheet' | 'onUiEvent' | 'wallGuardMs'> {
  /** Calls of one window run at most ten at a time; further ones wait. */
  readonly window?: string;
}

/**
 * Virtual time. Every execution has its own: it begins at the host's time and moves by the cost of its own calls and
 * by waiting for locks, so executions at the same time do not use up each other's six minutes.
 * The host's time is the latest that any execution has reached.
 */
export interface Clock {
  /** Milliseconds since the epoch. */
  readonly nowMs: number;
  advance(milliseconds: number): void;
  /** Throws when the instant lies in the past. */
  set(instantMs: number): void;
}

export interface Counters {
  /** Calls since the start by `Class.member` and REST operation. */
  readonly members: Readonly<Record<string, number>>;
  /** The same summed by service: SpreadsheetApp, MailApp, Drive, Docs ... */
  readonly services: Readonly<Record<string, number>>;
  /** Members that exist in Google but not here, and how often they were met. */
  readonly notEmulated: Readonly<Record<string, number>>;
}

export interface Host {
  readonly workbook: Workbook;
  /** Names of the script's global functions, as `google.script.run` knows them. */
  readonly functions: readonly string[];
  readonly clock: Clock;
  readonly counters: Counters;
  readonly quotas: Quotas;
  /** Never rejects for what the script does; rejects when the host is closed. */
  execute(options: ExecuteOptions): Promise<Execution>;
  /** As `google.script.run` does it. Rejects where the browser would throw: no such function, an illegal argument. */
  runFromSidebar(
    functionName: string,
    args: readonly unknown[],
    user: string,
    options?: SidebarOptions,
  ): Promise<SidebarReply>;
  /** Replaces the rules and starts their counting again. */
  setFaults(rules: readonly FaultRule[]): void;
  /** Stops what still runs and ends all threads. */
  close(): Promise<void>;
}
