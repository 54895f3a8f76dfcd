/** Why a file cannot become a template: too large, an old Word file, or no Word file at all. */
export type DocxObstacle = 'too_large' | 'old_word' | 'no_word';

/** What a page may send at once, and more than any letter needs. */
const LARGEST_DOCX = 5_000_000;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_WORD = [0xd0, 0xcf, 0x11, 0xe0];
const BODY = 'word/document.xml';

/** Whether bytes are a .docx: a zip in whose list of files the text of a Word document stands (ISO/IEC 29500-2). */
export function docxObstacle(bytes: Uint8Array): DocxObstacle | null {
  if (bytes.length > LARGEST_DOCX) return 'too_large';
  if (startsWith(bytes, OLD_WORD)) return 'old_word';
  return startsWith(bytes, ZIP) && holds(bytes, BODY) ? null : 'no_word';
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

function holds(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text, (character) => character.charCodeAt(0));
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
