import type { Outcome } from './types';

export type KillReason = Extract<Outcome, { readonly status: 'killed' }>['reason'];

/** Thrown inside the engine when an execution must stop; it never reaches the script. */
export class Killed extends Error {
  readonly reason: KillReason;

  constructor(reason: KillReason) {
    super(`killed: ${reason}`);
    this.reason = reason;
  }
}
