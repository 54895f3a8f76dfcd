import { createHash } from 'node:crypto';
import type { GoogleDocument } from '../docs';
import { DOCUMENT_TYPE, type FileRecord, PDF_TYPE } from './file-record';
import { readablePath } from './readable-path';
import type { Shelf } from './shelf';

/** The files of a Drive, who may use them and what is in them. */
export interface DriveStore {
  find(id: string): FileRecord | undefined;
  /** In order of creation. */
  list(): readonly FileRecord[];
  /** Adds or replaces the record and writes the index. */
  save(record: FileRecord): void;
  remove(id: string): void;
  readBytes(record: FileRecord): Uint8Array;
  /** Writes the content and sets path, size and checksum on the record; does not save it. */
  writeBytes(record: FileRecord, bytes: Uint8Array): void;
  readDocument(id: string): GoogleDocument;
  writeDocument(document: GoogleDocument): void;
  hasGrant(user: string, id: string): boolean;
  grant(user: string, id: string): void;
  /** Accounts that made the file or picked it. */
  usersOf(id: string): readonly string[];
  /** A new file id, and a promise that it may be used once by a create or copy. */
  generateId(): string;
  /** Whether the id came from `generateId`. */
  isGenerated(id: string): boolean;
}

/** Opens or begins a Drive. Ids depend on the seed and on how many were given before. */
export function openDriveStore(shelf: Shelf, seed: string): DriveStore {
  const index = shelf.readIndex() ?? { idsGiven: 0, files: [], grants: {} };
  const files = new Map(index.files.map((record) => [record.id, record]));
  const grants = new Map(Object.entries(index.grants).map(([user, ids]) => [user, new Set(ids)]));
  const given = new Set(Array.from({ length: index.idsGiven }, (_, n) => fileId(seed, n)));

  const writeIndex = () =>
    shelf.writeIndex(() => ({
      version: 1,
      idsGiven: given.size,
      files: [...files.values()],
      grants: Object.fromEntries([...grants].map(([user, ids]) => [user, [...ids]])),
    }));

  const pathFor = (record: FileRecord): string => {
    if (record.mimeType !== PDF_TYPE) return `files/${record.id}`;
    const others = [...files.values()].filter((file) => file.id !== record.id);
    return readablePath(record.name, '.pdf', new Set(others.flatMap((file) => file.path ?? [])));
  };

  return {
    find: (id) => files.get(id),
    list: () => [...files.values()],
    save(record) {
      files.set(record.id, record);
      writeIndex();
    },
    remove(id) {
      const record = files.get(id);
      files.delete(id);
      writeIndex();
      if (record?.path) shelf.remove(record.path);
      if (record?.mimeType === DOCUMENT_TYPE) shelf.removeDocument(id);
    },
    readBytes: (record) => shelf.read(record.path ?? ''),
    writeBytes(record, bytes) {
      const former = record.path;
      record.path = pathFor(record);
      record.size = bytes.length;
      record.md5Checksum = createHash('md5').update(bytes).digest('hex');
      shelf.write(record.path, bytes);
      if (former && former !== record.path) shelf.remove(former);
    },
    readDocument: (id) => shelf.readDocument(id),
    writeDocument: (document) => shelf.writeDocument(document),
    hasGrant: (user, id) => grants.get(user)?.has(id) === true,
    grant(user, id) {
      grants.set(user, (grants.get(user) ?? new Set()).add(id));
      writeIndex();
    },
    usersOf: (id) => [...grants].flatMap(([user, ids]) => (ids.has(id) ? [user] : [])),
    generateId() {
      const id = fileId(seed, given.size);
      given.add(id);
      writeIndex();
      return id;
    },
    isGenerated: (id) => given.has(id),
  };
}

/** 33 characters that begin with 1, like the ids of Drive. */
function fileId(seed: string, number: number): string {
  const digest = createHash('sha256').update(`${seed}/${number}`).digest('base64url');
  return `1${digest.slice(0, 32)}`;
}
