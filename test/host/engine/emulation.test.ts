import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { listEmulated, listUsed } from '../../../build/emulation.mjs';
import { projectRoot } from '../../../host/project-root';

const folder = mkdtempSync(join(tmpdir(), 'giliran-emulation-'));
afterAll(() => rmSync(folder, { recursive: true }));

function usedIn(source: string): string[] {
  writeFileSync(join(folder, 'probe.ts'), source);
  const typeRoots = [join(projectRoot(), 'node_modules/@types')];
  const compilerOptions = {
    types: ['google-apps-script'],
    typeRoots,
    lib: ['es2020'],
    strict: true,
  };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: ['probe.ts'] }),
  );
  const used: Map<string, string> = listUsed(join(folder, 'tsconfig.json'), (file: string) =>
    file.endsWith('probe.ts'),
  );
  return [...used.keys()].sort();
}

const cache = join(projectRoot(), 'node_modules/.cache/giliran');
const emulated: Set<string> = listEmulated({
  facade: join(cache, 'facade.js'),
  liveMembers: join(cache, 'live-members.json'),
});

describe('the check of what the host emulates', () => {
  test('finds members behind variables, unions, chains and enumerations, and the one that is missing', () => {
    const used = usedIn(`
      const sheet = SpreadsheetApp.getActive().getSheetByName('x');
      sheet?.getRange(1, 1).merge();
      export function kind(p: GoogleAppsScript.Spreadsheet.Protection | null, e: GoogleAppsScript.Events.AppsScriptEvent) {
        console.log(e.authMode === ScriptApp.AuthMode.NONE, [1].map(String).length);
        return sheet?.getProtections(SpreadsheetApp.ProtectionType.SHEET).map((q) => q.canEdit());
      }`);
    expect(used).toEqual([
      'Console.log',
      'Script.AuthMode.NONE',
      'Script.ScriptApp.AuthMode',
      'Spreadsheet.Protection.canEdit',
      'Spreadsheet.ProtectionType.SHEET',
      'Spreadsheet.Range.merge',
      'Spreadsheet.Sheet.getProtections',
      'Spreadsheet.Sheet.getRange',
      'Spreadsheet.Spreadsheet.getSheetByName',
      'Spreadsheet.SpreadsheetApp.ProtectionType',
      'Spreadsheet.SpreadsheetApp.getActive',
    ]);
    expect(used.filter((member) => !emulated.has(member))).toEqual(['Spreadsheet.Range.merge']);
  });

  test('knows no emulated member that Google does not have', () => {
    const live = JSON.parse(readFileSync(join(cache, 'live-members.json'), 'utf8'));
    const unknown = [...emulated].filter((key) => {
      const [namespace, name, member] = key.split('.');
      const members: string[] | undefined = live.classes[`${namespace}.${name}`];
      return member !== undefined && !members?.includes(member);
    });
    expect(unknown).toEqual([]);
    expect(emulated.size).toBeGreaterThan(150);
  });
});
