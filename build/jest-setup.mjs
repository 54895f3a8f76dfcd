import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildBundle } from './bundle.mjs';
import { distFolder, root } from './paths.mjs';

/** Builds once before all tests, so that the artefact under test is the one of these sources. */
export default async function setUpTests() {
  try {
    await buildBundle();
  } catch (error) {
    // Tests of pure code still have something to say; those of the artefact fail on the missing folder.
    rmSync(distFolder, { recursive: true, force: true });
    console.error('The add-on could not be built:', error);
  }
  const realm = join(root, 'build/realm.mjs');
  if (existsSync(realm)) await (await import(pathToFileURL(realm).href)).buildRealm();
}
