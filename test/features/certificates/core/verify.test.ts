import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { IssueInput } from '../../../../src/features/certificates/core';
import { issuePapers, verifierKey } from '../../../../src/features/certificates/core';
import { paperCode } from '../../../../src/features/certificates/core/verify/paper-code';
import type { TokenFields } from '../../../../src/features/certificates/core/verify/paper-token';
import {
  makeToken,
  readToken,
} from '../../../../src/features/certificates/core/verify/paper-token';
import { isVerifierAddress } from '../../../../src/features/certificates/core/verify/verifier';
import { utf8Bytes } from '../../../../src/kernel/utf8';
import { aGraduate, anIssue, aPackage } from '../builders';

const ADDRESS = `https://script.google.com/macros/s/${'AKfycb'.repeat(12)}/exec`;
const verifier = { address: ADDRESS, key: verifierKey('rahasia', ADDRESS) };

function issued(more: Partial<IssueInput> = {}) {
  const result = issuePapers(anIssue({ verifier, ...more }));
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join());
  return result.value;
}

function tokenOf(check = ''): string {
  return check.slice(`${ADDRESS}?t=`.length);
}

describe('what proves a paper', () => {
  test('the QR code says what is printed, signed, and nothing else', () => {
    const [first] = issued();
    expect(readToken(tokenOf(first?.printed.check), verifier.key)).toMatchObject({
      id: first?.printed.checkId,
      kind: 'pass',
      number: first?.paper.number,
      name: first?.paper.name,
      program: first?.printed.values['paket'],
      jp: first?.printed.values['jp'],
      result: 'LULUS',
      issuedOn: '20210830',
    });
    expect(first?.printed.values['verifikasi']).toContain(ADDRESS);
    expect(first?.printed.values['verifikasi']).toContain(
      paperCode(first?.paper.number ?? '', verifier.key),
    );
  });

  test('a part is a part, however much of a long name fits', () => {
    const graduation = [aGraduate('P-0001', { outcome: 'not_passed', ending: 'partial' })];
    const packages = [aPackage({ name: 'Pengoperasian dan perawatan mesin jahit '.repeat(5) })];
    const [first] = issued({ graduation, packages });
    expect(readToken(tokenOf(first?.printed.check), verifier.key)).toMatchObject({
      ...{ kind: 'statement', result: 'SELESAI SEBAGIAN', jp: '100' },
    });
  });

  test('every paper has an id of its own', () => {
    const ids = issued().map(({ printed }) => printed.checkId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('without a verifier nothing is said of one', () => {
    for (const { printed } of issued({ verifier: null })) {
      expect(printed.check).toBeUndefined();
      expect(printed.values).not.toHaveProperty('verifikasi');
    }
  });

  test('whatever is printed, a token is short and comes back only with its key', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 250 });
    const names = ['id', 'kind', 'number', 'name', 'program', 'from', 'to', 'jp', 'result'];
    const fields = fc.record({ number: text, name: text, program: text }).map((some) => {
      const others = Object.fromEntries(names.map((name) => [name, name]));
      return { ...others, issuedOn: '20210830', ...some } as unknown as TokenFields;
    });
    fc.assert(
      fc.property(fields, (given) => {
        const token = makeToken(given, [1, 2, 3, 4, 5, 6, 7, 8], verifier.key);
        expect(token.length).toBeLessThanOrEqual(300);
        expect(readToken(token, verifier.key)).toMatchObject({ id: 'id', issuedOn: '20210830' });
        expect(readToken(token, verifierKey('lain', ADDRESS))).toBeNull();
      }),
      { numRuns: 50 },
    );
  });

  test('a changed letter anywhere is noticed', () => {
    const token = tokenOf(issued()[0]?.printed.check);
    for (let at = 0; at < token.length; at += 7) {
      const other = token[at] === 'A' ? 'B' : 'A';
      const changed = `${token.slice(0, at)}${other}${token.slice(at + 1)}`;
      expect(readToken(changed, verifier.key)).toBeNull();
    }
    expect(readToken('', utf8Bytes('x'))).toBeNull();
  });

  test.each([
    [ADDRESS, true],
    [`https://script.google.com/a/macros/example.org/s/${'A'.repeat(50)}/exec`, true],
    ['https://example.org/exec', false],
    [`${ADDRESS}?x=1`, false],
    ['javascript:alert(1)', false],
  ])('%s as an address', (address, isOne) => {
    expect(isVerifierAddress(address)).toBe(isOne);
  });
});
