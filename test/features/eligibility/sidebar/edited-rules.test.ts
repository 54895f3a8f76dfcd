import { describe, expect, test } from '@jest/globals';
import type { ListedRule } from '../../../../src/features/eligibility/contract';
import {
  editsToSend,
  isEdited,
  ruleText,
  withEdit,
} from '../../../../src/features/eligibility/sidebar/edited-rules';
import { overrideToSave } from '../../../../src/features/eligibility/sidebar/override-cells';

const rule: ListedRule = {
  id: 'K08',
  cells: { parameter: '65', from: '2022-02-18', isOn: true },
  hint: '',
  isInForce: true,
  at: null,
};

describe('rules under edit', () => {
  test('a date is shown as people write it, and typed the same it is no change', () => {
    expect(ruleText(rule, {}, 'from')).toBe('18/02/2022');
    expect(isEdited(rule, withEdit({}, 'K08', 'from', '18/02/2022'))).toBe(false);
  });

  test('only what differs is sent, with what stood there', () => {
    const typed = withEdit(withEdit({}, 'K08', 'parameter', '70'), 'K08', 'isOn', true);
    expect(editsToSend([rule], typed)).toEqual([
      { id: 'K08', cells: { parameter: '70' }, was: { parameter: '65' } },
    ]);
    expect(editsToSend([rule], withEdit(typed, 'K08', 'parameter', '65'))).toEqual([]);
  });
});

describe('a decision under edit', () => {
  const row = {
    participant: 'P-0001',
    overrideVerdict: 'eligible',
    overrideReason: 'Sidang',
    overrideBy: 'Dewi',
    overrideMinutes: '',
    overrideUntil: '2021-06-30',
  } as const;

  test('sends what differs', () => {
    expect(overrideToSave(row, { overrideBy: ' Tono ', overrideUntil: '30/06/2021' })).toEqual({
      participant: 'P-0001',
      cells: { overrideBy: 'Tono' },
      was: { overrideBy: 'Dewi' },
    });
  });

  test('without a verdict leaves nothing behind', () => {
    const { cells } = overrideToSave(row, { overrideVerdict: '' });
    expect(cells).toEqual({
      overrideVerdict: '',
      overrideReason: '',
      overrideBy: '',
      overrideUntil: '',
    });
  });
});
