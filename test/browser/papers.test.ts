import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { projectRoot } from '../../host/project-root';
import { openWebApp } from '../../host/web-app';
import {
  connectBody,
  issuePapers,
  revocationBody,
  verifierKey,
} from '../../src/features/certificates/core';
import { anIssue } from '../features/certificates/builders';
import { aDocx, cell, paragraph, row, table } from '../host/docx/a-docx';
import { smallScenario } from '../story/small-scenario';
import { type OpenWorkbench, openWorkbench } from './open-workbench';
import { axeViolations } from './page/axe';
import { screenshot } from './page/screenshot';
import { openPlace, openSidebar } from './page/sidebar';
import { fillFolder } from './programme-folder';

const ADDRESS = `https://script.google.com/macros/s/${'AKfycb'.repeat(12)}/exec`;
const OWN = aDocx(
  paragraph('SERTIFIKAT PELATIHAN', '<w:sz w:val="56"/>'),
  paragraph('{{nomor}}'),
  paragraph('{{nama}}', '<w:b/><w:sz w:val="40"/>'),
  paragraph('{{#jika nip}}{{nip}}{{/jika}}'),
  table(row(cell('No'), cell('Unit')), row(cell('{{no_unit}}'), cell('{{judul_unit}}'))),
  paragraph('{{namaa_program}}'),
);

describe('one paper is looked after from the sidebar', () => {
  let bench: OpenWorkbench;
  let staff: Page;
  let sidebar: FrameLocator;

  beforeAll(async () => {
    // The followup comes after the job: by then every paper is mailed.
    bench = await openWorkbench({
      prepare: (folder) => fillFolder(folder, smallScenario(), 'followup.prepare'),
    });
    staff = await bench.openWindow();
    await openSidebar(staff);
    sidebar = await openPlace(staff, 'Sertifikat');
  });
  afterAll(() => bench.close());

  test('it is printed again as stored, and a correction says what will happen before it is issued', async () => {
    const first = '001/SERT/LPK-AN/V/2024';
    await sidebar.getByRole('button', { name: `Tindakan untuk ${first}` }).click();
    await sidebar.getByRole('button', { name: 'Cetak ulang', exact: true }).click();
    await sidebar.getByRole('link', { name: 'Buka PDF' }).waitFor();
    await sidebar.getByRole('button', { name: 'Terbitkan koreksi…' }).click();
    await sidebar.getByText('Surat baru dengan nomor baru dibuat dari data sekarang.').waitFor();
    await sidebar.getByLabel('Alasan', { exact: true }).fill('Nama salah ketik');
    await screenshot(staff, 'surat-koreksi');
    expect(await axeViolations(staff)).toEqual([]);
    await sidebar.getByRole('button', { name: 'Terbitkan koreksi', exact: true }).click();
    await sidebar.getByRole('button', { name: 'Lanjutkan' }).waitFor();
    await screenshot(staff, 'surat-digantikan');
  });

  test('a Word file becomes the template, and what is wrong with it is said at once', async () => {
    await sidebar.getByRole('button', { name: /Pakai templat sendiri/ }).click();
    await sidebar.getByLabel('Berkas Word (.docx)').setInputFiles({
      name: 'Sertifikat kantor.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: Buffer.from(OWN),
    });
    await sidebar.getByText('{{namaa_program}}').first().waitFor();
    await sidebar.getByRole('heading', { name: 'Templat surat' }).scrollIntoViewIfNeeded();
    await screenshot(staff, 'templat-sendiri');
    expect(await axeViolations(staff)).toEqual([]);
    await sidebar.getByRole('button', { name: 'Kembali ke templat baku' }).click();
    await sidebar.getByText(/templat baru ada di Drive Anda/).waitFor();
  });

  test('a verifier is connected, and says in both languages that it does not know a wrong code', async () => {
    await sidebar.getByLabel('Alamat pemeriksa').fill(ADDRESS);
    await sidebar.getByRole('button', { name: 'Simpan alamat pemeriksa' }).click();
    await sidebar.getByText('Pemeriksa terhubung.').waitFor();
    await sidebar.getByRole('heading', { name: 'Pemeriksa keaslian' }).scrollIntoViewIfNeeded();
    await screenshot(staff, 'pemeriksa-terhubung');
    expect(await axeViolations(staff)).toEqual([]);
    const visitor = await bench.openBeside(staff);
    await visitor.goto(new URL('pemeriksa', bench.url()).href);
    await visitor.getByLabel('Nomor surat').fill('001/SERT/LPK-AN/V/2024');
    await visitor.getByLabel('Kode (8 huruf)').fill('2222-2222');
    await visitor.getByRole('button', { name: 'Periksa' }).click();
    await visitor.getByRole('heading', { name: 'Surat ini tidak dikenal' }).waitFor();
    await visitor.getByRole('link', { name: 'English' }).click();
    await visitor.getByRole('heading', { name: 'This paper is not known' }).waitFor();
    await visitor.close();
  });

  test.each(['id', 'en'])('the public pages leave nothing to complain of: %s', async (l) => {
    const directory = mkdtempSync(join(tmpdir(), 'giliran-verifier-'));
    const code = readFileSync(join(projectRoot(), 'dist-verifier/Code.js'), 'utf8');
    const app = openWebApp({ code, address: ADDRESS, directory });
    const key = verifierKey('rahasia', ADDRESS);
    const visitor = await bench.openBeside(staff);
    await visitor.setViewportSize({ width: 390, height: 800 });
    const look = async (name: string, asked: Record<string, string>): Promise<void> => {
      await visitor.setContent(app.get({ ...asked, l }));
      await screenshot(visitor, `pemeriksa-${name}-${l}`);
      expect(await axeViolations(visitor)).toEqual([]);
    };
    await look('belum-siap', {});
    app.post(connectBody(key));
    const issued = issuePapers(anIssue({ verifier: { address: ADDRESS, key } }));
    if (!issued.ok) throw new Error('nothing was issued');
    const { printed } = issued.value[0] ?? { printed: null };
    const t = printed?.check?.split('?t=')[1] ?? '';
    await look('asli', { t });
    app.post(revocationBody([printed?.checkId ?? ''], key));
    await look('dicabut', { t });
    await look('palsu', { t: 'palsu' });
    await look('tanya', {});
    await visitor.close();
    rmSync(directory, { recursive: true, force: true });
  });
});
