import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { readMails } from '../../host/mail';
import { aClassOf } from './a-class';
import { type OpenWorkbench, openWorkbench } from './open-workbench';
import { axeViolations } from './page/axe';
import { openPanel } from './page/panel';
import { readWorkbook, rowsOf } from './page/read-workbook';
import { screenshot } from './page/screenshot';
import { openPlace, openSidebar } from './page/sidebar';
import { fillFolder } from './programme-folder';

/** More than twice what Google lets one account write in a minute: a few steps never come to the end. */
const PEOPLE = 150;
const OWNER = 'petugas@example.org';
const COLLEAGUE = 'rekan@example.org';
const HEAD = 'pimpinan@example.org';

const askToShare = `Minta ${OWNER} membagikan templat Sertifikat (2 unit), lalu pilih di sini.`;
type Paper = Readonly<Record<string, string>>;

describe('a run of certificates that is left in the middle', () => {
  let bench: OpenWorkbench;
  /** The owner's second window, after the first was closed. */
  let owner: Page;
  let colleague: Page;
  let head: Page;

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
    await place.getByRole('button', { name: 'Lanjutkan' }).waitFor({ timeout: 100_000 });
  }, 120_000);

  test('a colleague is told whose template it is, picks it, and goes on with the papers', async () => {
    colleague = await bench.openWindow(COLLEAGUE);
    const place = await openCertificates(colleague);
    await place.getByText(askToShare).waitFor({ timeout: 100_000 });
    await screenshot(colleague, 'sertifikat-templat-rekan');
    expect(await axeViolations(colleague)).toEqual([]);
    await pickTemplate(colleague, COLLEAGUE);
    await place.getByRole('button', { name: 'Sudah dipilih, periksa lagi' }).click();
    await place.getByText(askToShare).waitFor({ state: 'detached' });
    const before = await papers();
    await oneStep(place);
    await screenshot(colleague, 'sertifikat-diambil-alih');
    const now = await papers();
    expect(frozen(ownedBy(now, COLLEAGUE)).length).toBeGreaterThan(0);
    expect(frozen(ownedBy(now, OWNER))).toEqual(frozen(ownedBy(before, OWNER)));
    expect(now.filter((paper) => paper['ID PDF'] === '').length).toBeGreaterThan(0);
  }, 240_000);

  test('a third who has picked nothing reads whom to ask, and makes and numbers nothing', async () => {
    const before = await papers();
    head = await bench.openWindow(HEAD);
    const place = await openCertificates(head);
    await place.getByText(askToShare).waitFor({ timeout: 100_000 });
    await place.getByRole('button', { name: 'Lanjutkan' }).click();
    await place.locator('.outcome').getByText(askToShare).waitFor({ timeout: 120_000 });
    await place.locator('.outcome').scrollIntoViewIfNeeded();
    await screenshot(head, 'sertifikat-templat-belum-dipilih');
    expect(await papers()).toEqual(before);
  }, 120_000);

  test('once she has picked it she makes the rest, and hears whose papers are not hers to send', async () => {
    await pickTemplate(head, HEAD);
    const place = await openPlace(head, 'Sertifikat');
    await finish(place);
    await place.getByText(askToShare).first().waitFor({ state: 'detached' });
    await place.getByText(`Hanya ${OWNER} yang dapat melanjutkannya.`).waitFor();
    await place.getByText(`Hanya ${COLLEAGUE} yang dapat melanjutkannya.`).waitFor();
    await screenshot(head, 'sertifikat-milik-lain');
    const made = await papers();
    expect(made.filter((paper) => paper['SHA-256'] === '')).toEqual([]);
    expect(new Set(ownedBy(made, HEAD).map((paper) => paper['Keadaan']))).toEqual(
      new Set(['Terkirim']),
    );
  }, 240_000);

  test('the others send theirs, and every number, document, PDF and mail is there once', async () => {
    await finish(await openPlace(colleague, 'Sertifikat'));
    await finish(await openPlace(owner, 'Sertifikat'));
    await screenshot(owner, 'sertifikat-akhir');
    const made = await papers();
    expect(made).toHaveLength(PEOPLE);
    expect(new Set(made.map((paper) => paper['Keadaan']))).toEqual(new Set(['Terkirim']));
    for (const column of ['Nomor', 'ID Dokumen', 'ID PDF']) {
      expect(new Set(made.map((paper) => paper[column])).size).toBe(PEOPLE);
    }
    const mails = await readMails(join(bench.folder, 'mail'));
    const sent = mails.flatMap(({ attachments }) => attachments.map(({ name }) => name));
    expect(sent).toHaveLength(PEOPLE);
    expect([...sent].sort()).toEqual(made.map((paper) => `${paper['Nama Berkas']}.pdf`).sort());
    // Two files a paper, and what was begun by one user, made again by another and not thrown away by the first yet.
    const left = made.flatMap(
      (paper) => (paper['Dokumen Ditinggalkan'] ?? '').match(/ \([^)]*\)(?=;|$)/g) ?? [],
    );
    const drive = await openPanel(owner, 'Drive');
    await drive.getByLabel('Saring nama').fill('Sertifikat_');
    const live = drive.locator('li:not(.trashed)', { hasText: 'Sertifikat_' });
    expect(await live.count()).toBe(2 * PEOPLE + left.length);
  }, 240_000);

  async function papers(): Promise<Paper[]> {
    return rowsOf(await readWorkbook(bench), 'Sertifikat');
  }
});

function ownedBy(papers: readonly Paper[], account: string): readonly Paper[] {
  return papers.filter((paper) => paper['Pemilik Berkas'] === account);
}

function frozen(papers: readonly Paper[]): readonly Paper[] {
  return papers.filter((paper) => paper['SHA-256'] !== '');
}

/** Lets the account use the template, as Google's file picker does. */
async function pickTemplate(window: Page, account: string): Promise<void> {
  const drive = await openPanel(window, 'Drive');
  await drive.getByLabel('Saring nama').fill('Templat Sertifikat');
  await drive.getByRole('button', { name: /^Pilih/ }).click();
  await drive.getByText(`Boleh dipakai ${account}`).waitFor();
}

/** Goes on until nothing more can be done. */
async function finish(place: FrameLocator): Promise<void> {
  await place.getByRole('button', { name: 'Lanjutkan' }).click();
  await place.getByRole('button', { name: 'Jeda' }).waitFor();
  await place.locator('.outcome').waitFor({ timeout: 200_000 });
}

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
