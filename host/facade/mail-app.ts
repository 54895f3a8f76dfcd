import type { WireBlob, WireMail } from '../realm/operations';
import { Blob } from './blob';
import { call } from './bridge';
import { serviceError, signatureError } from './service-error';

interface MailOptions {
  readonly [name: string]: unknown;
}

const KNOWN_OPTIONS = [
  'to',
  'subject',
  'body',
  'cc',
  'bcc',
  'name',
  'replyTo',
  'htmlBody',
  'attachments',
  'noReply',
];

function attachmentsOf(value: unknown): WireBlob[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw serviceError('Invalid argument: attachments');
  return value.map((entry) => {
    if (entry instanceof Blob) return Blob.wire(entry);
    throw serviceError('Invalid argument: attachments');
  });
}

function mailOf(options: MailOptions): WireMail {
  for (const name of Object.keys(options)) {
    if (!KNOWN_OPTIONS.includes(name)) {
      throw serviceError(`not emulated: MailApp.sendEmail option ${name}`, 'NotEmulatedError');
    }
  }
  const text = (name: string): string => String(options[name] ?? '');
  const textOrNull = (name: string): string | null =>
    options[name] ? String(options[name]) : null;
  return {
    to: text('to'),
    cc: text('cc'),
    bcc: text('bcc'),
    replyTo: textOrNull('replyTo'),
    senderName: textOrNull('name'),
    subject: text('subject'),
    text: text('body'),
    html: textOrNull('htmlBody'),
    attachments: attachmentsOf(options['attachments']),
  };
}

const isOptions = (value: unknown): value is MailOptions =>
  typeof value === 'object' && value !== null;

export class MailApp {
  /** (message), (to, subject, body), (to, subject, body, options) or (to, replyTo, subject, body). */
  sendEmail(...args: unknown[]): void {
    const [first, second, third, fourth] = args;
    if (args.length === 1 && isOptions(first)) {
      call('MailApp.sendEmail', mailOf(first));
    } else if (args.length === 4 && typeof fourth === 'string') {
      call(
        'MailApp.sendEmail',
        mailOf({ to: first, replyTo: second, subject: third, body: fourth }),
      );
    } else if (args.length === 3 || (args.length === 4 && isOptions(fourth))) {
      const options = isOptions(fourth) ? fourth : {};
      call('MailApp.sendEmail', mailOf({ ...options, to: first, subject: second, body: third }));
    } else {
      throw signatureError('MailApp.sendEmail', args);
    }
  }

  getRemainingDailyQuota(): number {
    return call('MailApp.getRemainingDailyQuota');
  }
}
