import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

/** What is wrong in a scenario, for the person who wrote it. */
export interface WordedIssue {
  /** Where, such as `roster.generate.groups.0.set.Minat 1`. */
  readonly part: string;
  /** An Indonesian sentence. */
  readonly reason: string;
}

/** Says what an issue of the schema means. Of a choice between shapes, the one that came furthest is meant. */
export function wordIssue(
  issue: Issue | undefined,
  above: readonly PropertyKey[] = [],
): WordedIssue {
  const path = [...above, ...(issue?.path ?? [])];
  if (issue?.code === 'invalid_union') {
    const furthest = [...issue.errors].sort((a, b) => depthOf(b) - depthOf(a))[0] ?? [];
    const deepest = [...furthest].sort((a, b) => depthOf([b]) - depthOf([a]))[0];
    if (depthOf(furthest) > 0) return wordIssue(deepest, path);
    return { part: partOf(path), reason: 'isinya tidak dikenal. Lihat docs/scenarios.md.' };
  }
  return { part: partOf(path), reason: reasonOf(issue) };
}

/** How far into the value an issue lies; a missing key is no step of its own. */
function depthOf(issues: readonly Issue[]): number {
  return Math.max(
    0,
    ...issues.map((issue) => {
      const inner = issue.code === 'invalid_union' ? issue.errors.map(depthOf) : [];
      const own = isMissing(issue) ? issue.path.length - 1 : issue.path.length;
      return own + Math.max(0, ...inner);
    }),
  );
}

function isMissing(issue: Issue): boolean {
  return issue.code === 'invalid_type' && issue.input === undefined;
}

function partOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('.') || '(seluruh berkas)';
}

function reasonOf(issue: Issue | undefined): string {
  if (issue === undefined) return 'isinya tidak dapat dipakai.';
  if (isMissing(issue)) return 'bagian ini belum ada.';
  switch (issue.code) {
    case 'unrecognized_keys':
      return `isian ${quoted(issue.keys)} tidak dikenal.`;
    case 'invalid_type':
      return `harus berupa ${TYPE_WORDS[issue.expected] ?? issue.expected}.`;
    case 'invalid_value':
      return `pilih salah satu: ${issue.values.map(String).join(', ')}.`;
    case 'too_small':
      return `paling sedikit ${issue.minimum}.`;
    case 'too_big':
      return `paling banyak ${issue.maximum}.`;
    default:
      return 'penulisannya salah. Lihat docs/scenarios.md.';
  }
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'teks',
  number: 'angka',
  int: 'bilangan bulat',
  boolean: 'true atau false',
  object: 'objek { }',
  record: 'objek { }',
  array: 'daftar [ ]',
  tuple: 'daftar [ ] berisi dua nilai',
};

function quoted(keys: readonly string[]): string {
  return keys.map((key) => `"${key}"`).join(', ');
}
