import { describe, expect, test } from '@jest/globals';
import type { StepStatus } from '../../src/sidebar/app/workflow/step-view';
import { viewWorkflow } from '../../src/sidebar/app/workflow/step-view';

const done: StepStatus = {
  id: 'roster',
  state: 'done',
  rows: 253,
  open: 0,
  left: 0,
  errors: 0,
  pairs: 0,
  wasRefused: false,
  missing: [],
  changed: [],
  lastRun: '',
};

const viewOf = (status: Partial<StepStatus>, language: 'id' | 'en' = 'id') => {
  const [step] = viewWorkflow({ steps: [{ ...done, ...status }], next: 'roster' }, language);
  if (step === undefined) throw new Error('The step is not shown');
  const { badge, count, remarks, mayRun, isNext } = step;
  return { badge, count, remarks, mayRun, isNext };
};

describe('a step as it is shown', () => {
  test('a finished one says how many rows it has and when it last ran', () => {
    expect(viewOf({ lastRun: '2021-06-05T08:30:00' })).toEqual({
      badge: 'selesai',
      count: '253 peserta',
      remarks: ['Terakhir dijalankan 05/06/2021 08.30.'],
      mayRun: true,
      isNext: true,
    });
  });

  test('one that is out of date names the sheets that changed', () => {
    const { badge, remarks } = viewOf({ state: 'check', changed: ['Peserta', 'Aturan'] });
    expect(badge).toBe('usang');
    expect(remarks.join()).toContain('Peserta, Aturan');
    expect(viewOf({ state: 'check', changed: ['Peserta'] }, 'en').badge).toBe('out of date');
  });

  test('one that waits cannot be run and says for what it waits', () => {
    const waiting = viewOf({ state: 'waiting', rows: 0, missing: ['Kelayakan', 'Paket'] });
    expect(waiting).toMatchObject({ badge: 'belum', count: '', mayRun: false });
    expect(waiting.remarks).toEqual(['Menunggu isi lembar Kelayakan, Paket.']);
  });

  test('rows that wait for somebody are told apart from rows that still have time', () => {
    const { remarks } = viewOf({ state: 'check', open: 3, left: 10 });
    expect(remarks).toEqual(['3 baris menunggu Anda.', '7 belum selesai.']);
  });

  test('what a run left open is for people, what changed is to be run again', () => {
    const opens = (status: Partial<StepStatus>) => {
      const [step] = viewWorkflow({ steps: [{ ...done, ...status }], next: null }, 'id');
      return step?.opensFirst;
    };
    expect(opens({ state: 'check', errors: 2 })).toBe(true);
    expect(opens({ state: 'ready', left: 5 })).toBe(true);
    expect(opens({ state: 'ready', rows: 0 })).toBe(false);
    expect(opens({ state: 'check', errors: 2, changed: ['Peserta'] })).toBe(false);
    expect(opens({ state: 'check', wasRefused: true })).toBe(false);
    expect(opens({ id: 'certificates', state: 'ready', rows: 0 })).toBe(true);
    expect(opens({ id: 'stages', state: 'check', errors: 1 })).toBe(true);
    expect(opens({ id: 'reports', state: 'check', errors: 1 })).toBe(false);
  });

  test('a step that this sidebar does not know is left out', () => {
    expect(viewWorkflow({ steps: [{ ...done, id: 'other' }], next: null }, 'id')).toEqual([]);
  });
});
