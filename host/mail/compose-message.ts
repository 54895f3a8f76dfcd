import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import type { OutgoingMail } from '../model/outside';

/**
 * The message as it goes over the wire. Date, id and boundaries come from the mail itself, so the
 * same mail at the same virtual time gives the same bytes.
 */
export async function composeMessage(mail: OutgoingMail): Promise<Uint8Array> {
  const key = keyOf(mail);
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const composed = await composer.sendMail({
    from: mail.senderName === undefined ? mail.from : { name: mail.senderName, address: mail.from },
    to: [...mail.to],
    cc: [...mail.cc],
    ...(mail.replyTo === undefined ? {} : { replyTo: mail.replyTo }),
    subject: mail.subject,
    text: mail.text,
    ...(mail.html === undefined ? {} : { html: mail.html }),
    attachments: mail.attachments.map(({ name, mimeType, bytes }) => ({
      filename: name,
      contentType: mimeType,
      content: Buffer.from(bytes),
    })),
    date: new Date(mail.nowMs),
    messageId: `<${key}@giliran.invalid>`,
    baseBoundary: key,
  });
  // `buffer: true` makes it bytes; the types also allow a stream.
  if (!(composed.message instanceof Uint8Array)) throw new Error('the composer gave a stream');
  return composed.message;
}

function keyOf(mail: OutgoingMail): string {
  const hash = createHash('sha256');
  const { attachments, ...head } = mail;
  hash.update(JSON.stringify(head));
  for (const { name, bytes } of attachments) hash.update(name).update(bytes);
  return hash.digest('hex').slice(0, 32);
}
