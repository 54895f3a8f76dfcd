import type { FileContent } from '../ports/file-content';

type Blob = GoogleAppsScript.Base.Blob;

interface BlobContent extends FileContent {
  readonly blob: Blob;
}

/** Bytes from Google, with their hash. Apps Script: bytes are numbers in memory, so only the blob is kept. */
export function contentOfBlob(blob: Blob): FileContent {
  const bytes = blob.getBytes();
  const digest = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, bytes);
  const content: BlobContent = {
    size: bytes.length,
    sha256: hexOf(digest),
    blob,
    toBase64: () => Utilities.base64Encode(blob.getBytes()),
    bytes: () => Uint8Array.from(blob.getBytes(), (byte) => byte & 0xff),
    withBytes: (other) => {
      const signed = Array.from(other, (byte) => (byte > 127 ? byte - 256 : byte));
      return contentOfBlob(
        Utilities.newBlob(signed, blob.getContentType() ?? 'application/pdf', blob.getName() ?? ''),
      );
    },
  };
  return content;
}

/** The blob behind a content that `contentOfBlob` made. */
export function blobOf(content: FileContent): Blob {
  return (content as BlobContent).blob;
}

/** Apps Script: bytes are signed. */
function hexOf(bytes: readonly number[]): string {
  return bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');
}
