import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { GoogleDocument } from '../docs';
import type { FileRecord } from './file-record';
import { writeAtomically } from './write-atomically';

/** Everything that Drive remembers besides contents. */
interface DriveIndex {
  readonly version: 1;
  readonly idsGiven: number;
  readonly files: readonly FileRecord[];
  readonly grants: Readonly<Record<string, readonly string[]>>;
}

/** Where a Drive keeps what is in its files. A document that was read is never changed in place. */
export interface Shelf {
  readIndex(): DriveIndex | null;
  /** Called after every change. */
  writeIndex(index: () => DriveIndex): void;
  read(path: string): Uint8Array;
  write(path: string, bytes: Uint8Array): void;
  remove(path: string): void;
  readDocument(id: string): GoogleDocument;
  writeDocument(document: GoogleDocument): void;
  removeDocument(id: string): void;
}

/** A folder on disk; a new process that opens it sees the same Drive. */
export function folderShelf(directory: string): Shelf {
  const indexPath = join(directory, 'drive.json');
  mkdirSync(join(directory, 'documents'), { recursive: true });
  const documentPath = (id: string): string => join(directory, 'documents', `${id}.json`);
  return {
    readIndex() {
      if (!existsSync(indexPath)) return null;
      try {
        return JSON.parse(readFileSync(indexPath, 'utf8'));
      } catch (error) {
        throw new Error(`Daftar isi Drive ${indexPath} rusak: ${String(error)}`);
      }
    },
    writeIndex: (index) => writeAtomically(indexPath, `${JSON.stringify(index(), null, 1)}\n`),
    read: (path) => readFileSync(join(directory, path)),
    write: (path, bytes) => writeAtomically(join(directory, path), bytes),
    remove: (path) => rmSync(join(directory, path), { force: true }),
    readDocument: (id) => JSON.parse(readFileSync(documentPath(id), 'utf8')),
    writeDocument: (document) =>
      writeAtomically(documentPath(document.documentId), `${JSON.stringify(document)}\n`),
    removeDocument: (id) => rmSync(documentPath(id), { force: true }),
  };
}

/** Memory, for a Drive that nobody opens again. */
export function memoryShelf(): Shelf {
  const files = new Map<string, Uint8Array>();
  const documents = new Map<string, GoogleDocument>();
  const found = <T>(thing: T | undefined, name: string): T => {
    if (thing === undefined) throw new Error(`${name} is not in this Drive`);
    return thing;
  };
  return {
    readIndex: () => null,
    writeIndex: () => undefined,
    read: (path) => found(files.get(path), path),
    write: (path, bytes) => files.set(path, bytes),
    remove: (path) => files.delete(path),
    readDocument: (id) => found(documents.get(id), id),
    writeDocument: (document) => documents.set(document.documentId, document),
    removeDocument: (id) => documents.delete(id),
  };
}
