/** Mail of the local host: real SMTP into a folder of .eml files. */
export { createMailBackend, type LocalMail, type MailOptions } from './mail-backend';
export { messageFiles } from './mail-folder';
export { type ReceivedMail, readMail, readMails } from './read-mails';
