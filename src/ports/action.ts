import type * as z from 'zod/mini';
import type { Message, Problem } from '../kernel/problem';
import type { Ports } from './ports';

/**
 * What an action comes to. A refusal has written nothing. Problems of a finished action are conflicts and warnings;
 * `message` is the one sentence that tells the person what happened.
 */
export type Outcome<V> =
  | {
      readonly status: 'done';
      readonly value: V;
      readonly message: Message;
      readonly problems: readonly Problem[];
    }
  | { readonly status: 'refused'; readonly problems: readonly Problem[] };

/** Something staff can do. `I` and `V` are JSON only: dates as text, no undefined. */
export interface Action<I = unknown, V = unknown> {
  /** `feature.verb`, for example `placement.propose`. */
  readonly id: string;
  readonly input: z.ZodMiniType<I>;
  /** Actions that write are noted in Catatan. */
  readonly writes: boolean;
  run(ports: Ports, input: I): Outcome<V>;
}

/** A finished action. */
export function done<V>(value: V, message: Message, problems: readonly Problem[] = []): Outcome<V> {
  return { status: 'done', value, message, problems };
}

/** A refused action: nothing was written. */
export function refused(problems: readonly Problem[]): Outcome<never> {
  return { status: 'refused', problems };
}
