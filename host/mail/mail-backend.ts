import { createTransport, type Transporter } from 'nodemailer';
import type { MailBackend, OutgoingMail } from '../model/outside';
import { composeMessage } from './compose-message';
import { type InboxServer, startInbox } from './inbox-server';
import { storeMessage } from './mail-folder';
import { smtpTargetFrom } from './smtp-target';

export interface MailOptions {
  /** Where every message lies as `NNNN.eml`. */
  readonly directory: string;
  /** Names another server of this machine by `GILIRAN_SMTP_HOST` and `GILIRAN_SMTP_PORT`. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** Mail of the local host: over SMTP into a folder. */
export interface LocalMail extends MailBackend {
  /** From now on the server refuses this recipient with 550. */
  rejectRecipient(address: string): void;
  /** Waits for the mail under way and stops the server. */
  close(): Promise<void>;
}

/** Throws at once when the environment names a server outside this machine. */
export function createMailBackend(options: MailOptions): LocalMail {
  const named = smtpTargetFrom(options.environment ?? process.env);
  const rejected = new Set<string>();
  const store = (message: Uint8Array) => storeMessage(options.directory, message);
  // One at a time, so that messages are numbered in the order they were sent.
  let queue: Promise<unknown> = Promise.resolve();

  let wire: Promise<Wire> | undefined;

  async function connect(): Promise<Wire> {
    const isRejected = (address: string) => rejected.has(address.toLowerCase());
    const inbox = named ? undefined : await startInbox(store, isRejected);
    const target = named ?? inbox?.target;
    // One connection for all mail: a new one costs a tenth of a second of waiting for the greeting.
    const transport = createTransport({
      ...target,
      secure: false,
      ignoreTLS: true,
      pool: true,
      maxConnections: 1,
      maxMessages: Number.POSITIVE_INFINITY,
    });
    return { transport, inbox };
  }

  async function deliver(mail: OutgoingMail): Promise<void> {
    const message = await composeMessage(mail);
    wire ??= connect();
    await handOver((await wire).transport, mail, message);
    if (named) store(message);
  }

  return {
    send(mail) {
      const sent = queue.then(() => deliver(mail));
      queue = sent.catch(() => undefined);
      return sent;
    },
    rejectRecipient(address) {
      rejected.add(address.toLowerCase());
    },
    async close() {
      await queue;
      const open = await wire;
      open?.transport.close();
      await open?.inbox?.close();
      wire = undefined;
    },
  };
}

interface Wire {
  readonly transport: Pick<Transporter, 'sendMail' | 'close'>;
  readonly inbox: InboxServer | undefined;
}

/** Rejects with the sentence of the server when no recipient is accepted. */
async function handOver(
  transport: Wire['transport'],
  mail: OutgoingMail,
  message: Uint8Array,
): Promise<void> {
  const envelope = { from: mail.from, to: [...mail.to, ...mail.cc, ...mail.bcc] };
  try {
    await transport.sendMail({ envelope, raw: Buffer.from(message) });
  } catch (error) {
    throw new Error(sentenceOf(error), { cause: error });
  }
}

function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'response' in error && typeof error.response === 'string' ? error.response : error.message;
}
