import type { FileRecord } from '../../drive';
import type { LocalGoogle } from '../../local-google';
import type { DriveFileView } from '../protocol';

const PDF = 'application/pdf';
const DOCUMENT = 'application/vnd.google-apps.document';
const FILES = 'https://www.googleapis.com/drive/v3/files';

/** Everything in Drive, whoever may see it, newest first. */
export function viewDrive({ drive }: LocalGoogle): DriveFileView[] {
  const files = [...drive.listFiles()].sort((a, b) => (a.createdTime < b.createdTime ? 1 : -1));
  return files.map((file) => {
    const { id, name, mimeType, owner, trashed } = file;
    const users = drive.usersOf(id);
    const pdfUrl = hasPdf(file) ? `/file/${id}.pdf` : '';
    return { id, name, mimeType, owner, trashed, users, pdfUrl };
  });
}

/** Changes whenever the list does. */
export function driveFingerprint({ drive }: LocalGoogle): string {
  const files = drive.listFiles();
  return JSON.stringify(
    files.map(({ id, modifiedTime, trashed }) => [id, modifiedTime, trashed, drive.usersOf(id)]),
  );
}

/** A file as PDF; undefined when there is no such file or it has no pages. */
export async function pdfOf(google: LocalGoogle, id: string): Promise<Uint8Array | undefined> {
  const file = google.drive.listFiles().find((candidate) => candidate.id === id);
  if (!file || !hasPdf(file)) return undefined;
  if (file.mimeType === PDF) return google.drive.readFile(id);
  const url = `${FILES}/${encodeURIComponent(id)}/export?mimeType=${encodeURIComponent(PDF)}`;
  const response = await google.drive.handle({
    ...{ method: 'GET', url, headers: {}, body: new Uint8Array() },
    ...{ user: file.owner, nowMs: google.host.clock.nowMs },
  });
  return response.status === 200 ? response.body : undefined;
}

function hasPdf({ mimeType }: FileRecord): boolean {
  return mimeType === PDF || mimeType === DOCUMENT;
}
