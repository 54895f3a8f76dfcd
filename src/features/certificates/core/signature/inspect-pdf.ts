/** The largest signed PDF that is taken: a certificate is some hundred kilobytes, and a server keeps several copies. */
export const MAX_SIGNED_BYTES = 5_000_000;

/** What the bytes of an uploaded file say of it. */
export interface PdfInspection {
  readonly isPdf: boolean;
  /** It holds an electronic signature, or at least the place of one: whether it is valid only its signing service can tell. */
  readonly isSigned: boolean;
  /**
   * Where the file may have ended before something was appended. A signature is appended to the file that was signed
   * (ISO 32000-1, 7.5.6 and 12.8.1), so one of these lengths is that of the frozen PDF.
   */
  readonly revisionEnds: readonly number[];
}

const HEAD = '%PDF-';
const END = '%%EOF';
/** Of the exported PDF, of the QR code in it, and of what a signing app may put between them. */
const MOST_REVISIONS = 4;
const LINE_END: readonly (number | undefined)[] = [10, 13];

/** Looks into an uploaded file. */
export function inspectPdf(bytes: Uint8Array): PdfInspection {
  const ends = placesOf(bytes, END).map((at) => at + END.length);
  // Some programs write a few bytes more behind the end.
  const isClosed = (ends[ends.length - 1] ?? 0) >= bytes.length - 1024;
  return {
    isPdf: startsWith(bytes, HEAD, 0) && ends.length > 0 && isClosed,
    isSigned: placesOf(bytes, '/ByteRange').length > 0,
    revisionEnds: ends.slice(0, MOST_REVISIONS).flatMap((end) => withLineEnd(bytes, end)),
  };
}

/** The length without a line end, with one, and with one of two characters. */
function withLineEnd(bytes: Uint8Array, end: number): readonly number[] {
  const one = LINE_END.includes(bytes[end]) ? [end + 1] : [];
  const two = bytes[end] === 13 && bytes[end + 1] === 10 ? [end + 2] : [];
  return [end, ...one, ...two];
}

function placesOf(bytes: Uint8Array, word: string): readonly number[] {
  const places: number[] = [];
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, word, at)) places.push(at);
  }
  return places;
}

function startsWith(bytes: Uint8Array, word: string, at: number): boolean {
  for (let index = 0; index < word.length; index++) {
    if (bytes[at + index] !== word.charCodeAt(index)) return false;
  }
  return true;
}
