import type { UiQuestion } from '../../engine/types';
import type { DriveFileView, ExecutionView, MailView, WorkbenchState } from '../protocol';
import { type Selection, selectCell } from './grid/selection';
import { createStore } from './store';

export interface Toast {
  readonly key: number;
  readonly title: string;
  readonly text: string;
  readonly tone: 'plain' | 'refusal';
}

export interface FrameContent {
  /** Another number is another frame, even with the same html. */
  readonly key: number;
  readonly title: string;
  readonly html: string;
}

export interface DialogContent extends FrameContent {
  readonly modal: boolean;
  readonly width: number;
  readonly height: number;
}

export interface OpenQuestion {
  readonly question: number;
  readonly ask: UiQuestion;
}

/** An edit that is not sent yet. */
export interface Draft {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Where the caret stands. */
  readonly place: 'cell' | 'bar';
  /** Arrow keys end an edit that began by typing, and move the caret in one that began with F2. */
  readonly arrowsLeave: boolean;
}

export type PanelName = 'inbox' | 'drive' | 'log' | 'machine';

export interface PageState {
  readonly window: string;
  readonly account: string;
  readonly state: WorkbenchState | null;
  readonly connected: boolean;
  /** Id of the tab that is shown. */
  readonly sheet: number;
  readonly selection: Selection;
  readonly draft: Draft | null;
  readonly choosing: boolean;
  readonly searching: boolean;
  readonly sidebar: FrameContent | null;
  readonly dialog: DialogContent | null;
  readonly questions: readonly OpenQuestion[];
  readonly toasts: readonly Toast[];
  /** Captions of the menu lines that run. */
  readonly running: readonly string[];
  readonly panel: PanelName | null;
  readonly mails: readonly MailView[];
  readonly unreadMails: number;
  readonly files: readonly DriveFileView[];
  readonly executions: readonly ExecutionView[];
  readonly pdf: { readonly title: string; readonly url: string } | null;
  /** Rises when cells have arrived or changed. */
  readonly cellsVersion: number;
}

/** What this window shows. */
export const page = createStore<PageState>({
  window: crypto.randomUUID(),
  account: '',
  state: null,
  connected: false,
  sheet: 0,
  selection: selectCell(1, 1),
  draft: null,
  choosing: false,
  searching: false,
  sidebar: null,
  dialog: null,
  questions: [],
  toasts: [],
  running: [],
  panel: null,
  mails: [],
  unreadMails: 0,
  files: [],
  executions: [],
  pdf: null,
  cellsVersion: 0,
});

let lastKey = 0;

/** A number not used before in this window. */
export function nextKey(): number {
  lastKey += 1;
  return lastKey;
}
