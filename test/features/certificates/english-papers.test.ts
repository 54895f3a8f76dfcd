import { describe, expect, test } from '@jest/globals';
import { emptyDocument } from '../../../host/docs';
import type { PaperKind } from '../../../src/features/certificates/core';
import {
  fillEdits,
  issuePapers,
  lintTemplate,
  mailText,
  sampleEdits,
  templateEdits,
  templateKey,
  templateOf,
  verifierKey,
} from '../../../src/features/certificates/core';
import { englishNumber } from '../../../src/features/certificates/core/english-number';
import { formatDateRangeEn } from '../../../src/kernel/english-dates';
import { edited, textsOf } from '../../host/docs/a-document';
import { anIssue, aProgram } from './builders';

const ADDRESS = `https://script.google.com/macros/s/${'AKfycb'.repeat(12)}/exec`;

function issued() {
  const verifier = { address: ADDRESS, key: verifierKey('x', ADDRESS) };
  const result = issuePapers(anIssue({ program: aProgram({ language: 'en' }), verifier }));
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join());
  return result.value;
}

/** Words that only an Indonesian text has. */
const INDONESIAN =
  /\b(dan|yang|dengan|kepada|telah|nomor|pelatihan|kompeten|belum|surat|keterangan|selama|lahir|unit kompetensi|contoh|periksa)\b/i;

describe('papers in English', () => {
  test('document, file name and mail speak one language', () => {
    const [first] = issued();
    if (first === undefined) throw new Error('nothing was issued');
    const made = edited(emptyDocument('d', 'T'), ...templateEdits(templateOf(first)));
    expect(lintTemplate(made, first, true)).toEqual([]);
    const { printed, paper } = first;
    const text = textsOf(edited(made, ...fillEdits(printed))).join('');
    expect(text).toContain('10 June to 5 July 2021');
    expect(text).toContain('100 (one hundred) training hours');
    expect(text).toContain('Check this paper by its QR code');
    expect(paper.fileName).toMatch(/^Certificate_563-001/);
    const { subject, text: mail } = mailText([first]);
    const own = new Set(Object.values(printed.values).join(' ').split(/\W+/));
    for (const words of [text, subject, mail]) {
      const others = words.split(/\W+/).filter((word) => !own.has(word));
      expect(others.filter((word) => INDONESIAN.test(word))).toEqual([]);
    }
  });

  test.each(['pass', 'statement', 'appreciation'] as const)(
    'no fixed text of the standard %s stays Indonesian',
    (kind: PaperKind) => {
      const wanted = { kind, unitCount: 2, language: 'en' } as const;
      const made = edited(emptyDocument('d', 'T'), ...templateEdits(wanted));
      const fixed = textsOf(made)
        .join('')
        .replace(/\{\{[^{}]*\}\}/g, ' ');
      expect(fixed).not.toMatch(INDONESIAN);
      expect(templateKey(wanted)).toBe(`template.${kind}.2.en`);
    },
  );

  test('a sample says so in its own language', () => {
    const [first] = issued();
    if (first === undefined) throw new Error('nothing was issued');
    const made = edited(emptyDocument('d', 'T'), ...templateEdits(templateOf(first)));
    const text = textsOf(edited(made, ...sampleEdits('pass', first.printed))).join('');
    expect(text).toContain('SAMPLE CERTIFICATE');
    expect(text).toContain('SAMPLE, NO NUMBER');
  });

  test.each([
    [0, 'zero'],
    [17, 'seventeen'],
    [45, 'forty-five'],
    [160, 'one hundred and sixty'],
    [1005, 'one thousand and five'],
    [2210, 'two thousand two hundred and ten'],
  ])('%d is %s', (value, words) => {
    expect(englishNumber(value)).toBe(words);
  });

  test('ranges of dates', () => {
    expect(formatDateRangeEn('2021-06-10', '2021-06-30')).toBe('10 to 30 June 2021');
    expect(formatDateRangeEn('2021-12-20', '2022-01-07')).toBe(
      '20 December 2021 to 7 January 2022',
    );
    expect(formatDateRangeEn('2021-06-10', '2021-06-10')).toBe('10 June 2021');
  });
});
