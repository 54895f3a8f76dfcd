import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aBench, type Bench, closeBenches } from './a-bench';

let bench: Bench;
beforeAll(async () => {
  bench = await aBench();
});
afterAll(closeBenches);

const JSON_TYPE = { 'Content-Type': 'application/json' };

/** `fetch` does not let a test choose Host and Origin. */
function statusOf(
  method: string,
  path: string,
  headers: Record<string, string>,
  body = '',
): Promise<number> {
  const { port } = bench.server;
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('who may talk to the workbench', () => {
  test('its own page may', async () => {
    const { port } = bench.server;
    for (const name of ['127.0.0.1', 'localhost']) {
      const own = { Host: `${name}:${port}`, Origin: `http://${name}:${port}`, ...JSON_TYPE };
      expect(await statusOf('POST', '/api/executions', own, '{}')).toBe(200);
    }
  });

  test.each([
    ['a page of another site', { Origin: 'https://jahat.example.org' }],
    ['a sandboxed frame', { Origin: 'null' }],
    ['another server of this machine', { Origin: 'http://127.0.0.1:1' }],
    ['a name that was made to point here', { Host: 'jahat.example.org' }],
    ['an image on another site', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' }],
  ])('%s is refused', async (_who, headers) => {
    expect(await statusOf('POST', '/api/executions', { ...JSON_TYPE, ...headers }, '{}')).toBe(403);
    expect(await statusOf('GET', '/workbook.xlsx', headers)).toBe(403);
  });

  test('what a form of another site could send changes nothing', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const headers = { 'Content-Type': type };
      expect(await statusOf('POST', '/api/addTab', headers, '{}')).toBe(415);
      expect(await statusOf('POST', '/workbook.xlsx', headers, 'x')).toBe(415);
    }
    expect(bench.bench.workbook.sheets).toHaveLength(1);
  });

  test('what is no request of the protocol is told so', async () => {
    expect(await statusOf('POST', '/api/toString', JSON_TYPE, '{}')).toBe(404);
    expect(await statusOf('POST', '/api/addTab', JSON_TYPE, '{')).toBe(400);
    expect(await statusOf('PUT', '/', {})).toBe(405);
    expect(await statusOf('GET', '/file/..%2Fhost.json', {})).toBe(404);
    expect(await statusOf('GET', '/mail/0001.eml/0', {})).toBe(404);
    const half = { sheet: 0, name: 5 } as unknown as { sheet: number; name: string };
    expect(await bench.refusal('renameTab', half)).toContain('name');
  });
});
