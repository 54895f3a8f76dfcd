import { randomUUID } from 'node:crypto';
import type { UiAnswer, UiQuestion } from '../../engine/types';
import type { ServerEvent } from '../protocol';
import { UndoList } from './undo-list';

/** Real milliseconds after which a window without a connection counts as closed; pages reconnect after 500. */
const CLOSED_AFTER_MS = 2000;
/** Events kept for a window that is not connected. */
const MOST_UNSENT = 50;

interface OpenQuestion {
  readonly ask: UiQuestion;
  readonly answer: (answer: UiAnswer) => void;
}

/** Where the events of a window go while its page is connected. */
export type EventSink = (event: ServerEvent) => void;

/** One browser window: one user at work. */
export class WorkbenchWindow {
  readonly id = randomUUID();
  readonly undo = new UndoList();
  account: string;
  /** Id of the sheet that is open in it; the first one when null. */
  sheet: number | null = null;
  readonly #questions = new Map<number, OpenQuestion>();
  #unsent: ServerEvent[] = [];
  #sink: EventSink | null = null;
  #closing: NodeJS.Timeout | null = null;
  #asked = 0;

  constructor(account: string) {
    this.account = account;
    this.#awaitClosing();
  }

  /** The page is there (again): it gets what it has missed. */
  connect(sink: EventSink): void {
    if (this.#closing) clearTimeout(this.#closing);
    this.#closing = null;
    this.#sink = sink;
    for (const event of this.#unsent) sink(event);
    this.#unsent = [];
    for (const [question, { ask }] of this.#questions) sink({ kind: 'ask', question, ask });
  }

  disconnect(sink: EventSink): void {
    if (this.#sink !== sink) return;
    this.#sink = null;
    this.#awaitClosing();
  }

  /** For this window alone; waits for the page. */
  send(event: ServerEvent): void {
    if (this.#sink) this.#sink(event);
    else this.#unsent = [...this.#unsent, event].slice(-MOST_UNSENT);
  }

  /** What every window gets and a new connection makes up for. */
  tell(event: ServerEvent): void {
    this.#sink?.(event);
  }

  /** Shows an alert or prompt and waits; a window that is closed answers like its close button. */
  ask(ask: UiQuestion): Promise<UiAnswer> {
    this.#asked += 1;
    const question = this.#asked;
    const answered = new Promise<UiAnswer>((resolve) => {
      this.#questions.set(question, { ask, answer: resolve });
    });
    this.tell({ kind: 'ask', question, ask });
    if (!this.#sink && !this.#closing) this.#awaitClosing();
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

  /** The server ends. */
  end(): void {
    if (this.#closing) clearTimeout(this.#closing);
    this.closeQuestions();
  }

  #awaitClosing(): void {
    if (this.#closing) clearTimeout(this.#closing);
    this.#closing = setTimeout(() => {
      this.#closing = null;
      if (!this.#sink) this.closeQuestions();
    }, CLOSED_AFTER_MS);
    this.#closing.unref();
  }
}
