/** A String.fromCharCode takes only so many arguments. */
const PIECE = 0x8000;

/** The bytes of a text in Base64. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/** Bytes as text in Base64. */
export function base64Of(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    letters.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  }
  return btoa(letters.join(''));
}
