import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { readMails } from '../../host/mail';
import { aClassOf } from './a-class';
import { type OpenWorkbench, openWorkbench } from './open-workbench';
import { openPanel } from './page/panel';
import { readWorkbook, rowsOf } from './page/read-workbook';
import { screenshot } from './page/screenshot';
import { openPlace, openSidebar } from './page/sidebar';
import { fillFolder } from './programme-folder';

/** More than twice what Google lets one account write in a minute: a few steps never come to the end. */
const PEOPLE = 120;
const OWNER = 'petugas@example.org';
const COLLEAGUE = 'rekan@example.org';
const HEAD = 'pimpinan@example.org';

describe('a run of certificates that is left in the middle', () => {
  let bench: OpenWorkbench;
  /** The owner's second window, after the first was closed. */
  let owner: Page;

  beforeAll(async () => {
    bench = await openWorkbench({
      prepare: (folder) => fillFolder(folder, aClassOf(PEOPLE), 'assessment.judge'),
    });
  });
  afterAll(() => bench.close());

  test('goes on from another window of the same user when its tab was closed', async () => {
    const first = await bench.openWindow();
    const run = await openCertificates(first);
    await run.getByRole('button', { name: `Terbitkan ${PEOPLE} surat` }).click();
    await run.getByRole('progressbar').waitFor({ timeout: 120_000 });
    await first.close();
    owner = await bench.openWindow(OWNER);
    const place = await openCertificates(owner);
    // What the closed tab had begun may still run; nobody else works meanwhile.
    while (/sedang dikerjakan oleh|^$/.test(await oneStep(place)));
    await screenshot(owner, 'sertifikat-jeda');
    expect((await papers()).filter((paper) => paper['ID Dokumen'] !== '').length).toBeLessThan(
      PEOPLE,
    );
  }, 240_000);

  test('is the same after the server was stopped and started', async () => {
    const before = await papers();
    await bench.stop();
    await bench.start();
    expect(await papers()).toEqual(before);
    const place = await openPlace(owner, 'Sertifikat');
    await place.getByRole('button', { name: 'Lanjutkan' }).waitFor();
  }, 120_000);

  test('is taken over by a colleague who has picked the template: papers without a file are made', async () => {
    const colleague = await bench.openWindow(COLLEAGUE);
    const drive = await openPanel(colleague, 'Drive');
    await drive.getByLabel('Saring nama').fill('Templat');
    await drive
      .getByRole('button', { name: /^Pilih/ })
      .first()
      .click();
    await colleague.getByText(`${COLLEAGUE} kini boleh memakai`).waitFor();
    const place = await openCertificates(colleague);
    await place.getByRole('button', { name: 'Lanjutkan' }).click();
    await place.locator('.outcome').waitFor({ timeout: 120_000 });
    await screenshot(colleague, 'sertifikat-diambil-alih');
    const owners = (await papers()).map((paper) => paper['Pemilik Berkas']);
    expect(new Set(owners)).toEqual(new Set([OWNER, COLLEAGUE]));
  }, 240_000);

  test('tells a third who has picked nothing whose papers are left, and makes nothing twice', async () => {
    const before = await papers();
    const head = await bench.openWindow(HEAD);
    const place = await openCertificates(head);
    await place.getByText(`Hanya ${OWNER} yang dapat melanjutkannya.`).waitFor();
    await screenshot(head, 'sertifikat-milik-lain');
    expect(await place.getByRole('button', { name: 'Lanjutkan' }).count()).toBe(0);
    expect(await papers()).toEqual(before);
  }, 120_000);

  test('is finished by its owner, and no paper was made or sent twice', async () => {
    const place = await openPlace(owner, 'Sertifikat');
    await place.getByRole('button', { name: 'Lanjutkan' }).click();
    await place.locator('.outcome').waitFor({ timeout: 120_000 });
    await screenshot(owner, 'sertifikat-akhir');
    const made = await papers();
    expect(made).toHaveLength(PEOPLE);
    for (const column of ['Nomor', 'ID Dokumen', 'ID PDF']) {
      expect(new Set(made.map((paper) => paper[column])).size).toBe(PEOPLE);
    }
    const mails = await readMails(join(bench.folder, 'mail'));
    const sent = mails.flatMap(({ attachments }) => attachments.map(({ name }) => name));
    expect(new Set(sent).size).toBe(PEOPLE);
    expect(sent).toHaveLength(PEOPLE);
    const drive = await openPanel(owner, 'Drive');
    await drive.getByLabel('Saring nama').fill('Sertifikat_');
    expect(await drive.getByRole('status').textContent()).toBe(`${2 * PEOPLE} berkas`);
  }, 240_000);

  async function papers(): Promise<Readonly<Record<string, string>>[]> {
    return rowsOf(await readWorkbook(bench), 'Sertifikat');
  }
});

async function openCertificates(window: Page): Promise<FrameLocator> {
  await openSidebar(window);
  return openPlace(window, 'Sertifikat');
}

/** Goes on and pauses at once, so that one step runs; gives what it came to. */
async function oneStep(place: FrameLocator): Promise<string> {
  await place.getByRole('button', { name: 'Lanjutkan' }).click();
  await place.getByRole('button', { name: 'Jeda' }).click();
  await place.getByRole('button', { name: 'Lanjutkan' }).waitFor({ timeout: 120_000 });
  return (await place.locator('.outcome').textContent()) ?? '';
}
