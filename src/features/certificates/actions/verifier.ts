import { problem } from '../../../kernel/problem';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { Ports } from '../../../ports/ports';
import type { SetVerifierRequest } from '../contract';
import { setVerifierRequest, tellVerifierRequest } from '../contract';
import { connectBody, isVerifierAddress, verifierKey } from '../core';
import { readRegister } from './register';
import { isAcknowledged, refusalOf, tellVerifier } from './tell-verifier';
import { ADDRESS_KEY, SECRET_KEY } from './verifier-store';

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
    const answer = tellVerifier(
      ports,
      register.rows.map((row) => row.value),
    );
    if (!answer.ok) return refused([answer.problem]);
    const { told, left } = answer;
    return done({ told }, { code: 'certificates.verifier_told', values: { told, left } });
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
