import type { Problem } from '../../../kernel/problem';
import { asWarning, problem } from '../../../kernel/problem';
import type { Ports } from '../../../ports/ports';
import type { Paper } from '../core';
import { pendingRevocations, revocationBody } from '../core';
import { readRegister, rewriteRegister } from './register';
import { readVerifier } from './verifier-store';

/** Papers told in one call. */
const MOST_AT_ONCE = 200;

/** How many the verifier has heard of now and how many it has not, or why it has heard of none. */
export type Told =
  | { readonly ok: true; readonly told: number; readonly left: number }
  | { readonly ok: false; readonly problem: Problem };

/** Tells the verifier which of these papers are not valid any more, and notes in the register that it knows. */
export function tellVerifier(ports: Ports, papers: readonly Paper[]): Told {
  const pending = [...pendingRevocations(papers)];
  const wave = pending.slice(0, MOST_AT_ONCE);
  const verifier = readVerifier(ports);
  if (verifier === null) return { ok: false, problem: problem('certificates.verifier_none') };
  if (wave.length > 0) {
    const ids = wave.map(([, checkId]) => checkId);
    const answer = ports.web.post(verifier.address, revocationBody(ids, verifier.key));
    if (!isAcknowledged(answer)) return { ok: false, problem: refusalOf(answer) };
  }
  const told = new Map(wave.map(([id]) => [id, { revocation: 'told' as const }]));
  const update = ports.lock.during(() => rewriteRegister(ports, () => told));
  if (update === null) return { ok: false, problem: problem('commit.busy') };
  return { ok: true, told: wave.length, left: pending.length - wave.length };
}

/**
 * Tries it after a paper was withdrawn or replaced, and in every step until the verifier has heard of all: a warning
 * when it has not. Without anything to tell nothing is asked.
 */
export function tellIfPending(
  ports: Ports,
  papers: readonly Paper[] = readRegister(ports).rows.map(({ value }) => value),
): readonly Problem[] {
  const { size } = pendingRevocations(papers);
  if (size === 0) return [];
  const told = tellVerifier(ports, papers);
  if (told.ok && told.left === 0) return [];
  const count = told.ok ? told.left : size;
  return [asWarning(problem('certificates.revocation_waits', { count }))];
}

/** Whether a verifier has done what it was told. */
export function isAcknowledged(answer: string | null): boolean {
  return answer?.trim() === '{"ok":true}';
}

/** Why it has not. */
export function refusalOf(answer: string | null): Problem {
  return problem(
    answer === null ? 'certificates.verifier_unreachable' : 'certificates.verifier_refuses',
  );
}
