import { join } from 'node:path';
import { messageFiles, type ReceivedMail, readMail } from '../../mail';
import type { MailAttachment } from '../../model/outside';
import type { MailView } from '../protocol';

/** The inbox of the page. Messages never change, so each is read once. */
export class MailBox {
  readonly #directory: string;
  readonly #views = new Map<string, Promise<MailView>>();

  constructor(folder: string) {
    this.#directory = join(folder, 'mail');
  }

  count(): number {
    return messageFiles(this.#directory).length;
  }

  /** Newest first. */
  list(): Promise<MailView[]> {
    const files = messageFiles(this.#directory).reverse();
    return Promise.all(
      files.map((file) => {
        const view = this.#views.get(file) ?? readMail(this.#directory, file).then(viewMail);
        this.#views.set(file, view);
        return view;
      }),
    );
  }

  /** An attachment counted from 0; undefined when there is none. */
  async attachment(file: string, index: number): Promise<MailAttachment | undefined> {
    if (!messageFiles(this.#directory).includes(file)) return undefined;
    return (await readMail(this.#directory, file)).attachments[index];
  }

  /** The folder was emptied. */
  forget(): void {
    this.#views.clear();
  }
}

function viewMail(mail: ReceivedMail): MailView {
  const { file, from, senderName, to, cc, subject, text, date = '' } = mail;
  const attachments = mail.attachments.map(({ name, bytes }, index) => ({
    ...{ name, size: bytes.length },
    url: `/mail/${file}/${index}`,
  }));
  const sender = senderName === '' ? from : `${senderName} <${from}>`;
  return { file, from: sender, to: [...to, ...cc], subject, text, date, attachments };
}
