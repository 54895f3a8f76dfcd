import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { sendBytes, sendText } from './http-reply';

const FILES: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/page.js': ['page.js', 'text/javascript; charset=utf-8'],
  '/line.js': ['line.js', 'text/javascript; charset=utf-8'],
  '/page.css': ['page.css', 'text/css; charset=utf-8'],
  '/pdf.mjs': ['pdf.mjs', 'text/javascript; charset=utf-8'],
  '/pdf.worker.mjs': ['pdf.worker.mjs', 'text/javascript; charset=utf-8'],
};

/**
 * A frame with srcdoc inherits this policy, and the add-on's pages carry their script inline, as Google allows; the
 * frames' sandbox keeps them apart from the page.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data: blob:",
  "connect-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "frame-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Whether the path is one of the page's own files. */
export function isPageFile(path: string): boolean {
  return path in FILES;
}

export function sendPageFile(response: ServerResponse, folder: string, path: string): void {
  const [name, type] = FILES[path] ?? ['', ''];
  const file = join(folder, name);
  if (name === '' || !existsSync(file)) {
    sendText(response, 404, 'Halaman meja kerja belum dibuat: jalankan npm start.');
    return;
  }
  const headers = { 'Content-Security-Policy': POLICY, 'Referrer-Policy': 'no-referrer' };
  sendBytes(response, 200, type, readFileSync(file), headers);
}
