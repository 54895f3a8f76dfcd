import { seededRandom } from '../realm/seeded-random';
import type { FaultEffect, FaultRule } from './types';

interface ArmedRule {
  readonly rule: FaultRule;
  readonly random: () => number;
  seen: number;
}

/** The misfortunes that meet one call. */
export interface Strike {
  readonly delayMs: number;
  readonly before: FaultEffect | null;
  readonly after: FaultEffect | null;
}

const isDelay = (effect: FaultEffect): effect is { readonly delayMs: number } =>
  typeof effect === 'object' && 'delayMs' in effect;

function strikes(armed: ArmedRule, callIndex: number): boolean {
  const { rule, seen } = armed;
  if (rule.callIndex !== undefined && rule.callIndex !== callIndex) return false;
  if (rule.nth !== undefined && rule.nth !== seen) return false;
  if (rule.everyNth !== undefined && seen % rule.everyNth !== 0) return false;
  return rule.probability === undefined || armed.random() < rule.probability;
}

/** Counts service calls against the fault rules. */
export class FaultBook {
  #armed: readonly ArmedRule[] = [];
  #callIndex = 0;

  arm(rules: readonly FaultRule[]): void {
    this.#callIndex = 0;
    this.#armed = rules.map((rule) => ({ rule, random: seededRandom(rule.seed ?? 1), seen: 0 }));
  }

  /** To be asked exactly once for each call. When several rules strike at the same side, the first one decides. */
  meet(member: string, user: string): Strike {
    this.#callIndex += 1;
    const struck = this.#armed.filter((armed) => {
      const { rule } = armed;
      if (rule.member !== undefined && rule.member !== member) return false;
      if (rule.user !== undefined && rule.user !== user) return false;
      armed.seen += 1;
      return strikes(armed, this.#callIndex);
    });
    const effects = (when: 'before' | 'after'): FaultEffect | null =>
      struck.find(({ rule }) => !isDelay(rule.do) && (rule.when ?? 'before') === when)?.rule.do ??
      null;
    const delayMs = struck.reduce(
      (sum, { rule }) => sum + (isDelay(rule.do) ? rule.do.delayMs : 0),
      0,
    );
    return { delayMs, before: effects('before'), after: effects('after') };
  }
}
