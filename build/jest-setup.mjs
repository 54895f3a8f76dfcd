import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildBundle } from './bundle.mjs';
import { buildVerifier } from './bundle-verifier.mjs';
import { findChromium } from './chromium.mjs';
import { buildHost } from './host.mjs';
import { buildPage, pageFolder } from './host-page.mjs';
import { cacheFolder, distFolder } from './paths.mjs';
import { buildRealm } from './realm.mjs';

/** Tests below these folders run the sources as they are and need nothing built. */
const NEED_NO_BUILD = /^test\/(app|features|kernel|ports|sidebar)\//;

/**
 * Builds once before all tests, so that what is tested is made of these sources. Where that fails, tests of pure code
 * still have something to say, and those of the artefact fail for want of it. When only such tests are asked for by
 * name, nothing is built.
 *
 * @param {{ nonFlagArgs: readonly string[] }} asked
 */
export default async function setUpTests({ nonFlagArgs }) {
  if (nonFlagArgs.length > 0 && nonFlagArgs.every((path) => NEED_NO_BUILD.test(path))) return;
  await attempt(buildBundle, distFolder);
  await attempt(buildVerifier);
  await attempt(buildRealm, join(cacheFolder, 'facade.js'));
  await attempt(buildHost, join(cacheFolder, 'host'));
  await attempt(buildPage, pageFolder);
  // Unpacked once, before two test files want it at the same moment.
  await attempt(async () => {
    process.env['CHROMIUM_PATH'] = await findChromium();
  });
}

/**
 * @param {() => Promise<unknown>} build
 * @param {string} [product] removed on failure, so that no test passes on an old one
 */
async function attempt(build, product) {
  try {
    await build();
  } catch (error) {
    if (product && existsSync(product)) rmSync(product, { recursive: true });
    console.error('Preparing the tests failed:', error);
  }
}
