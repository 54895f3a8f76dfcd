import type { Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import type { PaperWithText } from './model';
import { findPrisonWords } from './neutral';

/** Everything that would tell about prison: printed values, file names, and what a mail says. */
export function lintNeutral(papers: readonly PaperWithText[]): readonly Problem[] {
  return papers.flatMap(({ paper, printed }) => {
    const named: Readonly<Record<string, string>> = {
      ...printed.values,
      nama_berkas: paper.fileName,
      nama_pengirim: printed.senderName,
      unit: printed.units.map((unit) => `${unit.code} ${unit.title}`).join(' '),
    };
    return Object.entries(named).flatMap(([value, text]) =>
      findPrisonWords(text).map((word) =>
        problem('certificates.not_neutral', { participant: paper.participant, value, word }),
      ),
    );
  });
}

/** No two papers of the register may carry the same printed number. */
export function lintNumbers(
  papers: readonly PaperWithText[],
  taken: readonly string[],
): readonly Problem[] {
  const seen = new Set(taken);
  const problems: Problem[] = [];
  for (const { paper } of papers) {
    if (seen.has(paper.number)) {
      problems.push(problem('certificates.number_twice', { number: paper.number }));
    }
    seen.add(paper.number);
  }
  return problems;
}

/** One sentence for the same fault in many papers: the first person stands for all. */
export function mergeProblems(problems: readonly Problem[]): readonly Problem[] {
  const merged = new Map<string, { first: Problem; people: Set<string> }>();
  for (const found of problems) {
    const { participant = '', ...rest } = found.values;
    const key = JSON.stringify([found.code, rest]);
    const known = merged.get(key);
    if (known) known.people.add(String(participant));
    else merged.set(key, { first: found, people: new Set([String(participant)]) });
  }
  return [...merged.values()].map(({ first, people }) => ({
    ...first,
    values: { ...first.values, participant: shortList([...people]) },
  }));
}

function shortList(people: readonly string[]): string {
  const shown = people.slice(0, 5).join(', ');
  return people.length > 5 ? `${shown}, ... (${people.length})` : shown;
}
