import * as z from 'zod/mini';
import type { Call } from './call-context';
import { timestamp, visibleFile } from './call-context';
import { DOCUMENT_TYPE, type FileRecord, FOLDER_TYPE } from './file-record';
import { driveError } from './google-error';

/** Drive's limit for one property, key and value together, in UTF-8 bytes. */
const MAX_PROPERTY_BYTES = 124;
const MAX_PROPERTIES = 30;

const metadata = z.looseObject({
  id: z.optional(z.string()),
  name: z.optional(z.string()),
  mimeType: z.optional(z.string()),
  parents: z.optional(z.array(z.string())),
  appProperties: z.optional(z.record(z.string(), z.nullable(z.string()))),
  trashed: z.optional(z.boolean()),
});

export type FileMetadata = z.infer<typeof metadata>;

/** The metadata of a create, copy or update; throws Drive's 400 for JSON it cannot read. */
export function parseMetadata(text: string): FileMetadata {
  const parsed = metadata.safeParse(parseJson(text === '' ? '{}' : text));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw driveError(400, 'invalid', `Invalid value for: ${issue?.path.join('.')}`);
}

/** A record for a new file of the calling account, not yet saved. */
export function newRecord(call: Call, given: FileMetadata, mimeType: string): FileRecord {
  const now = timestamp(call);
  return {
    id: idFor(call, given.id, mimeType),
    name: given.name ?? 'Untitled',
    mimeType,
    parents: parentsFor(call, given.parents),
    appProperties: mergeProperties({}, given.appProperties ?? {}),
    owner: call.request.user,
    createdTime: now,
    modifiedTime: now,
    trashed: false,
  };
}

/** Properties after a change; null removes one, as live. */
export function mergeProperties(
  former: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string | null>>,
): Record<string, string> {
  const merged = Object.entries({ ...former, ...changes }).flatMap(([key, value]) => {
    if (value === null) return [];
    if (Buffer.byteLength(key + value) > MAX_PROPERTY_BYTES) {
      throw driveError(400, 'invalid', `The property ${key} exceeds ${MAX_PROPERTY_BYTES} bytes.`);
    }
    return [[key, value] as const];
  });
  if (merged.length > MAX_PROPERTIES) {
    throw driveError(403, 'appPropertiesLimitExceeded', 'The limit of app properties is exceeded.');
  }
  return Object.fromEntries(merged);
}

/** Checks that the account sees the folders. My Drive itself is `root`. */
export function parentsFor(call: Call, parents: readonly string[] = ['root']): string[] {
  for (const parent of parents) {
    if (parent === 'root') continue;
    if (visibleFile(call, parent).mimeType !== FOLDER_TYPE) {
      throw driveError(403, 'parentNotAFolder', 'The specified parent is not a folder.');
    }
  }
  return [...parents];
}

function idFor(call: Call, id: string | undefined, mimeType: string): string {
  if (id === undefined) return call.store.generateId();
  // Drive v3: only folders and files with bytes take a pre-generated id; seen live by others.
  if (mimeType === DOCUMENT_TYPE) {
    const message = 'Generated IDs are not supported for Docs Editors formats.';
    throw driveError(403, 'insufficientFilePermissions', message);
  }
  if (call.store.find(id)) {
    throw driveError(409, 'fileIdInUse', 'A file already exists with the provided ID.');
  }
  if (!call.store.isGenerated(id)) {
    throw driveError(400, 'invalid', 'The provided file ID is not usable.');
  }
  return id;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw driveError(400, 'parseError', 'Parse Error');
  }
}
