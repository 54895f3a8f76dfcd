import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { SmtpTarget } from './smtp-target';

export interface InboxServer {
  readonly target: SmtpTarget;
  close(): Promise<void>;
}

/** A real SMTP server on a free port of this machine that hands every message to `onMessage`. */
export async function startInbox(
  onMessage: (message: Uint8Array) => void,
  isRejected: (recipient: string) => boolean,
): Promise<InboxServer> {
  const host = '127.0.0.1';
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    // Milliseconds that a forgotten connection may hold up closing.
    closeTimeout: 500,
    logger: false,
    onRcptTo({ address }, _session, callback) {
      if (!isRejected(address)) return callback();
      const sentence = `5.1.1 <${address}>: Recipient address rejected: User unknown`;
      return callback(Object.assign(new Error(sentence), { responseCode: 550 }));
    },
    onData(stream, _session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', callback);
      stream.on('end', () => {
        onMessage(new Uint8Array(Buffer.concat(chunks)));
        callback();
      });
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, host, resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    target: { host, port },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
