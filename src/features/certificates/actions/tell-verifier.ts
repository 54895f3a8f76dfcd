import { groupBy } from '../../../kernel/ordering';
import type { Problem } from '../../../kernel/problem';
import { asWarning, problem } from '../../../kernel/problem';
import type { Ports } from '../../../ports/ports';
import type { Paper } from '../core';
import { isVerifierAddress, pendingRevocations, revocationBody } from '../core';
import { readRegister, rewriteRegister } from './register';
import { keyFor, readVerifier } from './verifier-store';

/** Papers told in one call. */
const MOST_AT_ONCE = 200;

/** How many the verifier has heard of now and how many it has not, or why it has heard of none. */
export type Told =
  | { readonly ok: true; readonly told: number; readonly left: number }
  | { readonly ok: false; readonly problem: Problem };

/** Tells each verifier which papers that carry its address are not valid any more, and notes that it knows. */
export function tellVerifier(ports: Ports, papers: readonly Paper[]): Told {
  const pending = [...pendingRevocations(papers)];
  const wave = pending.slice(0, MOST_AT_ONCE);
  const told = new Map<string, Partial<Paper>>();
  let refusal: Problem | null = readVerifier(ports) === null ? NO_VERIFIER : null;
  for (const [address, group] of groupBy(wave, ([, revocation]) => revocation.address)) {
    const answer = tell(
      ports,
      address,
      group.map(([, { checkId }]) => checkId),
    );
    if (!isAcknowledged(answer)) refusal = refusalOf(answer);
    else for (const [id] of group) told.set(id, { revocation: 'told' });
  }
  if (told.size === 0 && refusal !== null) return { ok: false, problem: refusal };
  const update = ports.lock.during(() => rewriteRegister(ports, () => told));
  if (update === null) return { ok: false, problem: problem('commit.busy') };
  return { ok: true, told: told.size, left: pending.length - told.size };
}

const NO_VERIFIER = problem('certificates.verifier_none');

/** The answer of a verifier; null for an address that is none, whoever wrote it into the register. */
function tell(ports: Ports, address: string, ids: readonly string[]): string | null {
  const key = isVerifierAddress(address) ? keyFor(ports, address) : null;
  return key === null ? null : ports.web.post(address, revocationBody(ids, key));
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
