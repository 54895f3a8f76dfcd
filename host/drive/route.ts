/** Names of the operations, for costs, counters and fault rules. */
export type Operation =
  | 'files.generateIds'
  | 'files.create'
  | 'files.upload'
  | 'files.copy'
  | 'files.get'
  | 'files.download'
  | 'files.list'
  | 'files.update'
  | 'files.delete'
  | 'files.export'
  | 'documents.create'
  | 'documents.get'
  | 'documents.batchUpdate';

export interface Route {
  readonly operation: Operation;
  /** The file or document in the path; empty where the path has none. */
  readonly id: string;
  readonly parameters: URLSearchParams;
}

const DRIVE = 'https://www.googleapis.com/drive/v3/files';
const UPLOAD = 'https://www.googleapis.com/upload/drive/v3/files';
const DOCS = 'https://docs.googleapis.com/v1/documents';

/** Method and path patterns; `*` stands for an id. Fixed paths come before those with an id. */
const ROUTES: readonly (readonly [string, string, Operation])[] = [
  ['GET', `${DRIVE}/generateIds`, 'files.generateIds'],
  ['GET', DRIVE, 'files.list'],
  ['POST', DRIVE, 'files.create'],
  ['POST', UPLOAD, 'files.upload'],
  ['PATCH', `${UPLOAD}/*`, 'files.upload'],
  ['POST', `${DRIVE}/*/copy`, 'files.copy'],
  ['GET', `${DRIVE}/*/export`, 'files.export'],
  ['GET', `${DRIVE}/*`, 'files.get'],
  ['PATCH', `${DRIVE}/*`, 'files.update'],
  ['DELETE', `${DRIVE}/*`, 'files.delete'],
  ['POST', DOCS, 'documents.create'],
  ['POST', `${DOCS}/*:batchUpdate`, 'documents.batchUpdate'],
  ['GET', `${DOCS}/*`, 'documents.get'],
];

const PATTERNS = ROUTES.map(([method, path, operation]) => ({
  method,
  pattern: new RegExp(`^${path.replace(/[.:/]/g, '\\$&').replace('*', '([^/:]+)')}$`),
  operation,
}));

/** The operation behind a method and an address; undefined for an address that Google does not have. */
export function findRoute(method: string, url: string): Route | undefined {
  if (!URL.canParse(url)) return undefined;
  const { origin, pathname, searchParams: parameters } = new URL(url);
  for (const { method: wanted, pattern, operation } of PATTERNS) {
    const match = method.toUpperCase() === wanted ? pattern.exec(origin + pathname) : null;
    if (!match) continue;
    const isDownload = operation === 'files.get' && parameters.get('alt') === 'media';
    return {
      operation: isDownload ? 'files.download' : operation,
      id: decodeURIComponent(match[1] ?? ''),
      parameters,
    };
  }
  return undefined;
}
