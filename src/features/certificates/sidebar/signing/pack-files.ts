import { zipSync } from 'fflate';
import type { Answer, ShownProblem } from '../../../../sidebar/call';
import type { FetchFilesReply } from '../../contract/signing';
import type { Paper } from '../../core';
import { signingName } from '../../core';
import { bytesOf } from './base64';
import { coverPage } from './cover-page';

/** PDFs asked for at once: one wave of the server. */
const AT_ONCE = 10;
/** An archive is closed when it is heavier; a phone or an old computer opens it still. */
const MOST_BYTES = 40_000_000;

/** PDFs are compressed already; the first day that zip knows: what is packed says itself when it was made. */
const STORED = { level: 0, mtime: '1980-01-01' } as const;

/** A zip to be downloaded. */
export interface Archive {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly count: number;
}

/** What packing came to; `stopped`: the answer that ended it before its time. */
export interface Packed {
  readonly archives: readonly Archive[];
  readonly problems: readonly ShownProblem[];
  readonly stopped: Answer<unknown> | null;
}

export interface PackPorts {
  readonly ask: (papers: readonly string[]) => Promise<Answer<FetchFilesReply>>;
  /** Hears how many papers have been asked for; false ends the packing. */
  readonly onProgress: (done: number) => boolean;
}

/**
 * Fetches the stored PDFs of these papers a few at a time and packs them in their order, each archive with a list to
 * tick. A PDF that cannot be had is left out and said. `group`: what the papers have in common, for the file's name.
 */
export async function packFiles(
  papers: readonly Paper[],
  ports: PackPorts,
  group = '',
  mostBytes = MOST_BYTES,
): Promise<Packed> {
  const waiting = papers.map(({ id }) => id);
  const fetched = new Map<string, Uint8Array>();
  const problems: ShownProblem[] = [];
  while (waiting.length > 0 && ports.onProgress(papers.length - waiting.length)) {
    const answer = await ports.ask(waiting.splice(0, AT_ONCE));
    if (answer.status !== 'done') return { archives: [], problems, stopped: answer };
    const { files, later } = answer.value;
    problems.push(...answer.problems);
    waiting.unshift(...later);
    for (const { paper, pdfBase64 } of files) fetched.set(paper, bytesOf(pdfBase64));
  }
  const listed = papers.flatMap((paper, index): readonly Fetched[] => {
    const bytes = fetched.get(paper.id);
    return bytes === undefined ? [] : [{ paper, place: index + 1, bytes }];
  });
  const parts = byWeight(listed, mostBytes);
  const archives = parts.map((files, index) =>
    archiveOf(files, papers.length, suffixOf(group) + (parts.length === 1 ? '' : `-${index + 1}`)),
  );
  return { archives, problems, stopped: null };
}

/** What every disk takes for a name. */
function suffixOf(group: string): string {
  const plain = group.replace(/[^\w.-]+/g, '-').replace(/^-+|-+$/g, '');
  return plain === '' ? '' : `-${plain.slice(0, 40)}`;
}

interface Fetched {
  readonly paper: Paper;
  /** Place in the order of signing, from 1. */
  readonly place: number;
  readonly bytes: Uint8Array;
}

function byWeight(files: readonly Fetched[], mostBytes: number): readonly (readonly Fetched[])[] {
  const parts: Fetched[][] = [];
  let weight = mostBytes;
  for (const file of files) {
    weight += file.bytes.length;
    if (weight > mostBytes) {
      parts.push([]);
      weight = file.bytes.length;
    }
    parts[parts.length - 1]?.push(file);
  }
  return parts;
}

function archiveOf(files: readonly Fetched[], total: number, suffix: string): Archive {
  const entries = files.map(({ paper, place, bytes }) => [signingName(paper, place, total), bytes]);
  const cover = new TextEncoder().encode(coverPage(files));
  const isElectronic = files.some(({ paper }) => paper.signature !== null);
  return {
    name: `surat-untuk-${isElectronic ? 'tte' : 'ditandatangani'}${suffix}.zip`,
    bytes: zipSync({ '000 Daftar.html': cover, ...Object.fromEntries(entries) }, STORED),
    count: files.length,
  };
}
