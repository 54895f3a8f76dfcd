/** Mail of the local host: real SMTP into a folder of .eml files. */
export { createMailBackend, type LocalMail, type MailOptions } from './mail-backend';
export { type ReceivedMail, readMails } from './read-mails';
