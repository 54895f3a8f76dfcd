import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readScenario } from '../../../host/scenario/read-scenario';
import type { Scenario } from '../../../host/scenario/schema';
import { smallScenario } from '../../story/small-scenario';

const GENERATED = {
  generate: {
    ...{ seed: 1, population: 'Umum', sex: 'P', districts: ['Batang'], withoutNik: 0, set: {} },
    bornBetween: ['1990-01-01', '2000-01-01'],
    registeredBetween: ['2024-01-01', '2024-02-01'],
  },
};

const folder = mkdtempSync(join(tmpdir(), 'giliran-scenario-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function readText(text: string): Scenario {
  const path = join(folder, 'program.json');
  writeFileSync(path, text);
  return readScenario(path);
}

/** The message for a scenario that is right but for these parts. */
function refusal(changes: Readonly<Record<string, unknown>>): string {
  try {
    readText(JSON.stringify({ ...smallScenario(), ...changes }));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return '';
}

describe('a scenario file that is wrong is refused by part and reason', () => {
  test('a right one is read as it stands', () => {
    expect(readText(JSON.stringify(smallScenario()))).toEqual(smallScenario());
  });

  test.each([
    ['a part nobody knows', { kota: 'Batang' }, '"(seluruh berkas)" salah: isian "kota" tidak'],
    ['a missing part', { title: undefined }, '"title" salah: bagian ini belum ada'],
    ['a wrong choice', { timeZone: 'UTC' }, '"timeZone" salah: pilih salah satu: Asia/Jakarta,'],
    ['a wrong type', { title: 7 }, '"title" salah: harus berupa teks'],
    ['a day that does not exist', { startsAt: '2024-02-30T08:00' }, '"startsAt" salah:'],
    ['a month that does not exist', { issuesAt: '2024-13-01T08:00' }, '"issuesAt" salah:'],
    [
      'an unknown way to fill a column',
      {
        roster: {
          generate: { ...GENERATED.generate, groups: [{ count: 1, set: { NIK: { pilih: 1 } } }] },
        },
      },
      '"roster.generate.groups.0.set.NIK" salah: isinya tidak dikenal',
    ],
    ['people without groups', { roster: GENERATED }, '"roster.generate.groups" salah: bagian ini'],
    ['a cell that is a list', { roster: { rows: [{ NIK: [] }] } }, '"roster.rows.0.NIK" salah:'],
  ])('%s', (_what, changes, message) => {
    expect(refusal(changes)).toContain(`Skenario program.json: bagian ${message}`);
  });

  test('what is no JSON, no file or a folder is named', () => {
    expect(() => readText('{')).toThrow(/program\.json bukan JSON/);
    expect(() => readScenario('tidak-ada')).toThrow(/"tidak-ada" tidak ada.*pekalongan-2021/);
    expect(() => readScenario('/')).toThrow(/Skenario "\/" tidak ada/);
  });
});
