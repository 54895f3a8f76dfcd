/** What every step of a job replies, among what else it tells. The input of a step is `{ budgetMs }`. */
export interface JobProgress {
  readonly done: number;
  readonly total: number;
  /** Nothing more can be done now: all is done, or the rest waits for a person or for tomorrow. */
  readonly finished: boolean;
  /** Milliseconds to wait before the next step, when a limit per minute was reached. */
  readonly waitMs: number;
}
