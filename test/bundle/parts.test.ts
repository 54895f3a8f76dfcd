import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { bundleServer } from '../../build/bundle-server.mjs';
import { openPart } from '../../src/app/parts';
import type { PartName } from '../../src/ports/feature';
import { parseScript, partFiles, readBuilt, readPart } from './artefact';
import { runBare } from './bare-realm';

const code = readBuilt('Code.js');
const PARTS: readonly PartName[] = [
  'issuing',
  'papers',
  'people',
  'programme',
  'results',
  'selection',
  'teaching',
];
const scriptOf = (part: PartName): string =>
  `function part(){${readPart(`part-${part}.html`).code}}`;

/** What the built door answers where nothing of Google is at hand but files of the project. */
function callBuilt(files: Readonly<Record<string, string>>, action: string, script = code) {
  const opened: string[] = [];
  const HtmlService = {
    createHtmlOutputFromFile(name: string) {
      opened.push(name);
      const text = files[`${name}.html`];
      if (text === undefined) throw new Error(`No HTML file named ${name} was found.`);
      return { getContent: () => text };
    },
  };
  const SpreadsheetApp = { getActiveSpreadsheet: () => ({}) };
  const store = { getProperty: () => null };
  const PropertiesService = { getDocumentProperties: () => store, getUserProperties: () => store };
  const realm = createContext({ HtmlService, SpreadsheetApp, PropertiesService });
  runInContext(script, realm);
  // An input that no action takes: it is found and opened, and nothing is run.
  const request = JSON.stringify({ action, input: 'nobody takes a text', language: 'en' });
  const reply = JSON.parse(runInContext(`callAction(${JSON.stringify(request)})`, realm));
  return { reply, opened };
}

const whole = Object.fromEntries(
  [...partFiles, 'sentences-en.html'].map((name) => [name, readBuilt(name)]),
);

describe('the parts of the server code', () => {
  test('are one file for each part of the sources', () => {
    expect(partFiles).toEqual(PARTS.map((part) => `part-${part}.html`));
  });

  test.each(PARTS)('%s is a function body of 2019 that asks nothing of Google', (name) => {
    const part = scriptOf(name);
    parseScript(part);
    const { touched, globals } = runBare(`${code};${part};part()`);
    expect(touched).toEqual([]);
    expect(globals).toEqual([...runBare(code).globals, 'part'].sort());
  });

  test.each(PARTS)('%s brings exactly the actions of its sources', (name) => {
    const inSources = openPart(name);
    const expected = inSources.ok ? inSources.value.map(({ id }) => id) : [];
    expect(expected.length).toBeGreaterThanOrEqual(3);
    const realm = createContext({});
    runInContext(`${code};${scriptOf(name)}`, realm);
    const ids = runInContext('part().map(function(action){return action.id}).join()', realm);
    expect(ids.split(',')).toEqual(expected);
  });
});

describe('a click', () => {
  const inputOf = 'The input "" cannot be used.';

  test('opens the file of the one part that it needs, and no other', () => {
    const { reply, opened } = callBuilt(whole, 'roster.enrol');
    expect(reply).toMatchObject({ problems: [{ code: 'app.bad_input' }], text: inputOf });
    expect(opened).toEqual(['part-people', 'sentences-en']);
  });

  test('that belongs to nobody opens none', () => {
    const { reply, opened } = callBuilt(whole, 'nobody.knows');
    expect(reply).toMatchObject({ problems: [{ code: 'app.unknown_action' }] });
    expect(opened).toEqual(['sentences-en']);
  });

  test.each([
    ['is missing', {}],
    ['is cut off', { 'part-people.html': whole['part-people.html']?.slice(0, 500) ?? '' }],
    [
      'holds no code',
      { 'part-people.html': JSON.stringify({ ...readPart('part-people.html'), code: '}' }) },
    ],
  ])('whose part %s is refused in words', (_, files) => {
    const { 'sentences-en.html': sentences = '' } = whole;
    const { reply } = callBuilt({ 'sentences-en.html': sentences, ...files }, 'roster.enrol');
    expect(reply).toMatchObject({ status: 'refused', problems: [{ code: 'app.part_missing' }] });
    expect(reply.text).toContain('The part "people" of Giliran cannot be opened.');
  });

  test('never runs code of two bundles together, as after half a push', () => {
    const other = JSON.stringify({ ...readPart('part-people.html'), sign: 'of-another' });
    const { reply } = callBuilt({ ...whole, 'part-people.html': other }, 'roster.enrol');
    expect(reply).toMatchObject({ status: 'refused', problems: [{ code: 'app.part_differs' }] });
    expect(reply.text).toContain('Giliran is being updated.');
  });
});

test('with all server code in one file every part is at hand', async () => {
  const { files } = await bundleServer({ whole: true });
  expect([...files.keys()]).toEqual(['Code.js']);
  const script = files.get('Code.js') ?? '';
  parseScript(script);
  expect(runBare(script)).toEqual(runBare(code));
  const { 'sentences-en.html': sentences = '' } = whole;
  for (const action of ['roster.enrol', 'schedule.apply', 'certificates.step']) {
    const { reply, opened } = callBuilt({ 'sentences-en.html': sentences }, action, script);
    expect(reply).toMatchObject({ problems: [{ code: 'app.bad_input' }] });
    expect(opened).toEqual(['sentences-en']);
  }
});
