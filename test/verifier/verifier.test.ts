import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { issuePapers, revocationBody, verifierKey } from '../../src/features/certificates/core';
import { connectBody } from '../../src/features/certificates/core/verify/verifier';
import { answerPost } from '../../src/verifier/answer-post';
import type { VerifierStore } from '../../src/verifier/judge-paper';
import { judgePaper } from '../../src/verifier/judge-paper';
import { verifierPage } from '../../src/verifier/verifier-page';
import { anIssue, fourPeople } from '../features/certificates/builders';

const ADDRESS = `https://script.google.com/macros/s/${'AKfycb'.repeat(12)}/exec`;
const key = verifierKey('rahasia', ADDRESS);
const NOTHING = { token: '', number: '', code: '' };

function aStore(): VerifierStore {
  const values = new Map<string, string>();
  return {
    get: (name) => values.get(name) ?? null,
    setAll: (more) => {
      for (const [name, value] of Object.entries(more)) values.set(name, value);
    },
  };
}

function connected(): VerifierStore {
  const store = aStore();
  expect(answerPost(store, connectBody(key))).toBe(true);
  return store;
}

function aPaper(name = 'Budi Santoso') {
  const participants = fourPeople({ name });
  const issued = issuePapers(anIssue({ participants, verifier: { address: ADDRESS, key } }));
  if (!issued.ok) throw new Error(issued.problems.map(({ code }) => code).join());
  const [first] = issued.value;
  const check = first?.printed.check ?? '';
  const code = /kode (\S{4}-\S{4})/.exec(first?.printed.values['verifikasi'] ?? '')?.[1] ?? '';
  const token = check.slice(check.indexOf('?t=') + 3);
  return { token, code, number: first?.paper.number ?? '', checkId: first?.printed.checkId ?? '' };
}

describe('whoever is shown a paper', () => {
  test('sees what it says and that it is genuine', () => {
    const asked = { ...NOTHING, token: aPaper().token };
    const judged = judgePaper(connected(), asked);
    const page = verifierPage(judged, { ...asked, language: 'id', address: ADDRESS });
    for (const text of ['asli dan berlaku', 'Budi Santoso', 'LULUS', '30 Agustus 2021']) {
      expect(page).toContain(text);
    }
    const english = verifierPage(judged, { ...asked, language: 'en', address: ADDRESS });
    for (const text of ['genuine and valid', 'Budi Santoso', 'PASSED', '30 August 2021']) {
      expect(english).toContain(text);
    }
    // The other language asks the same.
    expect(page).toContain(`${ADDRESS}?t=${asked.token}&amp;l=en`);
  });

  test('is told when it was withdrawn', () => {
    const store = connected();
    const { token, checkId } = aPaper();
    expect(answerPost(store, revocationBody([checkId], key))).toBe(true);
    const asked = { ...NOTHING, token };
    const judged = judgePaper(store, asked);
    expect(judged).toMatchObject({ verdict: 'revoked' });
    const page = verifierPage(judged, { ...asked, language: 'id', address: ADDRESS });
    expect(page).toContain('tidak berlaku lagi');
    // What it said is shown, and nothing asks for a number to be typed.
    expect(page).toContain('Budi Santoso');
    expect(page).not.toContain('<form');
  });

  test('is told that a forged one is not known', () => {
    const { token } = aPaper();
    const store = connected();
    for (const forged of [`${token}A`, token.slice(2), 'x', '%%%']) {
      expect(judgePaper(store, { ...NOTHING, token: forged })).toEqual({ verdict: 'false' });
    }
  });

  test('may type number and code, in small letters and without the hyphen', () => {
    const { number, code } = aPaper();
    const store = connected();
    const ask = (typed: string) => judgePaper(store, { token: '', number, code: typed }).verdict;
    expect(ask(code)).toBe('matching');
    expect(ask(code.toLowerCase().replace('-', ' '))).toBe('matching');
    expect(ask('2222-2222')).toBe('false');
    expect(ask('')).toBe('false');
  });

  test('corrects what was typed instead of typing it again', () => {
    const asked = { token: '', number: aPaper().number, code: '2222-2222' };
    const judged = judgePaper(connected(), asked);
    const page = verifierPage(judged, { ...asked, language: 'id', address: ADDRESS });
    expect(page).toContain(`value="${asked.number}"`);
    expect(page).toContain('value="2222-2222"');
  });

  test('does not see green for number and code alone, for they do not say that it is valid', () => {
    const { number, code, token } = aPaper();
    const headOf = (question: typeof NOTHING) =>
      verifierPage(judgePaper(connected(), question), {
        ...{ ...question, language: 'id', address: ADDRESS },
      });
    expect(headOf({ ...NOTHING, token })).toContain('<header class="good">');
    expect(headOf({ token: '', number, code })).not.toContain('<header class="good">');
  });

  test('may type the number in small letters, with spaces, or with the mark of a copy', () => {
    const { number, code } = aPaper();
    const store = connected();
    const ask = (typed: string) => judgePaper(store, { token: '', number: typed, code }).verdict;
    for (const typed of [
      number.toLowerCase(),
      ` ${number.replace(/\//g, ' / ')} `,
      `${number} (SALINAN)`,
      `${number.toLowerCase()}(copy)`,
    ]) {
      expect(ask(typed)).toBe('matching');
    }
    expect(ask(`${number}1`)).toBe('false');
    expect(ask(`${number} (PALSU)`)).toBe('false');
  });

  test('never gets markup out of a name', () => {
    const { token } = aPaper('<img src=x onerror=alert(1)>');
    const evil = '"><script>\ud800';
    const asked = { token, number: evil, code: evil, language: 'id', address: evil } as const;
    for (const question of [asked, { ...asked, token: evil }]) {
      const page = verifierPage(judgePaper(connected(), question), question);
      expect(page).not.toContain('<img');
      expect(page).not.toContain('<script');
    }
  });
});

describe('the verifier listens to one add-on only', () => {
  test('the first key stays', () => {
    const store = connected();
    expect(answerPost(store, connectBody(key))).toBe(true);
    expect(answerPost(store, connectBody(verifierKey('lain', ADDRESS)))).toBe(false);
    expect(judgePaper(store, { ...NOTHING, token: aPaper().token }).verdict).toBe('genuine');
  });

  test.each([
    '',
    'null',
    '[]',
    '{"kind":"revoke"}',
    '{"kind":"connect","key":"kurang"}',
    '{"kind":"connect","key":5}',
    revocationBody(['abcdefghij'], verifierKey('lain', ADDRESS)),
    revocationBody(['tidak sah'], key),
  ])('what it does not understand or trust changes nothing: %s', (json) => {
    const store = connected();
    expect(answerPost(store, json)).toBe(false);
    expect(store.get('revoked.abcdefghij')).toBeNull();
  });

  test('before it is connected it says so', () => {
    expect(judgePaper(aStore(), NOTHING)).toEqual({ verdict: 'not_connected' });
  });

  test('its project may open nothing', () => {
    const manifest = readFileSync(join('src/verifier/appsscript.json'), 'utf8');
    expect(JSON.parse(manifest)).toMatchObject({ oauthScopes: [] });
  });
});
