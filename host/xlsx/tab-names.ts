/** Excel's limit for the name of a tab. */
const MAX_LENGTH = 31;

/** Names that .xlsx allows, unique without regard to case; a name it allows stays as it is. */
export function tabNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const clean = cleanName(name);
    let candidate = clean;
    for (let n = 2; taken.has(candidate.toLowerCase()); n += 1) {
      const suffix = ` (${n})`;
      candidate = clean.slice(0, MAX_LENGTH - suffix.length) + suffix;
    }
    taken.add(candidate.toLowerCase());
    return candidate;
  });
}

function cleanName(name: string): string {
  const clean = name
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids control characters
    .replace(/[\u0000-\u001f\ud800-\udfff\ufffe\uffff[\]*?/\\:]/g, '_')
    .replace(/^'|'$/g, '_')
    .slice(0, MAX_LENGTH);
  // Excel reserves this name for its own change log.
  return clean.trim() === '' || clean.toLowerCase() === 'history' ? `_${clean}` : clean;
}
