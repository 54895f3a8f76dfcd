import { afterAll, describe, expect, test } from '@jest/globals';
import { aBench, type Bench, COLLEAGUE, closeBenches, STAFF } from './a-bench';

afterAll(closeBenches);

const FILES = 'https://www.googleapis.com/drive/v3/files';

/** As the add-on asks Drive, in the name of an account. */
async function drive(bench: Bench, user: string, method: 'GET' | 'POST', url: string, body = '') {
  const { google, host } = bench.bench;
  const response = await google.drive.handle({
    ...{ method, url, user, nowMs: host.clock.nowMs },
    ...{ headers: {}, body: new Uint8Array(Buffer.from(body)) },
  });
  return { status: response.status, json: JSON.parse(Buffer.from(response.body).toString('utf8')) };
}

const aDocument = JSON.stringify({
  ...{ name: 'Contoh surat', mimeType: 'application/vnd.google-apps.document' },
});

describe('documents and mails in the workbench', () => {
  test('a document is listed and opens as PDF', async () => {
    const bench = await aBench();
    await drive(bench, STAFF, 'POST', FILES, aDocument);
    const { files } = await bench.ask('drive', {});
    expect(files).toEqual([
      expect.objectContaining({ name: 'Contoh surat', owner: STAFF, trashed: false }),
    ]);
    const response = await fetch(`${bench.url}${files[0]?.pdfUrl}`);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(Buffer.from(await response.arrayBuffer()).toString('latin1', 0, 5)).toBe('%PDF-');
  });

  test('a colleague does not see a file of the add-on until she picks it', async () => {
    const bench = await aBench();
    const made = await drive(bench, STAFF, 'POST', FILES, aDocument);
    const { window } = await bench.openWindow(COLLEAGUE);
    const url = `${FILES}/${made.json.id}`;
    expect((await drive(bench, COLLEAGUE, 'GET', url)).status).toBe(404);
    const users = async () => (await bench.ask('drive', {})).files.map((file) => file.users);
    expect(await users()).toEqual([[STAFF]]);
    await bench.ask('pick', { window, id: made.json.id });
    expect(await users()).toEqual([[STAFF, COLLEAGUE]]);
    expect((await drive(bench, COLLEAGUE, 'GET', url)).status).toBe(200);
    expect(await bench.refusal('pick', { window, id: 'tidak-ada' })).toContain('tidak ada');
  });

  test('mails are listed newest first; only a PDF is shown, anything else is handed over', async () => {
    const bench = await aBench();
    const bytes = new Uint8Array(Buffer.from('%PDF-1.7'));
    const send = (subject: string) =>
      bench.bench.google.mail.send({
        ...{ from: STAFF, senderName: 'BLK', to: ['kantor@example.org'], cc: [], bcc: [] },
        ...{ subject, text: 'Terlampir.', nowMs: bench.bench.host.clock.nowMs },
        attachments: [
          { name: 'Sertifikat "Adi".pdf', mimeType: 'application/pdf', bytes },
          { name: 'halaman.html', mimeType: 'text/html', bytes },
        ],
      });
    await send('Pertama');
    await send('Kedua');
    const { mails } = await bench.ask('mails', {});
    expect(mails.map(({ subject }) => subject)).toEqual(['Kedua', 'Pertama']);
    expect(mails[0]).toMatchObject({ from: `BLK <${STAFF}>`, to: ['kantor@example.org'] });

    const [pdf, page] = await Promise.all(
      (mails[0]?.attachments ?? []).map(({ url }) => fetch(`${bench.url}${url}`)),
    );
    expect(pdf?.headers.get('content-type')).toBe('application/pdf');
    expect(Buffer.from((await pdf?.arrayBuffer()) ?? new ArrayBuffer(0))).toEqual(
      Buffer.from(bytes),
    );
    expect(page?.headers.get('content-type')).toBe('application/octet-stream');
    expect(page?.headers.get('content-disposition')).toMatch(/^attachment/);
    await page?.arrayBuffer();
    expect((await fetch(`${bench.url}${mails[0]?.attachments[0]?.url}9`)).status).toBe(404);
  });

  test('all windows hear of new mails and files', async () => {
    const bench = await aBench();
    const page = await bench.openWindow();
    const other = await bench.openWindow(COLLEAGUE);
    await drive(bench, STAFF, 'POST', FILES, aDocument);
    await bench.bench.google.mail.send({
      ...{ from: STAFF, to: [COLLEAGUE], cc: [], bcc: [], subject: 'Kabar', text: 'Halo' },
      ...{ attachments: [], nowMs: bench.bench.host.clock.nowMs },
    });
    await bench.ask('moveClock', { minutes: 1 });
    await Promise.all([page.hears('drive'), page.hears('mail')]);
    await Promise.all([other.hears('drive'), other.hears('mail')]);
  });
});
