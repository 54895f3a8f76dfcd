import { existsSync } from 'node:fs';

const PROGRAMS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The browser for tests: CHROMIUM_PATH, one of this machine, or the one that an npm package carries, which is unpacked
 * into the folder for temporary files.
 *
 * @returns {Promise<string>} path of the program
 */
export async function findChromium() {
  const wished = process.env['CHROMIUM_PATH'];
  if (wished) return wished;
  const installed = PROGRAMS.find((path) => existsSync(path));
  if (installed !== undefined) return installed;
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}
