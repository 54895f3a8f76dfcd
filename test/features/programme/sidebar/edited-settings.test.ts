import { describe, expect, test } from '@jest/globals';
import {
  programDefaults,
  programSettings,
  settingKeys,
} from '../../../../src/features/programme/core';
import {
  changedKeys,
  countAnswered,
  faultsOf,
  fieldText,
  settingsToSave,
  settled,
} from '../../../../src/features/programme/sidebar/edited-settings';
import { missingLabel } from '../../../../src/features/programme/sidebar/missing-labels';
import { controlOf } from '../../../../src/features/programme/sidebar/setting-controls';
import {
  preferenceKeys,
  settingGroups,
} from '../../../../src/features/programme/sidebar/setting-groups';
import { labelOf } from '../../../../src/features/programme/sidebar/setting-labels';

const loaded = {
  ...Object.fromEntries(settingKeys.map((key) => [key, programSettings[key].initial])),
  name: 'Pelatihan Menjahit',
  startDate: '2021-06-10',
};

describe('the wizard of the programme', () => {
  test('asks at most five questions a screen and every setting once', () => {
    const asked = settingGroups.flatMap(({ keys }) => keys);
    expect(settingGroups.filter(({ keys }) => keys.length > 5)).toEqual([]);
    expect(new Set(asked).size).toBe(asked.length);
    expect([...new Set([...asked, ...preferenceKeys])].sort()).toEqual([...settingKeys].sort());
  });

  test('offers only words that the sheet understands', () => {
    const refused = settingKeys.flatMap((key) => {
      const control = controlOf(key);
      const offered = control.kind === 'choice' ? control.options.map(({ value }) => value) : [];
      return offered.filter((value) => 'fault' in programSettings[key].read(value));
    });
    expect(refused).toEqual([]);
  });

  test('offers the first value of every choice', () => {
    for (const { setting, value } of programDefaults()) {
      const key = settingKeys.find((candidate) => programSettings[candidate].label === setting);
      const control = key === undefined ? null : controlOf(key);
      if (control?.kind === 'choice') {
        expect(control.options.map((option) => option.value)).toContain(value);
      }
    }
  });

  test('names every question differently in both languages', () => {
    for (const language of ['id', 'en'] as const) {
      const labels = settingKeys.map((key) => labelOf(key, language).label);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  test('names what is missing in the language of the person', () => {
    expect(missingLabel('Tanggal mulai', 'id')).toBe('Tanggal mulai');
    expect(missingLabel('Tanggal mulai', 'en')).toBe('Start');
    expect(missingLabel('Ruang', 'en')).toBe('Rooms');
  });
});

describe('settings under edit', () => {
  test('a date is shown as people write it, and shown is not changed', () => {
    const edited = { loaded, edits: { startDate: '10/06/2021' } };
    expect(fieldText({ loaded, edits: {} }, 'startDate')).toBe('10/06/2021');
    expect(changedKeys(edited, ['startDate'])).toEqual([]);
  });

  test('only what changed on this screen is sent, with what stood there before', () => {
    const edits = { name: 'Pelatihan Las', startDate: '14/06/2021', city: 'Batang' };
    expect(settingsToSave({ loaded, edits }, ['name', 'startDate', 'batch'])).toEqual({
      settings: { name: 'Pelatihan Las', startDate: '14/06/2021' },
      was: { name: 'Pelatihan Menjahit', startDate: '2021-06-10' },
    });
  });

  test('after saving one screen, what was typed on the others is still there', () => {
    const edits = { name: 'Pelatihan Las', city: 'Batang' };
    const after = settled({ loaded, edits }, ['name']);
    expect(after.edits).toEqual({ city: 'Batang' });
    expect(changedKeys(after, ['name', 'city'])).toEqual(['city']);
    expect(fieldText(after, 'name')).toBe('Pelatihan Las');
  });

  test('the same rules as on the server speak at the field', () => {
    const edits = { startDate: '31/02/2021', jpMinutes: '500' };
    const faults = faultsOf({ loaded, edits }, ['startDate', 'jpMinutes', 'name'], 'id');
    expect(Object.keys(faults)).toEqual(['startDate', 'jpMinutes']);
    expect(faults.startDate).toContain('31/02/2021');
    expect(
      faultsOf({ loaded, edits: { typedEndDate: '01/06/2021' } }, ['typedEndDate'], 'en'),
    ).toEqual({ typedEndDate: expect.stringContaining('before the start date') });
  });

  test('a programme without dates has no fault: it is planned', () => {
    const open = { loaded: { ...loaded, startDate: '' }, edits: {} };
    expect(faultsOf(open, settingKeys, 'id')).toEqual({
      // Both formats are given by the sheet and differ.
    });
    expect(countAnswered(open, ['startDate', 'name'])).toBe(1);
  });
});
