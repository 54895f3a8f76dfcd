import type { UiAnswer, UiQuestion } from '../../engine/types';
import type { ServerEvent, WorkbenchState } from '../protocol';
import { UndoList } from './undo-list';

/** Real milliseconds after which a window without a connection counts as closed; pages reconnect after 500. */
const CLOSED_AFTER_MS = 2000;
/** Events kept for a window that is not connected. */
const MOST_UNSENT = 50;

interface OpenQuestion {
  readonly ask: UiQuestion;
  readonly answer: (answer: UiAnswer) => void;
}

/** Takes events to the windows of one browser, named by their ids. */
export type Line = (window: string, event: ServerEvent) => void;

/** One browser window: one user at work. */
export class WorkbenchWindow {
  readonly id: string;
  readonly undo = new UndoList();
  account: string;
  /** Id of the sheet that is open in it; the first one when null. */
  sheet: number | null = null;
  readonly #questions = new Map<number, OpenQuestion>();
  #unsent: ServerEvent[] = [];
  #line: Line | null = null;
  #closing: NodeJS.Timeout | null = null;
  #asked = 0;

  constructor(id: string, account: string) {
    this.id = id;
    this.account = account;
    this.#awaitClosing();
  }

  /** The page is there (again): it gets the state and what it has missed. */
  connect(line: Line, state: WorkbenchState): void {
    if (this.#closing) clearTimeout(this.#closing);
    this.#closing = null;
    this.#line = line;
    this.tell({ kind: 'state', state });
    for (const event of this.#unsent) this.tell(event);
    this.#unsent = [];
    for (const [question, { ask }] of this.#questions) this.tell({ kind: 'ask', question, ask });
  }

  disconnect(line: Line): void {
    if (this.#line !== line) return;
    this.#line = null;
    this.#awaitClosing();
  }

  /** For this window alone; waits for the page. */
  send(event: ServerEvent): void {
    if (this.#line) this.tell(event);
    else this.#unsent = [...this.#unsent, event].slice(-MOST_UNSENT);
  }

  /** What every window gets and a new connection makes up for. */
  tell(event: ServerEvent): void {
    this.#line?.(this.id, event);
  }

  /** Shows an alert or prompt and waits; a window that is closed answers like its close button. */
  ask(ask: UiQuestion): Promise<UiAnswer> {
    this.#asked += 1;
    const question = this.#asked;
    const answered = new Promise<UiAnswer>((resolve) => {
      this.#questions.set(question, { ask, answer: resolve });
    });
    this.tell({ kind: 'ask', question, ask });
    if (!this.#line && !this.#closing) this.#awaitClosing();
    return answered;
  }

  /** False when the question is not open. */
  answer(question: number, answer: UiAnswer): boolean {
    const open = this.#questions.get(question);
    this.#questions.delete(question);
    open?.answer(answer);
    return open !== undefined;
  }

  closeQuestions(): void {
    for (const question of [...this.#questions.keys()]) this.answer(question, 'CLOSE');
  }

  /** The window or the server ends. */
  end(): void {
    if (this.#closing) clearTimeout(this.#closing);
    this.#closing = null;
    this.#line = null;
    this.closeQuestions();
  }

  #awaitClosing(): void {
    if (this.#closing) clearTimeout(this.#closing);
    this.#closing = setTimeout(() => {
      this.#closing = null;
      if (!this.#line) this.closeQuestions();
    }, CLOSED_AFTER_MS);
    this.#closing.unref();
  }
}
