import type { Cleared, LeftFiles } from '../core';
import { leftBy, withCleared } from '../core';
import type { Job } from './job';
import { updatePapers } from './job';

/** Entries a step looks for; what is left waits for the next one. */
const MOST = 20;

/**
 * Throws away what this account began and a colleague made again meanwhile; nobody else can (drive.file). Only files
 * that carry the sign of the entry go, whatever was typed into the cell. The register goes on naming them.
 */
export function clearAbandoned(job: Job): void {
  if (job.stop === 'lease_lost') return;
  const left = leftBy(job.papers, job.account).slice(0, MOST);
  if (left.length === 0) return;
  const { documents } = job.ports;
  const found = documents.wave(
    left.map(({ sign }) => ({ kind: 'find', properties: { copy: sign } })),
  );
  const looked = left.flatMap((files, index) => {
    const reply = found[index];
    return reply?.ok ? [{ files, ids: meantBy(files, reply.ids) }] : [];
  });
  const doomed = looked.flatMap(({ ids }) => ids);
  const replies = documents.wave(doomed.map((fileId) => ({ kind: 'trash', fileId })));
  const kept = new Set(doomed.filter((_, index) => replies[index]?.ok !== true));
  note(
    job,
    new Map(
      looked.flatMap(({ files, ids }) => {
        if (ids.some((id) => kept.has(id))) return [];
        return [[files.entry, ids.length === 0 ? 'tidak ditemukan' : 'dibuang'] as const];
      }),
    ),
  );
}

function meantBy({ ids }: LeftFiles, found: readonly string[]): readonly string[] {
  return ids.length === 0 ? found : found.filter((id) => ids.includes(id));
}

function note(job: Job, cleared: ReadonlyMap<string, Cleared>): void {
  if (cleared.size === 0) return;
  updatePapers(
    job,
    (papers) =>
      new Map(
        papers.flatMap(({ id, abandoned }) => {
          const said = withCleared(abandoned, cleared);
          return said === abandoned ? [] : [[id, { abandoned: said }] as const];
        }),
      ),
  );
}
