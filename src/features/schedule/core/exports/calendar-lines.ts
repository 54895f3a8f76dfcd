/** Octets of a line, its line break aside (RFC 5545, 3.1). */
const MOST_OCTETS = 75;

/** A text as the value of a property: escaped (RFC 5545, 3.3.11), without control characters or broken pairs. */
export function propertyText(text: string): string {
  return [...text]
    .map((character) => {
      if (character === '\n') return '\\n';
      if (character === '\\' || character === ';' || character === ',') return `\\${character}`;
      const code = character.codePointAt(0) ?? 0;
      if (code < 0x20 || code === 0x7f) return '';
      return code >= 0xd800 && code <= 0xdfff ? '\ufffd' : character;
    })
    .join('');
}

/** A line cut into pieces of at most 75 octets, each but the first beginning with a space; no character is cut. */
export function foldLine(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > MOST_OCTETS) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += character;
    octets += more;
  }
  return [...pieces, piece].join('\r\n');
}

/** Length in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
