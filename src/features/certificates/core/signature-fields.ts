import type { Official } from '../../programme/core';
import type { Signatories } from './choose-signatories';
import { signatureLines } from './choose-signatories';

/** What the fields of those end with who sign along on the front, and of the one who signs the back. */
export const ALONG = ['_2', '_3'] as const;
export const BACK = '_belakang';
/** All but those of the main one, whose fields end with nothing. */
export const OTHERS: readonly string[] = [...ALONG, BACK];

type Values = Readonly<Record<string, string>>;

/** Office, name and NIP: the fields of one who signs. */
export function signatureFields(end: string): readonly [string, string, string] {
  return [`jabatan${end}`, `nama_pejabat${end}`, `nip${end}`];
}

/** What is printed of one who signs. */
export function signatureValues(official: Official, end: string): Values {
  const { position, name, nip } = signatureLines(official);
  const [office, who, number] = signatureFields(end);
  return { [office]: position, [who]: name, [number]: nip };
}

/** What is printed of those who sign beside the main one; only a certificate has a back. */
export function otherSignatures({ along, back }: Signatories, hasBack: boolean): Values {
  const front = ALONG.map((end, index) => {
    const official = along[index];
    return official === undefined ? {} : signatureValues(official, end);
  });
  return Object.assign({}, ...front, hasBack && back !== null ? signatureValues(back, BACK) : {});
}

/** Whether a paper has a signature of these fields. */
export function isSigned(values: Values, end: string): boolean {
  return signatureFields(end)[1] in values;
}
