import { describe, expect, test } from '@jest/globals';
import {
  builtFiles,
  dataFiles,
  pagePartFiles,
  pages,
  partFiles,
  readBuilt,
  readPart,
} from './artefact';

/** Bytes. Every click parses Code.js anew, and the one part that it needs. */
const CLICK_LIMIT = 250_000;
/** The menu, the home of the sidebar and every click pay for it. */
const START_LIMIT = 130_000;
/** Every opening of a sidebar downloads its page, every first opening of a place its part. */
const SIDEBAR_LIMIT = 100_000;
const PAGE_LIMIT = 150_000;

const bytes = (text: string): number => Buffer.byteLength(text);

describe('small enough for slow connections and old machines', () => {
  const start = bytes(readBuilt('Code.js'));

  test('the code that every click parses', () => {
    expect(start).toBeLessThanOrEqual(START_LIMIT);
  });

  test.each(partFiles)('a click that opens %s', (name) => {
    expect(start + bytes(readPart(name).code)).toBeLessThanOrEqual(CLICK_LIMIT);
  });

  test.each(pages)('%s', (name) => {
    const limit = name === 'sidebar.html' ? SIDEBAR_LIMIT : PAGE_LIMIT;
    expect(bytes(readBuilt(name))).toBeLessThanOrEqual(limit);
  });

  test.each([...dataFiles, ...pagePartFiles])('%s', (name) => {
    expect(bytes(readBuilt(name))).toBeLessThanOrEqual(PAGE_LIMIT);
  });

  test('the manifest, and nothing else is built', () => {
    expect(bytes(readBuilt('appsscript.json'))).toBeLessThanOrEqual(2_000);
    const known = ['Code.js', 'appsscript.json', ...partFiles, ...pages, ...pagePartFiles];
    expect(builtFiles).toEqual([...known, ...dataFiles].sort());
  });
});
