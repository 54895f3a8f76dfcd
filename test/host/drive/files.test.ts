import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ADrive, DOCUMENT_TYPE, DRIVE, FOLDER_TYPE, UPLOAD } from './a-drive';

let drive: ADrive;
beforeEach(() => {
  drive = new ADrive();
});
afterEach(() => drive.remove());

const budi = { user: 'budi@example.org' };
const notFound = (id: string) => ({
  code: 404,
  message: `File not found: ${id}.`,
  errors: [{ domain: 'global', reason: 'notFound', message: `File not found: ${id}.` }],
});

describe('files of a Drive', () => {
  test('an uploaded PDF lies under a readable name and is downloaded byte by byte', async () => {
    const bytes = Uint8Array.from({ length: 600 }, (_, i) => (i * 31) % 256);
    const name = 'Sertifikat 563/001: Siti.pdf';
    const { json } = await drive.upload({ name, mimeType: 'application/pdf' }, bytes);
    expect(json).toMatchObject({ kind: 'drive#file', name, mimeType: 'application/pdf' });
    const download = await drive.send('GET', `${DRIVE}/${String(json['id'])}?alt=media`);
    expect(new Uint8Array(download.body)).toEqual(bytes);
    expect(readFileSync(join(drive.directory, 'Sertifikat 563-001- Siti.pdf'))).toHaveLength(600);
  });

  test('any bytes survive a multipart upload', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 40 }), async (bytes) => {
        const { json } = await drive.upload({ name: 'x.bin', mimeType: 'a/b' }, bytes);
        expect(new Uint8Array(drive.rest.readFile(String(json['id'])))).toEqual(
          new Uint8Array(bytes),
        );
      }),
      { numRuns: 30 },
    );
  });

  test('two PDFs of one name do not overwrite each other', async () => {
    await drive.upload({ name: 'A.pdf', mimeType: 'application/pdf' }, Buffer.from('satu'));
    await drive.upload({ name: 'a.PDF', mimeType: 'application/pdf' }, Buffer.from('dua'));
    const pdfs = readdirSync(drive.directory).filter((file) => file.endsWith('.pdf'));
    expect(pdfs.sort()).toEqual(['A.pdf', 'a (2).pdf']);
  });

  test('a name cannot leave the Drive folder', async () => {
    await drive.upload({ name: '../../x', mimeType: 'application/pdf' }, Buffer.from('x'));
    expect(readdirSync(drive.directory)).toContain('-..-x.pdf');
  });

  test('renaming a PDF renames it on disk, deleting removes it', async () => {
    const { json } = await drive.upload(
      { name: 'A.pdf', mimeType: 'application/pdf' },
      Buffer.of(1),
    );
    const id = String(json['id']);
    await drive.send('PATCH', `${DRIVE}/${id}`, { name: 'B.pdf' });
    expect(existsSync(join(drive.directory, 'A.pdf'))).toBe(false);
    expect(existsSync(join(drive.directory, 'B.pdf'))).toBe(true);
    expect((await drive.send('DELETE', `${DRIVE}/${id}`)).status).toBe(204);
    expect(existsSync(join(drive.directory, 'B.pdf'))).toBe(false);
  });

  test('replacing the bytes keeps the id', async () => {
    const { json } = await drive.upload(
      { name: 'A.pdf', mimeType: 'application/pdf' },
      Buffer.of(1),
    );
    const id = String(json['id']);
    await drive.send('PATCH', `${UPLOAD}/${id}?uploadType=media`, Buffer.from('baru'));
    expect(Buffer.from(drive.rest.readFile(id)).toString()).toBe('baru');
    expect(drive.rest.listFiles()).toHaveLength(1);
  });

  test('a file is invisible to another account until the Picker grants it', async () => {
    const id = await drive.create({ name: 'Templat', mimeType: DOCUMENT_TYPE });
    const refused = await drive.send('GET', `${DRIVE}/${id}`, {}, budi);
    expect([refused.status, refused.json]).toEqual([404, { error: notFound(id) }]);
    expect(await drive.names({}, budi.user)).toEqual([]);
    drive.rest.grantPicked(budi.user, id);
    expect((await drive.send('GET', `${DRIVE}/${id}`, {}, budi)).status).toBe(200);
    expect(drive.rest.usersOf(id)).toContain(budi.user);
    expect(drive.rest.usersOf(id)).toHaveLength(2);
    expect((await drive.send('DELETE', `${DRIVE}/${id}`, {}, budi)).status).toBe(403);
  });

  test('a folder must be visible, be a folder, and takes its content along', async () => {
    const folder = await drive.create({ name: 'Giliran', mimeType: FOLDER_TYPE });
    const inside = await drive.create({ name: 'Dok', mimeType: DOCUMENT_TYPE, parents: [folder] });
    const refused = await drive.send('POST', DRIVE, { name: 'x', parents: [folder] }, budi);
    expect(refused.status).toBe(404);
    expect((await drive.send('POST', DRIVE, { name: 'x', parents: [inside] })).status).toBe(403);
    expect(await drive.names({ q: `'${folder}' in parents and trashed = false` })).toEqual(['Dok']);
    await drive.send('PATCH', `${DRIVE}/${inside}?removeParents=${folder}&addParents=root`);
    expect(await drive.names({ q: `'root' in parents` })).toEqual(['Dok', 'Giliran']);
    await drive.send('PATCH', `${DRIVE}/${inside}?removeParents=root&addParents=${folder}`);
    await drive.send('DELETE', `${DRIVE}/${folder}`);
    expect(drive.rest.listFiles()).toEqual([]);
  });

  test('a pre-generated id makes an upload happen once', async () => {
    const { json } = await drive.send('GET', `${DRIVE}/generateIds?count=2`);
    const [id] = Array.isArray(json['ids']) ? json['ids'] : [];
    const once = { id, name: 'A.pdf', mimeType: 'application/pdf' };
    expect((await drive.upload(once, Buffer.of(1))).json).toMatchObject({ id });
    expect((await drive.upload(once, Buffer.of(1))).status).toBe(409);
    const invented = { ...once, id: 'karangan' };
    expect((await drive.upload(invented, Buffer.of(1))).status).toBe(400);
  });

  test('a Google Doc takes no pre-generated id, new or copied', async () => {
    const { json } = await drive.send('GET', `${DRIVE}/generateIds?count=1`);
    const [id] = Array.isArray(json['ids']) ? json['ids'] : [];
    const made = await drive.send('POST', DRIVE, { id, mimeType: DOCUMENT_TYPE });
    expect(made.status).toBe(403);
    expect(made.body.toString()).toContain('Generated IDs are not supported for Docs Editors');
    const template = await drive.create({ name: 'T', mimeType: DOCUMENT_TYPE });
    expect((await drive.send('POST', `${DRIVE}/${template}/copy`, { id })).status).toBe(403);
  });

  test('queries find by name, type and app property, and pages follow each other', async () => {
    for (const [i, name] of ["Jum'at", 'Senin', 'Selasa'].entries()) {
      const appProperties = { nomor: `0${i}`, jenis: 'dok' };
      await drive.create({ name, mimeType: DOCUMENT_TYPE, appProperties });
    }
    expect(await drive.names({ q: `name = 'Jum\\'at'` })).toEqual(["Jum'at"]);
    expect(await drive.names({ q: `name contains 'se' and mimeType='${DOCUMENT_TYPE}'` })).toEqual([
      'Selasa',
      'Senin',
    ]);
    const has = (value: string) => `appProperties has { key='nomor' and value='${value}' }`;
    expect(await drive.names({ q: has('02') })).toEqual(['Selasa']);
    expect(await drive.names({ q: has('09') })).toEqual([]);
    expect(await drive.names({ q: 'name like x' })).toEqual(['status 400']);
    const page = await drive.send('GET', `${DRIVE}?pageSize=2&orderBy=createdTime`);
    const token = String(page.json['nextPageToken']);
    expect(await drive.names({ pageSize: '2', orderBy: 'createdTime', pageToken: token })).toEqual([
      'Selasa',
    ]);
  });

  test('app properties change one by one, null removes, and 124 bytes are the limit', async () => {
    const id = await drive.create({ name: 'x', appProperties: { a: '1', b: '2' } });
    const patched = await drive.send('PATCH', `${DRIVE}/${id}?fields=appProperties`, {
      appProperties: { a: null, c: '3' },
    });
    expect(patched.json).toEqual({ appProperties: { b: '2', c: '3' } });
    const long = { appProperties: { kunci: 'é'.repeat(60) } };
    expect((await drive.send('PATCH', `${DRIVE}/${id}`, long)).status).toBe(400);
  });

  test('a new file is listed only after the lag, though it can be read at once', async () => {
    drive.open({ lag: { calls: 2 } });
    const id = await drive.create({ name: 'Baru', mimeType: FOLDER_TYPE });
    expect((await drive.send('GET', `${DRIVE}/${id}`)).status).toBe(200);
    expect(await drive.names()).toEqual([]);
    expect(await drive.names()).toEqual([]);
    expect(await drive.names()).toEqual(['Baru']);
  });

  test('a new process on the same folder sees the same Drive and gives new ids', async () => {
    const first = await drive.create({ name: 'Dok', mimeType: DOCUMENT_TYPE });
    drive.open();
    expect(await drive.names()).toEqual(['Dok']);
    const second = await drive.create({ name: 'Dok', mimeType: DOCUMENT_TYPE });
    expect(second).not.toBe(first);
    const other = new ADrive();
    expect(await other.create({ name: 'x', mimeType: DOCUMENT_TYPE })).toBe(first);
    other.remove();
  });

  test('an address that Google does not have is answered with 404, broken JSON with 400', async () => {
    expect((await drive.send('GET', 'https://www.googleapis.com/drive/v3/changes')).status).toBe(
      404,
    );
    expect((await drive.send('POST', DRIVE, Buffer.from('{'))).status).toBe(400);
    expect((await drive.send('GET', `${DRIVE}?fields=files(id`)).status).toBe(400);
  });
});
