import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { openSentences } from '../../src/google/sentences';

/** Google's HtmlService on the built files; gives the names of the files that were opened. */
function openHtmlService(folder: string): string[] {
  const opened: string[] = [];
  const HtmlService = {
    createHtmlOutputFromFile(name: string) {
      opened.push(name);
      const text = readFileSync(join(__dirname, folder, `${name}.html`), 'utf8');
      return { getContent: () => text };
    },
  };
  Object.assign(globalThis, { HtmlService });
  return opened;
}
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'HtmlService');
});

const gone = { code: 'table.sheet_missing', values: { sheet: 'Peserta' } };

test('a sentence is said in the language that was asked for, Indonesian otherwise', () => {
  openHtmlService('../../dist');
  const { say } = openSentences();
  expect(say(gone)).toBe('Lembar "Peserta" tidak ada. Jalankan Giliran > Siapkan lembar.');
  expect(say(gone, 'en')).toBe('The sheet "Peserta" is missing. Run Giliran > Set up sheets.');
});

test('a file is opened when its language is first needed, and only once', () => {
  const opened = openHtmlService('../../dist');
  const { say } = openSentences();
  expect(opened).toEqual([]);
  for (let count = 0; count < 3; count++) say(gone);
  expect(opened).toEqual(['sentences-id']);
});

test('a code without words is shown as it is, also when the file cannot be had', () => {
  openHtmlService('../../dist');
  expect(openSentences().say({ code: 'roster.no_such_code', values: {} })).toBe(
    'roster.no_such_code',
  );
  openHtmlService('no-such-folder');
  expect(openSentences().say(gone)).toBe('table.sheet_missing');
});
