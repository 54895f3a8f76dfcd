import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createMailBackend, type LocalMail, readMails } from '../../../host/mail';
import { startInbox } from '../../../host/mail/inbox-server';
import type { OutgoingMail } from '../../../host/model/outside';

let directory = '';
let open: LocalMail[] = [];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'giliran-mail-'));
  open = [];
});
afterEach(async () => {
  await Promise.all(open.map((mail) => mail.close()));
  rmSync(directory, { recursive: true, force: true });
});

function aMail(facts: Partial<OutgoingMail> = {}): OutgoingMail {
  return {
    from: 'staf@example.org',
    senderName: 'Panitia Pelatihan',
    to: ['siti@example.org'],
    cc: [],
    bcc: [],
    subject: 'Sertifikat pelatihan – Siti Nurhaliza',
    text: 'Yth. Siti,\n\nTerlampir sertifikat Anda.\n.titik di awal baris',
    attachments: [],
    nowMs: Date.UTC(2021, 7, 30, 2),
    ...facts,
  };
}

function backend(environment: Record<string, string> = {}, folder = directory): LocalMail {
  const mail = createMailBackend({ directory: folder, environment });
  open.push(mail);
  return mail;
}

describe('mail of the local host', () => {
  test('a mail arrives over SMTP with its words and its attachment intact', async () => {
    const bytes = Uint8Array.from({ length: 3000 }, (_, i) => (i * 7) % 256);
    const name = 'Sertifikat – Siti.pdf';
    await backend().send(
      aMail({
        attachments: [{ name, mimeType: 'application/pdf', bytes }],
        bcc: ['a@example.org'],
      }),
    );
    const [mail] = await readMails(directory);
    expect(mail).toMatchObject({
      file: '0001.eml',
      from: 'staf@example.org',
      senderName: 'Panitia Pelatihan',
      to: ['siti@example.org'],
      subject: 'Sertifikat pelatihan – Siti Nurhaliza',
      date: '2021-08-30T02:00:00.000Z',
      attachments: [{ name, mimeType: 'application/pdf', bytes }],
    });
    expect(mail?.text.trim()).toBe(aMail().text);
    expect(readFileSync(join(directory, '0001.eml'), 'utf8')).not.toContain('a@example.org');
  });

  test('mails sent at the same moment are numbered in the order they were sent', async () => {
    const mail = backend();
    await Promise.all(['1', '2', '3', '4'].map((subject) => mail.send(aMail({ subject }))));
    const received = await readMails(directory);
    expect(received.map((m) => [m.file, m.subject])).toEqual([
      ['0001.eml', '1'],
      ['0002.eml', '2'],
      ['0003.eml', '3'],
      ['0004.eml', '4'],
    ]);
  });

  test('the same mail at the same time is the same bytes, and numbers go on in a new process', async () => {
    const attachments = [{ name: 'a.txt', mimeType: 'text/plain', bytes: Buffer.from('isi') }];
    await backend().send(aMail({ attachments }));
    await backend().send(aMail({ attachments }));
    const [first, second] = ['0001.eml', '0002.eml'].map((f) => readFileSync(join(directory, f)));
    expect(first?.toString('latin1')).toBe(second?.toString('latin1'));
  });

  test('before the first mail the inbox is empty', async () => {
    expect(await readMails(join(directory, 'mail'))).toEqual([]);
  });

  test('a refused recipient rejects with the sentence of the server, and the next mail goes out', async () => {
    const mail = backend();
    mail.rejectRecipient('SITI@example.org');
    await expect(mail.send(aMail())).rejects.toThrow(
      '550 5.1.1 <siti@example.org>: Recipient address rejected: User unknown',
    );
    await mail.send(aMail({ to: ['budi@example.org'] }));
    const received = await readMails(directory);
    expect(received.map((m) => m.to)).toEqual([['budi@example.org']]);
  });

  test('another server of this machine gets the mail, and the folder keeps a copy', async () => {
    const seen: string[] = [];
    const inbox = await startInbox(
      (message) => seen.push(Buffer.from(message).toString()),
      () => false,
    );
    const environment = {
      GILIRAN_SMTP_HOST: inbox.target.host,
      GILIRAN_SMTP_PORT: String(inbox.target.port),
    };
    const mail = backend(environment);
    await mail.send(aMail());
    await mail.close();
    await inbox.close();
    expect(seen).toEqual([readFileSync(join(directory, '0001.eml'), 'utf8')]);
  });

  test.each(['mail.example.org', '10.0.0.5', '0.0.0.0', '127.0.0.1.example.org'])(
    'the server %s lies outside this machine and is refused',
    (host) => {
      expect(() =>
        createMailBackend({ directory, environment: { GILIRAN_SMTP_HOST: host } }),
      ).toThrow('hanya boleh mengirim ke komputer ini sendiri');
    },
  );
});
