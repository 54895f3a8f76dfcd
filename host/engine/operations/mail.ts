import type { OutgoingMail } from '../../model/outside';
import type { WireMail } from '../../realm/operations';
import type { OperationsOf } from '../operation-context';
import { ServiceException } from '../service-exception';

/** From Google's quota page; sizes in bytes. */
const MAX_RECIPIENTS = 50;
const MAX_ATTACHMENTS = 250;
const MAX_ATTACHMENT_BYTES = 25 * 1024 * 1024;
const MAX_BODY_BYTES = { consumer: 200 * 1024, workspace: 400 * 1024 } as const;

function addressesIn(list: string): string[] {
  const addresses = list.split(',').map((address) => address.trim());
  return addresses.filter((address) => address !== '');
}

function requireAddresses(addresses: readonly string[]): void {
  for (const address of addresses) {
    const bare = /<([^<>]+)>$/.exec(address)?.[1] ?? address;
    if (!/^[^\s@<>"]+@[^\s@<>".]+(\.[^\s@<>".]+)+$/.test(bare)) {
      throw new ServiceException(`Invalid email: ${address}`);
    }
  }
}

function requireWithinLimits(mail: OutgoingMail, maxBodyBytes: number): void {
  const exceeded = (what: string): ServiceException =>
    new ServiceException(`Limit Exceeded: ${what}.`);
  const recipients = mail.to.length + mail.cc.length + mail.bcc.length;
  if (recipients === 0) throw new ServiceException('Failed to send email: no recipient');
  if (recipients > MAX_RECIPIENTS) throw exceeded('Email Recipients Per Message');
  if (mail.attachments.length > MAX_ATTACHMENTS) throw exceeded('Email Attachments Per Message');
  const bytes = mail.attachments.reduce((sum, attachment) => sum + attachment.bytes.length, 0);
  if (bytes > MAX_ATTACHMENT_BYTES) throw exceeded('Email Total Attachments Size');
  if (Buffer.byteLength(mail.html ?? mail.text) > maxBodyBytes) throw exceeded('Email Body Size');
}

function outgoing(mail: WireMail, from: string, nowMs: number): OutgoingMail {
  return {
    from,
    ...(mail.senderName === null ? {} : { senderName: mail.senderName }),
    to: addressesIn(mail.to),
    cc: addressesIn(mail.cc),
    bcc: addressesIn(mail.bcc),
    ...(mail.replyTo === null ? {} : { replyTo: mail.replyTo }),
    subject: mail.subject,
    text: mail.text,
    ...(mail.html === null ? {} : { html: mail.html }),
    attachments: mail.attachments.map((blob, index) => ({
      name: blob.name ?? `attachment-${index + 1}`,
      mimeType: blob.contentType ?? 'application/octet-stream',
      bytes: new Uint8Array(Buffer.from(blob.bytes, 'base64')),
    })),
    nowMs,
  };
}

export const mailOperations: OperationsOf<'MailApp'> = {
  async 'MailApp.sendEmail'({ host, execution }, wire) {
    const { user, nowMs } = execution;
    const mail = outgoing(wire, user, nowMs);
    const recipients = [...mail.to, ...mail.cc, ...mail.bcc];
    requireAddresses(recipients);
    requireWithinLimits(mail, MAX_BODY_BYTES[host.quotas.account]);
    host.quotas.take(user, 'mailRecipients', recipients.length, nowMs);
    try {
      await host.options.mail.send(mail);
    } catch (refusal) {
      throw new ServiceException(refusal instanceof Error ? refusal.message : String(refusal));
    }
    return null;
  },
  'MailApp.getRemainingDailyQuota': ({ host, execution }) =>
    host.quotas.remaining(execution.user, 'mailRecipients', execution.nowMs),
};
