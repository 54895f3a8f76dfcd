import type { Ports } from '../../../ports/ports';
import type { Verifier } from '../core';
import { verifierKey } from '../core';

export const ADDRESS_KEY = 'certificates.verifier';
export const SECRET_KEY = 'certificates.secret';

/** The verifier that this workbook is connected to; null while there is none. */
export function readVerifier({ store }: Ports): Verifier | null {
  const address = store.document.get(ADDRESS_KEY) ?? '';
  const secret = store.script.get(SECRET_KEY) ?? '';
  if (address === '' || secret === '') return null;
  return { address, key: verifierKey(secret, address) };
}
