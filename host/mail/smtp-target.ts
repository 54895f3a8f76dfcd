/** Where mail is handed over. */
export interface SmtpTarget {
  readonly host: string;
  readonly port: number;
}

/**
 * The server that `GILIRAN_SMTP_HOST` and `GILIRAN_SMTP_PORT` name, if any. Only this machine is
 * allowed: nobody outside may get a message from a rehearsal.
 */
export function smtpTargetFrom(
  environment: Readonly<Record<string, string | undefined>>,
): SmtpTarget | undefined {
  const host = environment['GILIRAN_SMTP_HOST'] ?? '';
  if (host === '') return undefined;
  if (!isLoopback(host)) {
    throw new Error(
      `Server e-mail ${host} ditolak: uji lokal hanya boleh mengirim ke komputer ini sendiri (127.0.0.1, ::1, atau localhost).`,
    );
  }
  const port = Number(environment['GILIRAN_SMTP_PORT'] ?? 1025);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(
      `GILIRAN_SMTP_PORT harus angka 1 sampai 65535, bukan ${environment['GILIRAN_SMTP_PORT']}.`,
    );
  }
  return { host, port };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
