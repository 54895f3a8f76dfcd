/**
 * A file name for people: the Drive name without what file systems refuse, made unique with a
 * number. Letter case does not make names different, because some file systems ignore it.
 */
export function readablePath(name: string, extension: string, taken: ReadonlySet<string>): string {
  const withoutExtension = name.toLowerCase().endsWith(extension)
    ? name.slice(0, -extension.length)
    : name;
  const stem = cleanStem(withoutExtension);
  const lowerTaken = new Set([...taken].map((path) => path.toLowerCase()));
  for (let n = 1; ; n += 1) {
    const path = n === 1 ? `${stem}${extension}` : `${stem} (${n})${extension}`;
    if (!lowerTaken.has(path.toLowerCase())) return path;
  }
}

function cleanStem(name: string): string {
  const clean = name
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*]+/g, '-')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 120);
  return clean === '' ? 'tanpa nama' : clean;
}
