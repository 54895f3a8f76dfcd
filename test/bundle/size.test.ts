import { expect, test } from '@jest/globals';
import { builtFiles, readBuilt } from './artefact';

/** Bytes; every click parses the server code anew, every opening of a sidebar downloads its page. */
const LIMITS: Readonly<Record<string, number>> = {
  'Code.js': 250_000,
  'sidebar.html': 200_000,
  'appsscript.json': 2_000,
};
const OTHER_PAGE_LIMIT = 150_000;

test.each(builtFiles)('%s stays small enough for slow connections', (name) => {
  const limit = LIMITS[name] ?? OTHER_PAGE_LIMIT;
  expect(Buffer.byteLength(readBuilt(name))).toBeLessThanOrEqual(limit);
});
