import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { harmless, placeholderValues } from '../../../../src/features/certificates/core/fill-edits';
import { templateEdits } from '../../../../src/features/certificates/core/template/template-for';
import { aPrintedPaper } from '../builders';

describe('filling a paper', () => {
  test('no value can bring a placeholder in, however its braces stand', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', 'n', 'o', ' ', '\n') }), (value) => {
        expect(harmless(value)).not.toMatch(/\{\{|\}\}|\n/);
      }),
    );
  });

  test('ordinary values stay as they are', () => {
    expect(harmless("Łucja O'Brien-Núñez {1}")).toBe("Łucja O'Brien-Núñez {1}");
  });

  test.each(['pass', 'statement'] as const)(
    'every placeholder of the %s template has a value',
    (kind) => {
      const printed = aPrintedPaper();
      const known = Object.keys(placeholderValues(printed));
      const text = JSON.stringify(templateEdits({ kind, unitCount: printed.units.length }));
      const used = [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '');
      expect(used.length).toBeGreaterThan(20);
      expect(used.filter((name) => !known.includes(name))).toEqual([]);
    },
  );
});
