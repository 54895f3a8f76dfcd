import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { renderPdf } from '../../../host/pdf';
import { readPdf } from '../pdf/read-pdf';
import { ADrive, DOCS, DOCUMENT_TYPE, DRIVE } from './a-drive';

let drive: ADrive;
beforeEach(() => {
  drive = new ADrive();
});
afterEach(() => drive.remove());

const pdfOf = (id: string) => `${DRIVE}/${id}/export?mimeType=application%2Fpdf`;
const insert = (text: string) => ({ insertText: { location: { index: 1 }, text } });

describe('documents of a Drive', () => {
  test('a template is copied, filled once and exported', async () => {
    drive.open({ renderPdf });
    const template = await drive.create({ name: 'Templat', mimeType: DOCUMENT_TYPE });
    await drive.send('POST', `${DOCS}/${template}:batchUpdate`, {
      requests: [insert('Diberikan kepada {{nama}}')],
    });
    const copy = await drive.send('POST', `${DRIVE}/${template}/copy`, {
      name: 'Sertifikat Siti',
      appProperties: { kunci: 'K-001' },
    });
    const id = String(copy.json['id']);
    const filled = await drive.send('POST', `${DOCS}/${id}:batchUpdate`, {
      requests: [
        {
          replaceAllText: {
            containsText: { text: '{{nama}}', matchCase: true },
            replaceText: 'Siti',
          },
        },
      ],
    });
    expect(filled.json['replies']).toEqual([{ replaceAllText: { occurrencesChanged: 1 } }]);
    const first = await drive.send('GET', pdfOf(id));
    const [page] = await readPdf(new Uint8Array(first.body));
    expect(page?.text).toContain('Diberikan kepada Siti');
    expect((await drive.send('GET', pdfOf(id))).body.equals(first.body)).toBe(true);
    const old = await drive.send(
      'GET',
      `${DOCS}/${template}?fields=title,body(content(paragraph(elements(textRun(content)))))`,
    );
    expect(JSON.stringify(old.json)).toContain('{{nama}}');
    expect(old.json).not.toHaveProperty('documentStyle');
  });

  test('a document lies as JSON on disk, and its title follows the name of the file', async () => {
    const { json } = await drive.send('POST', DOCS, { title: 'Lama' });
    const id = String(json['documentId']);
    await drive.send('PATCH', `${DRIVE}/${id}`, { name: 'Baru' });
    expect((await drive.send('GET', `${DOCS}/${id}`)).json['title']).toBe('Baru');
    const onDisk = readFileSync(join(drive.directory, 'documents', `${id}.json`), 'utf8');
    expect(JSON.parse(onDisk)).toMatchObject({ documentId: id });
  });

  test('a refused batch changes nothing and names the request', async () => {
    const id = await drive.create({ name: 'x', mimeType: DOCUMENT_TYPE });
    const before = drive.rest.readFile(id);
    const bad = { insertText: { location: { index: 99 }, text: 'x' } };
    const { status, json } = await drive.send('POST', `${DOCS}/${id}:batchUpdate`, {
      requests: [insert('a'), bad],
    });
    expect([status, json]).toEqual([
      400,
      {
        error: {
          code: 400,
          status: 'INVALID_ARGUMENT',
          message:
            'Invalid requests[1].insertText: Index 99 must be less than the end index of the referenced segment, 3.',
        },
      },
    ]);
    expect(drive.rest.readFile(id)).toEqual(before);
  });

  test('a batch may insist on the revision it has read', async () => {
    const id = await drive.create({ name: 'x', mimeType: DOCUMENT_TYPE });
    const { json } = await drive.send('GET', `${DOCS}/${id}`);
    const batch = {
      requests: [insert('a')],
      writeControl: { requiredRevisionId: json['revisionId'] },
    };
    expect((await drive.send('POST', `${DOCS}/${id}:batchUpdate`, batch)).status).toBe(200);
    expect((await drive.send('POST', `${DOCS}/${id}:batchUpdate`, batch)).status).toBe(400);
  });

  test('another account gets the document as not found', async () => {
    const id = await drive.create({ name: 'x', mimeType: DOCUMENT_TYPE });
    const { status, json } = await drive.send(
      'GET',
      `${DOCS}/${id}`,
      {},
      { user: 'b@example.org' },
    );
    expect([status, json['error']]).toEqual([
      404,
      { code: 404, status: 'NOT_FOUND', message: 'Requested entity was not found.' },
    ]);
  });

  test('only documents are exported, only other files are downloaded', async () => {
    const id = await drive.create({ name: 'x', mimeType: DOCUMENT_TYPE });
    const { json } = await drive.upload(
      { name: 'a.pdf', mimeType: 'application/pdf' },
      Buffer.of(1),
    );
    expect((await drive.send('GET', pdfOf(String(json['id'])))).status).toBe(403);
    expect((await drive.send('GET', `${DRIVE}/${id}?alt=media`)).status).toBe(403);
    expect((await drive.send('GET', `${DRIVE}/${id}/export`)).status).toBe(400);
  });

  test('an export over 10 MB is refused', async () => {
    drive.open({ renderPdf: async () => new Uint8Array(10 * 1024 * 1024 + 1) });
    const id = await drive.create({ name: 'x', mimeType: DOCUMENT_TYPE });
    const { status, body } = await drive.send('GET', pdfOf(id));
    expect([status, body.toString().includes('exportSizeLimitExceeded')]).toEqual([403, true]);
  });

  test('every address has the name that costs and faults know', () => {
    const name = (method: string, url: string) => drive.rest.operation(method, url);
    const upload = 'https://www.googleapis.com/upload/drive/v3/files';
    expect([
      name('GET', `${DRIVE}/generateIds?count=1`),
      name('POST', DRIVE),
      name('POST', `${upload}?uploadType=multipart`),
      name('PATCH', `${upload}/1a?uploadType=media`),
      name('POST', `${DRIVE}/1a/copy`),
      name('GET', `${DRIVE}/1a`),
      name('GET', `${DRIVE}/1a?alt=media`),
      name('get', `${DRIVE}?q=x`),
      name('PATCH', `${DRIVE}/1a`),
      name('DELETE', `${DRIVE}/1a`),
      name('GET', pdfOf('1a')),
      name('POST', DOCS),
      name('GET', `${DOCS}/1a`),
      name('POST', `${DOCS}/1a:batchUpdate`),
      name('GET', 'https://example.org/'),
    ]).toEqual([
      'files.generateIds',
      'files.create',
      'files.upload',
      'files.upload',
      'files.copy',
      'files.get',
      'files.download',
      'files.list',
      'files.update',
      'files.delete',
      'files.export',
      'documents.create',
      'documents.get',
      'documents.batchUpdate',
      'unknown',
    ]);
  });
});
