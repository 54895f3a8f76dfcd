import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { FrameLocator, Page } from 'playwright-core';
import type { Judgement } from '../../src/verifier/judge-paper';
import { verifierPage } from '../../src/verifier/verifier-page';
import { smallScenario } from '../story/small-scenario';
import { type OpenWorkbench, openWorkbench } from './open-workbench';
import { axeViolations } from './page/axe';
import { keepPages } from './page/keep-pages';
import { chooseFault } from './page/panel';
import { screenshot } from './page/screenshot';
import { openPlace, openSidebar } from './page/sidebar';
import { fillFolder } from './programme-folder';

const VERIFIER = `https://script.google.com/macros/s/${'AKfycb'.repeat(12)}/exec`;
const GUEST = {
  ...{ 'ID Narasumber': 'N-01', Nama: 'Hendra Wijaya', Instansi: 'Garmen Maju' },
  ...{ Topik: 'Memulai usaha', Tanggal: '08/05/2024', JP: 3 },
};

const FIELDS = {
  ...{ id: 'abcdefghij', kind: 'pass', number: '001/SERT/LPK-AN/V/2024', program: 'Menjahit' },
  ...{ name: 'Siti Nurhaliza Kusumawardhani binti Abdurrahman', result: 'LULUS', jp: '12' },
  ...{ from: '20240506', to: '20240508', issuedOn: '20240520' },
};
const JUDGEMENTS: readonly Judgement[] = [
  { verdict: 'genuine', fields: FIELDS },
  { verdict: 'revoked', fields: FIELDS },
  { verdict: 'false' },
  { verdict: 'nothing_asked' },
];

/** Two sign along on the front and one on the back; the first name takes two lines. */
const SIGNERS = [
  {
    ...{ 'ID Pejabat': 'J-2', 'ID Mitra': 'DINAS', Jabatan: 'Kepala Dinas Tenaga Kerja' },
    ...{ 'Gelar Depan': 'Dr. H.', Nama: 'Muhammad Syarifuddin Abdurrahman' },
    ...{ 'Gelar Belakang': 'S.H., M.H., M.Si.', NIP: '197001011995011001' },
    ...{ 'Tanda Tangan': true, 'Letak Tanda Tangan': 'Pendamping' },
  },
  {
    ...{
      'ID Pejabat': 'J-3',
      'ID Mitra': 'MITRA',
      Jabatan: 'Direktur CV Maju',
      Nama: 'Rini Contoh',
    },
    ...{ 'Tanda Tangan': true, 'Letak Tanda Tangan': 'Pendamping' },
  },
  {
    ...{ 'ID Pejabat': 'J-4', 'ID Mitra': 'LPK', Jabatan: 'Kepala Pelatihan', Nama: 'Joko Contoh' },
    ...{ 'Tanda Tangan': true, 'Letak Tanda Tangan': 'Belakang' },
  },
];

function signedByFour() {
  const scenario = smallScenario();
  const { Mitra = [], Pejabat = [], ...sheets } = scenario.sheets;
  const partners = ['DINAS', 'MITRA'].map((id) => ({
    'ID Mitra': id,
    'Nama Lembaga': id,
    Peran: 'Mitra',
  }));
  return {
    ...scenario,
    sheets: {
      ...sheets,
      Mitra: [...Mitra, ...partners],
      Pejabat: [...Pejabat, ...SIGNERS],
      Narasumber: [GUEST],
    },
  };
}

describe('one paper is looked after from the sidebar', () => {
  let bench: OpenWorkbench;
  let staff: Page;
  let sidebar: FrameLocator;

  beforeAll(async () => {
    // The followup comes after the job: by then every paper is mailed.
    bench = await openWorkbench({
      prepare: (folder) => fillFolder(folder, signedByFour(), 'followup.prepare'),
    });
    staff = await bench.openWindow();
    await openSidebar(staff);
    sidebar = await openPlace(staff, 'Sertifikat');
  });
  afterAll(() => bench.close());

  test('its pages are as many as they must be, and none is blank', async () => {
    expect(await keepPages(staff, 'Sertifikat_', 'halaman-sertifikat')).toBe(2);
    expect(await keepPages(staff, 'Surat_Keterangan_', 'halaman-surat-keterangan')).toBe(1);
    expect(await keepPages(staff, 'Piagam_', 'halaman-piagam')).toBe(1);
  });

  test('it is printed again as stored, and a correction says what will happen before it is issued', async () => {
    await sidebar.getByLabel('Alamat pemeriksa').fill(VERIFIER);
    await sidebar.getByRole('button', { name: 'Simpan alamat pemeriksa' }).click();
    await sidebar.locator('.outcome').waitFor();
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

  /** The files of the zip that is offered. */
  async function downloaded(name: RegExp): Promise<Record<string, Uint8Array>> {
    const link = sidebar.getByRole('link', { name });
    const [download] = await Promise.all([staff.waitForEvent('download'), link.click()]);
    return unzipSync(new Uint8Array(readFileSync(await download.path())));
  }

  test('PDFs to sign by hand come in one zip with a list to tick, the piagam of a guest among them', async () => {
    await sidebar.getByText('Hendra Wijaya (N-01)').waitFor();
    await sidebar.getByRole('button', { name: /^Unduh \d+ PDF/ }).click();
    const files = await downloaded(/^Simpan surat-untuk/);
    const names = Object.keys(files);
    expect(names[0]).toBe('000 Daftar.html');
    expect(names.at(-1)).toMatch(/^00\d Piagam_001-PIAGAM-LPK-AN-V-2024_Hendra Wijaya\.pdf$/);
    const list = await staff.context().newPage();
    await list.setContent(strFromU8(files['000 Daftar.html'] ?? new Uint8Array()));
    await screenshot(list, 'surat-daftar-tanda-tangan');
    await list.close();
    await screenshot(staff, 'surat-tanda-tangan');
    expect(await axeViolations(staff)).toEqual([]);
  });

  test('an electronically signed PDF is brought back, and refused while it is not signed', async () => {
    await sidebar.locator('body').evaluate(async () => {
      const settings = { signatureMode: 'TTE' };
      const request = {
        action: 'programme.save',
        input: { settings, was: { signatureMode: 'Basah' } },
      };
      await new Promise((resolve) => {
        const { google } = globalThis as unknown as {
          google: {
            script: {
              run: { withSuccessHandler(hear: unknown): { callAction(json: string): void } };
            };
          };
        };
        google.script.run.withSuccessHandler(resolve).callAction(JSON.stringify(request));
      });
    });
    await sidebar.getByRole('button', { name: 'Tindakan untuk 001/PIAGAM/LPK-AN/V/2024' }).click();
    await sidebar.getByRole('button', { name: 'Terbitkan koreksi…' }).click();
    await sidebar.getByLabel('Alasan', { exact: true }).fill('Ejaan nama');
    await sidebar.getByRole('button', { name: 'Terbitkan koreksi', exact: true }).click();
    await sidebar.getByRole('button', { name: 'Tindakan untuk 002/PIAGAM' }).waitFor();
    await sidebar.getByRole('button', { name: 'Lanjutkan' }).click();
    await sidebar.getByText('1 surat menunggu TTE.').waitFor();
    await sidebar.getByRole('button', { name: 'Unduh 1 PDF (zip)' }).click();
    const [, pdf] = Object.values(await downloaded(/\(1 surat\)/));
    await sidebar.getByRole('button', { name: /^Ubah ke tanda tangan basah.*…$/ }).click();
    await screenshot(staff, 'surat-jadi-basah');
    expect(await axeViolations(staff)).toEqual([]);
    const name = '002-PIAGAM-LPK-AN-V-2024 TTE.pdf';
    const choose = (buffer: Buffer) =>
      sidebar
        .getByLabel('PDF yang sudah ber-TTE')
        .setInputFiles({ name, mimeType: 'application/pdf', buffer });
    await choose(Buffer.from(pdf ?? []));
    await sidebar.getByText('PDF ini belum ber-TTE.').waitFor();
    await screenshot(staff, 'surat-tte');
    expect(await axeViolations(staff)).toEqual([]);
    const signature = '\n9 0 obj\n<</Type/Sig/ByteRange[0 1 2 3]>>\nendobj\n%%EOF\n';
    await choose(Buffer.concat([Buffer.from(pdf ?? []), Buffer.from(signature)]));
    await sidebar
      .getByText('PDF ber-TTE untuk nomor 002/PIAGAM/LPK-AN/V/2024 tersimpan.')
      .waitFor();
    await sidebar.getByText(/sudah TTE/).waitFor();
    await screenshot(staff, 'surat-sudah-tte');
  });

  test('that it is void is sent to the verifier, and said to be on its way while he does not answer', async () => {
    await chooseFault(staff, 'Pemeriksa keaslian tidak menjawab');
    await sidebar.getByRole('button', { name: 'Tindakan untuk 002/PIAGAM' }).click();
    await sidebar.getByRole('button', { name: 'Batalkan surat…' }).click();
    await sidebar.getByLabel('Alasan', { exact: true }).fill('Acara ditunda');
    await sidebar.getByRole('button', { name: 'Batalkan surat', exact: true }).click();
    const pending = sidebar.getByText('Pencabutan belum sampai: 1 surat.');
    await pending.waitFor();
    await sidebar.getByRole('button', { name: 'Kirim pencabutan' }).click();
    await sidebar.getByText('Pemeriksa tidak menjawab.').waitFor();
    await pending.scrollIntoViewIfNeeded();
    await screenshot(staff, 'pencabutan-belum-sampai');
    expect(await axeViolations(staff)).toEqual([]);
    await chooseFault(staff);
    await sidebar.getByRole('button', { name: 'Kirim pencabutan' }).click();
    await pending.waitFor({ state: 'detached' });
  });

  test('whoever checks it meets no barrier on the page of the verifier, on a phone, in either language', async () => {
    const phone = await staff.context().newPage();
    await phone.setViewportSize({ width: 360, height: 640 });
    const asked = { token: '', number: FIELDS.number, code: '', address: VERIFIER };
    for (const language of ['en', 'id'] as const) {
      for (const judged of JUDGEMENTS) {
        await phone.setContent(verifierPage(judged, { ...asked, language }));
        expect(await axeViolations(phone)).toEqual([]);
        const width = await phone.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(360);
        await screenshot(phone, `pemeriksa-${judged.verdict}-${language}`);
      }
    }
    await phone.close();
  });
});
