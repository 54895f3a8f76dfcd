import type { PlainDate } from '../../../kernel/plain-date';
import { formatDateId } from '../../../kernel/plain-date';
import type { Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import type { Result } from '../../../kernel/result';
import { accept } from '../../../kernel/result';
import type { Institution, Official } from '../../programme/core';

/** Everybody who signs the papers of a date; a *piagam* is signed by the main one alone. */
export interface Signatories {
  /** Of the issuing institution: on the right, below place and date. */
  readonly main: Official;
  /** Who sign along on the front, of whatever institution, in the order of the sheet; at most two. */
  readonly along: readonly Official[];
  /** Who signs the list of units on the back of a certificate. */
  readonly back: Official | null;
}

/** Beside the main one there is room for two (domain.md 4: one to three blocks). */
const MOST_ALONG = 2;

/**
 * Those who are ticked as signing and in office on the date of issue. An office that is to sign and that nobody holds
 * on that day is refused: a paper is frozen with its number, and a missing signature could not be added.
 */
export function chooseSignatories(
  officials: readonly Official[],
  issuer: Institution,
  issuedOn: PlainDate,
): Result<Signatories> {
  const signing = officials.filter((one) => one.signsPapers);
  const at = (place: Official['signingPlace']): readonly Official[] =>
    signing.filter((one) => (one.signingPlace ?? 'main') === place);
  const inForce = (some: readonly Official[]): readonly Official[] =>
    some.filter((one) => isInForce(one, issuedOn));
  const ofIssuer = at('main').filter((one) => one.institution === issuer.id);
  const [main, ...others] = inForce(ofIssuer);
  const along = inForce(at('along'));
  const [back = null, ...moreBack] = inForce(at('back'));
  const vacant = [
    ...(main === undefined ? ofIssuer : []),
    ...at('along').filter((one) => !along.some((other) => isSameOffice(one, other))),
    ...(back === null ? at('back') : []),
  ];
  const problems: readonly (Problem | null)[] = [
    ofIssuer.length === 0
      ? problem('certificates.no_signatory', { institution: issuer.name })
      : null,
    vacant.length === 0
      ? null
      : problem('certificates.signatory_not_in_office', {
          names: namesOf(vacant),
          date: formatDateId(issuedOn),
        }),
    tooMany('two_signatories', others.length === 0 ? [] : inForce(ofIssuer)),
    tooMany('too_many_along', along.length <= MOST_ALONG ? [] : along),
    tooMany('two_on_back', moreBack.length === 0 ? [] : inForce(at('back'))),
  ];
  const found = problems.flatMap((one) => one ?? []);
  if (main === undefined || found.length > 0) return { ok: false, problems: found };
  return accept({ main, along, back });
}

function tooMany(code: string, some: readonly Official[]): Problem | null {
  return some.length === 0 ? null : problem(`certificates.${code}`, { names: namesOf(some) });
}

function namesOf(officials: readonly Official[]): string {
  return officials.map(({ name }) => name).join(', ');
}

/** A successor holds the same office of the same institution. */
function isSameOffice(left: Official, right: Official): boolean {
  return left.institution === right.institution && officeOf(left) === officeOf(right);
}

function officeOf({ position }: Official): string {
  return position.toLowerCase().replace(/\s+/g, ' ').trim();
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
