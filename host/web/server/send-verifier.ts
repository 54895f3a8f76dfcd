import type { ServerResponse } from 'node:http';
import { sendBytes, sendText } from './http-reply';
import type { Workbench } from './workbench';

/** The page that the public sees who scans a QR code; a further window of its own, without the frame of Google. */
export function sendVerifier(
  bench: Workbench,
  parameters: URLSearchParams,
  response: ServerResponse,
): void {
  const { verifier } = bench.google;
  if (verifier === null) {
    sendText(response, 404, 'Pemeriksa belum dibangun.');
    return;
  }
  const page = verifier.get(Object.fromEntries(parameters));
  sendBytes(response, 200, 'text/html; charset=utf-8', Buffer.from(page), {
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
  });
}
