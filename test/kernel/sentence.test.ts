import { describe, expect, test } from '@jest/globals';
import { fillSentence } from '../../src/kernel/problem';

function said(text: string, values: Readonly<Record<string, string | number>>): string {
  return fillSentence(text, { code: 'x', values });
}

describe('a sentence to staff', () => {
  test('names what was counted as one or as several', () => {
    const text = '{count|paper waits|papers wait} for {who}.';
    expect(said(text, { count: 1, who: 'Sri' })).toBe('1 paper waits for Sri.');
    expect(said(text, { count: 0, who: 'Sri' })).toBe('0 papers wait for Sri.');
    expect(said(text, { count: '21', who: 'Sri' })).toBe('21 papers wait for Sri.');
  });

  test('shows a gap that nothing fills, and braces of a template as they are', () => {
    expect(said('{count} baris, {{nama}}', {})).toBe('{count} baris, {{nama}}');
  });

  test('takes a value as it is, whatever marks it holds', () => {
    expect(said('{name}', { name: '{count|a|b} $& {{nama}}' })).toBe('{count|a|b} $& {{nama}}');
  });
});
