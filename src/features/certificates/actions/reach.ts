import type { Ports } from '../../../ports/ports';
import type { Paper } from '../core';
import { belongsToOther } from '../core';

/**
 * Frozen PDFs in the Drive of others that this account has picked and may send. One request, and none while no paper
 * waits for its owner.
 */
export function reachOf(ports: Ports, papers: readonly Paper[]): ReadonlySet<string> {
  const account = ports.account.email();
  const closed = papers.flatMap((one) => (belongsToOther(one, account) ? [one.pdfId] : []));
  if (closed.length === 0) return new Set();
  const [reply] = ports.documents.wave([{ kind: 'find', properties: { role: 'pdf' } }]);
  const open = new Set(reply?.ok ? reply.ids : []);
  return new Set(closed.filter((pdfId) => open.has(pdfId)));
}
