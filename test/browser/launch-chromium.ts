import { type Browser, chromium } from 'playwright-core';

/** Nothing that asks the network, and no sandbox, which containers do not have. */
const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser that the set-up of the tests has found. */
export function launchChromium(): Promise<Browser> {
  const path = process.env['CHROMIUM_PATH'];
  if (path === undefined) throw new Error('No Chromium was found; see the beginning of the run.');
  return chromium.launch({ executablePath: path, args: SWITCHES });
}
