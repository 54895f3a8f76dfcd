/** What Drive remembers of one file besides its content. */
export interface FileRecord {
  readonly id: string;
  name: string;
  readonly mimeType: string;
  parents: string[];
  appProperties: Record<string, string>;
  readonly owner: string;
  /** RFC 3339, as the API shows it. */
  readonly createdTime: string;
  modifiedTime: string;
  trashed: boolean;
  /** Where the bytes lie, relative to the Drive folder; absent for folders and Google Docs. */
  path?: string;
  size?: number;
  md5Checksum?: string;
}

export const FOLDER_TYPE = 'application/vnd.google-apps.folder';
export const DOCUMENT_TYPE = 'application/vnd.google-apps.document';
export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const PDF_TYPE = 'application/pdf';

/** The `files` resource of Drive v3. */
export function fileResource(record: FileRecord): Record<string, unknown> {
  const { path: _path, size, owner, ...shown } = record;
  return {
    kind: 'drive#file',
    ...shown,
    ...(size === undefined ? {} : { size: String(size) }),
    owners: [{ kind: 'drive#user', emailAddress: owner, displayName: owner }],
    webViewLink: `https://drive.google.com/file/d/${record.id}/view`,
  };
}
