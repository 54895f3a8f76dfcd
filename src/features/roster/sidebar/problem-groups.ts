import type { CellAddress, Language, Severity } from '../../../kernel/problem';
import { sentence } from '../../../kernel/problem';
import { tableMessages } from '../../../kernel/table/messages';
import type { RosterFix, ValidateRosterReply } from '../contract';
import { kindOf } from '../core';
import { rosterMessages } from '../messages';
import { problemWords } from './problem-words';

/** Which findings are shown; `''` is all. */
export interface ProblemFilter {
  readonly severity: Severity | '';
  readonly sheet: string;
  readonly onlyFixable: boolean;
}

export const SHOW_ALL: ProblemFilter = { severity: '', sheet: '', onlyFixable: false };

/** A finding or a certain fix at one cell. */
export interface ProblemItem {
  readonly at: CellAddress;
  readonly text: string;
  readonly fix: RosterFix | null;
}

/** Findings of one kind. */
export interface ProblemGroup {
  readonly kind: string;
  readonly title: string;
  readonly severity: Severity;
  readonly items: readonly ProblemItem[];
  /** The code under which staff may switch it off; null for what is always looked for. */
  readonly switchCode: string | null;
}

const MESSAGES = { ...tableMessages, ...rosterMessages };

/** The findings by kind, errors first; a cell that can be fixed with certainty and has no finding is in a group of its own. */
export function groupProblems(
  reply: ValidateRosterReply,
  filter: ProblemFilter,
  language: Language,
): readonly ProblemGroup[] {
  const fixByCell = new Map(reply.fixes.map((fix) => [cellOf(fix.at), fix]));
  const groups = new Map<string, { title: string; severity: Severity; items: ProblemItem[] }>();
  const add = (kind: string, title: string, severity: Severity, item: ProblemItem): void => {
    const group = groups.get(kind) ?? { title, severity, items: [] };
    group.items.push(item);
    groups.set(kind, group);
  };
  const withFinding = new Set<string>();
  for (const { code, severity, values, at } of reply.findings) {
    if (at === null) continue;
    const fix = fixByCell.get(cellOf(at)) ?? null;
    withFinding.add(cellOf(at));
    const text = sentence(MESSAGES, { code, values }, language);
    add(code, titleOf(code, language), severity, { at, text, fix });
  }
  for (const fix of reply.fixes) {
    if (withFinding.has(cellOf(fix.at))) continue;
    const title = problemWords[language].fixKinds[fix.kind];
    add(`fix ${fix.kind}`, title, 'note', { at: fix.at, text: title, fix });
  }
  return [...groups]
    .map(([kind, group]) => ({
      ...group,
      kind,
      switchCode: kindOf(kind) === undefined ? null : kind,
      items: group.items.filter((item) => isShown(item, group.severity, filter)),
    }))
    .filter(({ items }) => items.length > 0)
    .sort((left, right) => RANK[left.severity] - RANK[right.severity]);
}

/** The sheets that findings or fixes stand in. */
export function sheetsOf({ findings, fixes }: ValidateRosterReply): readonly string[] {
  const sheets = [...findings, ...fixes].flatMap(({ at }) => (at === null ? [] : [at.sheet]));
  return [...new Set(sheets)];
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

function isShown(item: ProblemItem, severity: Severity, filter: ProblemFilter): boolean {
  return (
    (filter.severity === '' || filter.severity === severity) &&
    (filter.sheet === '' || filter.sheet === item.at.sheet) &&
    (!filter.onlyFixable || item.fix !== null)
  );
}

/** The sentence of a kind, whatever the single cell: its gaps are left open. */
export function titleOf(code: string, language: Language): string {
  return sentence(MESSAGES, { code, values: {} }, language).replace(/\{\w+\}/g, '…');
}

function cellOf(at: CellAddress): string {
  return `${at.sheet}!${at.column}!${at.row}`;
}
