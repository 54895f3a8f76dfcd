import type { MailAttachment } from '../model/outside';
import { messageFiles, readMessage } from './mail-folder';

export interface ReceivedMail {
  readonly file: string;
  readonly from: string;
  readonly senderName: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string | undefined;
  /** RFC 3339. */
  readonly date: string | undefined;
  readonly attachments: readonly MailAttachment[];
}

/** Reads every message of a mail folder, as a mail program would, in the order of arrival. */
export async function readMails(directory: string): Promise<ReceivedMail[]> {
  return Promise.all(messageFiles(directory).map((file) => readMail(directory, file)));
}

/** Reads one message of a mail folder. */
export async function readMail(directory: string, file: string): Promise<ReceivedMail> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(readMessage(directory, file));
  const addresses = (list: typeof mail.to) => (list ?? []).flatMap((entry) => entry.address ?? []);
  return {
    file,
    from: mail.from?.address ?? '',
    senderName: mail.from?.name ?? '',
    to: addresses(mail.to),
    cc: addresses(mail.cc),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html,
    date: mail.date,
    attachments: mail.attachments.map((attachment) => ({
      name: attachment.filename ?? '',
      mimeType: attachment.mimeType,
      bytes: bytesOf(attachment.content),
    })),
  };
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  if (typeof content === 'string') return Buffer.from(content);
  return new Uint8Array(content);
}
