import { findPrisonWords } from '../../../kernel/prison-words';
import type { Problem } from '../../../kernel/problem';
import { problem, problemAt } from '../../../kernel/problem';
import { hasControlCharacters } from '../../roster/core';
import { FRAMED, fittedSize } from './fit/fit-name';
import type { IssueCells } from './issue-input';
import type { PaperWithText, PrintedPaper } from './model';
import { ALONG, signatureFields } from './signature-fields';

/** What stands in a cell of sheet Peserta, by the name of its place on the paper. */
const PERSON_COLUMNS: Readonly<Record<string, 'name' | 'birthPlace'>> = {
  nama: 'name',
  tempat_lahir: 'birthPlace',
};

/** Line ends and characters that nobody sees would break a line of the paper or vanish from it. */
export function lintPrintable(
  papers: readonly PaperWithText[],
  cells: IssueCells,
): readonly Problem[] {
  return papers.flatMap((one) =>
    Object.entries(namedTexts(one.printed))
      .filter(([, text]) => hasControlCharacters(text))
      .map(([value]) => {
        const { participant } = one.paper;
        const column = PERSON_COLUMNS[value];
        return column === undefined
          ? problem('certificates.not_printable', { participant, value })
          : problemAt(cells.participant(participant, column), 'certificates.name_not_printable', {
              participant,
            });
      }),
  );
}

/** Names that have no room on their paper even in the smallest letters. */
export function lintFit(papers: readonly PaperWithText[], cells: IssueCells): readonly Problem[] {
  return papers.flatMap(({ paper: { kind, participant, name } }) => {
    // In a letter a name takes the lines it needs.
    if (kind === null || kind === 'statement' || fittedSize(FRAMED, name) !== null) return [];
    const values = { participant, length: [...name].length };
    return [
      problemAt(cells.participant(participant, 'name'), 'certificates.name_too_long', values),
    ];
  });
}

/** Whoever signs along may be of the prison: staff decided it, and are warned when papers are issued. */
const MAY_TELL: readonly string[] = ALONG.flatMap(signatureFields);

/** Everything that would tell about prison: printed values, file names, and what a mail says. */
export function lintNeutral(papers: readonly PaperWithText[]): readonly Problem[] {
  return papers.flatMap(({ paper, printed }) =>
    Object.entries({ ...namedTexts(printed), nama_berkas: paper.fileName })
      .filter(([value]) => !MAY_TELL.includes(value))
      .flatMap(([value, text]) =>
        findPrisonWords(text).map((word) =>
          problem('certificates.not_neutral', { participant: paper.participant, value, word }),
        ),
      ),
  );
}

function namedTexts(printed: PrintedPaper): Readonly<Record<string, string>> {
  return {
    ...printed.values,
    nama_pengirim: printed.senderName,
    unit: printed.units.map((unit) => `${unit.code} ${unit.title}`).join(' '),
  };
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
    const key = JSON.stringify([found.code, rest, found.at]);
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
