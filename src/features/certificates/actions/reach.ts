import type { Ports } from '../../../ports/ports';
import type { Paper } from '../core';
import { belongsToOther, fileOf } from '../core';

/**
 * PDFs to be mailed in the Drive of others that this account has picked and may send. One wave, and none while no paper
 * waits for its owner.
 */
export function reachOf(ports: Ports, papers: readonly Paper[]): ReadonlySet<string> {
  const account = ports.account.email();
  const closed = papers.filter((one) => belongsToOther(one, account));
  if (closed.length === 0) return new Set();
  const roles = new Set(closed.map(({ signature }) => (signature === null ? 'pdf' : 'signed')));
  const replies = ports.documents.wave(
    [...roles].map((role) => ({ kind: 'find', properties: { role } })),
  );
  const open = new Set(replies.flatMap((reply) => (reply.ok ? reply.ids : [])));
  return new Set(closed.map((one) => fileOf(one).id).filter((id) => open.has(id)));
}
