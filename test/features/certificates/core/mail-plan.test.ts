import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readyRecipients, splitBySize } from '../../../../src/features/certificates/core';
import { aPaper } from '../builders';

const MEGABYTE = 1_000_000;

describe('who gets a mail now', () => {
  test('one recipient is one mail, however the address is written', () => {
    const papers = [
      aPaper({ id: '1', state: 'pdf', mailTo: 'BLK@example.org ' }),
      aPaper({ id: '2', state: 'pdf', mailTo: 'ani@example.org' }),
      aPaper({ id: '3', state: 'pdf', mailTo: 'blk@example.org' }),
    ];
    const planned = readyRecipients(papers).map(({ to, papers: own }) => [
      to,
      own.map((paper) => paper.id),
    ]);
    expect(planned).toEqual([
      ['blk@example.org', ['1', '3']],
      ['ani@example.org', ['2']],
    ]);
  });

  test('a recipient waits until all his papers are made; failed and withdrawn ones do not hold him up', () => {
    const ready = aPaper({ id: '1', state: 'pdf' });
    expect(readyRecipients([ready, aPaper({ id: '2', state: 'document' })])).toEqual([]);
    expect(readyRecipients([ready, aPaper({ id: '2', state: 'numbered' })])).toEqual([]);
    const others = (['failed', 'void', 'sent', 'review'] as const).map((state) =>
      aPaper({ id: state, state }),
    );
    expect(readyRecipients([ready, ...others])).toEqual([
      { to: 'blk@example.org', papers: [ready] },
    ]);
  });

  test('papers without an address are nobody’s mail', () => {
    expect(readyRecipients([aPaper({ state: 'pdf', mailTo: '' })])).toEqual([]);
  });
});

describe('heavy mails', () => {
  test('no message is heavier than Google takes, and no paper is lost or sent twice', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10 * MEGABYTE })), (sizes) => {
        const papers = sizes.map((_, index) => aPaper({ id: String(index) }));
        const sizeOf = (id: string) => sizes[Number(id)] ?? 0;
        const parts = splitBySize({ to: 'a@example.org', papers }, ({ id }) => sizeOf(id));
        expect(parts.flatMap((part) => part.papers)).toEqual(papers);
        for (const part of parts) {
          // As it travels: base64, with a line end after 76 letters.
          const letters = part.papers.map(({ id }) => 4 * Math.ceil(sizeOf(id) / 3));
          const bytes = letters.reduce((sum, one) => sum + one + 2 * Math.ceil(one / 76), 0);
          expect(bytes).toBeLessThan(20 * MEGABYTE);
        }
      }),
    );
  });

  test('a paper that is too heavy for company goes alone', () => {
    const papers = [aPaper({ id: '1' }), aPaper({ id: '2' }), aPaper({ id: '3' })];
    const parts = splitBySize({ to: 'a@example.org', papers }, ({ id }) =>
      id === '2' ? 24 * MEGABYTE : MEGABYTE,
    );
    expect(parts.map((part) => part.papers.map((paper) => paper.id))).toEqual([
      ['1'],
      ['2'],
      ['3'],
    ]);
  });
});
