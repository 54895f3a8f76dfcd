import type { Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { Ports } from '../../../ports/ports';
import type { SetVerifierRequest } from '../contract';
import { setVerifierRequest, tellVerifierRequest } from '../contract';
import type { Verifier } from '../core';
import {
  connectBody,
  isVerifierAddress,
  pendingRevocations,
  revocationBody,
  verifierKey,
} from '../core';
import { readRegister, rewriteRegister } from './register';

const ADDRESS_KEY = 'certificates.verifier';
const SECRET_KEY = 'certificates.secret';
/** Papers told in one call. */
const MOST_AT_ONCE = 200;

/** The verifier that this workbook is connected to; null while there is none. */
export function readVerifier({ store }: Ports): Verifier | null {
  const address = store.document.get(ADDRESS_KEY) ?? '';
  const secret = store.script.get(SECRET_KEY) ?? '';
  if (address === '' || secret === '') return null;
  return { address, key: verifierKey(secret, address) };
}

/** Connects the workbook to a verifier, or to none with an empty address. Papers issued from then on carry a QR code. */
export const setVerifierAction: Action<SetVerifierRequest, { readonly address: string }> = {
  id: 'certificates.setVerifier',
  input: setVerifierRequest,
  writes: true,
  run(ports, { address: typed }) {
    const address = typed.trim();
    if (address === '') {
      ports.store.document.remove(ADDRESS_KEY);
      return done({ address }, { code: 'certificates.verifier_removed', values: {} });
    }
    if (!isVerifierAddress(address)) return refused([problem('certificates.verifier_address')]);
    const secret = ports.lock.during(() => ensureSecret(ports))?.value;
    if (secret === undefined) return refused([problem('commit.busy')]);
    const answer = ports.web.post(address, connectBody(verifierKey(secret, address)));
    if (!isAcknowledged(answer)) return refused([refusalOf(answer)]);
    ports.store.document.set(ADDRESS_KEY, address);
    return done({ address }, { code: 'certificates.verifier_set', values: {} });
  },
};

/** Tells the verifier which papers are not valid any more; until it has answered the register says so. */
export const tellVerifierAction: Action<Record<string, never>, { readonly told: number }> = {
  id: 'certificates.tellVerifier',
  input: tellVerifierRequest,
  writes: true,
  run(ports) {
    const register = readRegister(ports);
    if (register.problems.length > 0) return refused(register.problems);
    const pending = [...pendingRevocations(register.rows.map((row) => row.value))];
    const wave = pending.slice(0, MOST_AT_ONCE);
    const verifier = readVerifier(ports);
    if (verifier === null) return refused([problem('certificates.verifier_none')]);
    if (wave.length > 0) {
      const ids = wave.map(([, checkId]) => checkId);
      const answer = ports.web.post(verifier.address, revocationBody(ids, verifier.key));
      if (!isAcknowledged(answer)) return refused([refusalOf(answer)]);
    }
    const told = new Map(wave.map(([id]) => [id, { revocation: 'told' as const }]));
    const update = ports.lock.during(() => rewriteRegister(ports, () => told));
    if (update === null) return refused([problem('commit.busy')]);
    const values = { told: wave.length, left: pending.length - wave.length };
    return done({ told: wave.length }, { code: 'certificates.verifier_told', values });
  },
};

/** Made on first use, inside the lock: two who connect at once must not sign with different secrets. */
function ensureSecret({ store, ids }: Ports): string {
  const known = store.script.get(SECRET_KEY);
  if (known !== null) return known;
  const secret = `${ids.next()}${ids.next()}`;
  store.script.set(SECRET_KEY, secret);
  return secret;
}

function isAcknowledged(answer: string | null): boolean {
  return answer?.trim() === '{"ok":true}';
}

function refusalOf(answer: string | null): Problem {
  return problem(
    answer === null ? 'certificates.verifier_unreachable' : 'certificates.verifier_refuses',
  );
}
