import { seededRandom } from '../realm/seeded-random';
import { EXECUTION_LIMIT_MS } from './costs';
import { Killed } from './killed';
import { PendingWrites } from './pending-writes';
import type { AuthMode, ExecuteOptions, LogLine, UiAnswer, UiEvent, UiQuestion } from './types';
import type { VirtualClock } from './virtual-clock';

/** One execution while it runs, as the operations see it. */
export class RunningExecution {
  readonly user: string;
  readonly authMode: AuthMode;
  readonly startMs: number;
  readonly pending = new PendingWrites();
  /** For ids that the services make up; `Math.random` in the realm has its own. */
  readonly random: () => number;
  readonly calls: Record<string, number> = {};
  readonly trace: string[] = [];
  readonly logs: LogLine[] = [];
  readonly uiEvents: UiEvent[] = [];
  activeSheet: string | null;
  isWaitingForLock = false;
  hasEnded = false;
  readonly #clock: VirtualClock;
  readonly #ui: ExecuteOptions['ui'];
  readonly #onUiEvent: ExecuteOptions['onUiEvent'];
  #answered = 0;
  #nowMs: number;

  constructor(options: ExecuteOptions, clock: VirtualClock, seed: number) {
    this.user = options.user;
    this.authMode = options.authMode ?? 'FULL';
    this.startMs = clock.nowMs;
    this.activeSheet = options.activeSheet ?? null;
    this.random = seededRandom(seed);
    this.#clock = clock;
    this.#ui = options.ui;
    this.#onUiEvent = options.onUiEvent;
    this.#nowMs = clock.nowMs;
  }

  get nowMs(): number {
    return this.#nowMs;
  }

  /** The last instant of the six minutes. */
  get limitMs(): number {
    return this.startMs + EXECUTION_LIMIT_MS;
  }

  /** Moves this execution's time; throws `Killed` behind the six minutes. */
  spendUntil(instantMs: number): void {
    const reached = Math.max(this.#nowMs, instantMs);
    this.#nowMs = Math.min(reached, this.limitMs);
    this.#clock.reach(this.#nowMs);
    if (reached > this.limitMs) throw new Killed('time limit');
  }

  spend(milliseconds: number): void {
    this.spendUntil(this.#nowMs + milliseconds);
  }

  count(member: string): void {
    this.calls[member] = (this.calls[member] ?? 0) + 1;
    this.trace.push(member);
  }

  /** Something appears in the user's window. */
  show(event: UiEvent): void {
    this.uiEvents.push(event);
    this.#onUiEvent?.(event);
  }

  /** Without an answer the user closes the dialog. */
  async answer(question: UiQuestion): Promise<UiAnswer> {
    if (typeof this.#ui === 'function') return this.#ui(question);
    const answer = this.#ui?.[this.#answered];
    this.#answered += 1;
    return answer ?? 'CLOSE';
  }
}
