import type { IncomingHttpHeaders } from 'node:http';

const NAMES = ['127.0.0.1', 'localhost'];

/**
 * Whether a request comes from our own page. Another site's page that asks a server on this machine is given away by
 * its Origin; one that had its own name point here, by the Host.
 */
export function isOwnRequest(headers: IncomingHttpHeaders, port: number): boolean {
  const hosts = NAMES.map((name) => `${name}:${port}`);
  if (!hosts.includes(headers.host ?? '')) return false;
  const { origin } = headers;
  if (origin !== undefined) return hosts.some((host) => origin === `http://${host}`);
  // Without an Origin: what a browser loads for another site, such as an image, says so here.
  const site = headers['sec-fetch-site'];
  const isLink = headers['sec-fetch-mode'] === 'navigate';
  return site === undefined || site === 'same-origin' || site === 'none' || isLink;
}
