import type { Refusal, Requests } from '../protocol';

/** The server understood and says no, in a sentence for the person. */
class Refused extends Error {}

/** The server did not answer; whether it did the thing is unknown. */
export class ConnectionLost extends Error {
  constructor() {
    super('Meja kerja tidak menjawab. Periksa apakah programnya masih berjalan, lalu coba lagi.');
  }
}

/** Asks the workbench's server. Rejects with `Refused` or `ConnectionLost`. */
export async function ask<K extends keyof Requests>(
  name: K,
  body: Requests[K]['ask'],
): Promise<Requests[K]['reply']> {
  const reply = await post(name, body);
  if (isRefusal(reply)) throw new Refused(reply.refused);
  // Our own server keeps the protocol.
  return reply as Requests[K]['reply'];
}

async function post(name: string, body: unknown): Promise<unknown> {
  try {
    const response = await fetch(`/api/${name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    return await response.json();
  } catch {
    throw new ConnectionLost();
  }
}

function isRefusal(reply: unknown): reply is Refusal {
  return typeof reply === 'object' && reply !== null && 'refused' in reply;
}
