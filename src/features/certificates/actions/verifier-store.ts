import type { Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import type { Ports } from '../../../ports/ports';
import type { Verifier } from '../core';
import { verifierKey } from '../core';

export const ADDRESS_KEY = 'certificates.verifier';
export const SECRET_KEY = 'certificates.secret';

/** The verifier that this workbook is connected to; null while there is none. */
export function readVerifier(ports: Ports): Verifier | null {
  const address = ports.store.document.get(ADDRESS_KEY) ?? '';
  const key = address === '' ? null : keyFor(ports, address);
  return key === null ? null : { address, key };
}

/** What this add-on signs with for a verifier, also for one of former days; null when the secret is lost. */
export function keyFor({ store }: Ports, address: string): Verifier['key'] | null {
  const secret = store.script.get(SECRET_KEY) ?? '';
  return secret === '' ? null : verifierKey(secret, address);
}

/** Papers must not go without their QR code because the add-on has lost what proves them. */
export function verifierProblems(ports: Ports): readonly Problem[] {
  const hasAddress = (ports.store.document.get(ADDRESS_KEY) ?? '') !== '';
  return hasAddress && readVerifier(ports) === null ? [problem('certificates.verifier_lost')] : [];
}
