import type { PlainDate } from '../../../kernel/plain-date';
import { formatDateId } from '../../../kernel/plain-date';
import { problem } from '../../../kernel/problem';
import type { Result } from '../../../kernel/result';
import { accept, refuse } from '../../../kernel/result';
import type { Institution, Official } from '../../programme/core';

/** The official of the issuing institution who signs on the date of issue: in force then, ticked as signing. */
export function chooseSignatory(
  officials: readonly Official[],
  issuer: Institution,
  issuedOn: PlainDate,
): Result<Official> {
  const signing = officials.filter((one) => one.signsPapers && one.institution === issuer.id);
  if (signing.length === 0) {
    return refuse(problem('certificates.no_signatory', { institution: issuer.name }));
  }
  const inForce = signing.filter((one) => isInForce(one, issuedOn));
  const [chosen, other] = inForce;
  if (chosen === undefined) {
    const names = signing.map((one) => one.name).join(', ');
    const date = formatDateId(issuedOn);
    return refuse(problem('certificates.signatory_not_in_office', { names, date }));
  }
  if (other !== undefined) {
    const names = inForce.map((one) => one.name).join(', ');
    return refuse(problem('certificates.two_signatories', { names }));
  }
  return accept(chosen);
}

/** `Plt. Kepala UPTD BLK`; `H. Sunarto Hadi, S.IP., M.M.`; `NIP 19900101 201501 2 001`. */
export function signatureLines(official: Official): {
  readonly position: string;
  readonly name: string;
  readonly nip: string;
} {
  const named = [official.titleBefore, official.name].filter((part) => part !== '').join(' ');
  return {
    position: [official.prefix, official.position].filter((part) => part !== '').join(' '),
    name: official.titleAfter === '' ? named : `${named}, ${official.titleAfter}`,
    nip: official.nip === '' ? '' : `NIP ${groupNip(official.nip)}`,
  };
}

function isInForce(official: Official, date: PlainDate): boolean {
  const hasBegun = official.from === null || official.from <= date;
  return hasBegun && (official.until === null || date <= official.until);
}

/** 18 digits are printed in groups of 8, 6, 1 and 3: birth, appointment, sex, serial. */
function groupNip(nip: string): string {
  const digits = nip.replace(/\s/g, '');
  if (!/^\d{18}$/.test(digits)) return nip;
  return [digits.slice(0, 8), digits.slice(8, 14), digits.slice(14, 15), digits.slice(15)].join(
    ' ',
  );
}
