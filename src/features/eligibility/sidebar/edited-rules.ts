import type { ListedRule, RuleEdit } from '../contract';

/** What was typed over the rules and not saved yet: cells by rule and column key. */
export type RuleEdits = Readonly<Record<string, Readonly<Record<string, string | boolean>>>>;

/** What a field of a rule shows: what was typed, else what stands in the sheet, dates as people write them. */
export function ruleText({ id, cells }: ListedRule, edits: RuleEdits, key: string): string {
  return String(edits[id]?.[key] ?? shown(String(cells[key] ?? '')));
}

/** Whether a rule is ticked. */
export function isRuleOn({ id, cells }: ListedRule, edits: RuleEdits): boolean {
  return (edits[id]?.['isOn'] ?? cells['isOn']) === true;
}

/** Whether something differs from the sheet. */
export function isEdited(rule: ListedRule, edits: RuleEdits): boolean {
  return changedKeys(rule, edits).length > 0;
}

/** The edits with one more. */
export function withEdit(
  edits: RuleEdits,
  id: string,
  key: string,
  cell: string | boolean,
): RuleEdits {
  return { ...edits, [id]: { ...edits[id], [key]: cell } };
}

/** What is sent: only the cells that differ from the sheet, and what stood there. */
export function editsToSend(rules: readonly ListedRule[], edits: RuleEdits): readonly RuleEdit[] {
  return rules.flatMap((rule) => {
    const keys = changedKeys(rule, edits);
    if (keys.length === 0) return [];
    const typed = edits[rule.id] ?? {};
    return [
      {
        id: rule.id,
        cells: Object.fromEntries(keys.map((key) => [key, typed[key] ?? ''])),
        was: Object.fromEntries(keys.map((key) => [key, rule.cells[key] ?? ''])),
      },
    ];
  });
}

function changedKeys(rule: ListedRule, edits: RuleEdits): readonly string[] {
  return Object.entries(edits[rule.id] ?? {})
    .filter(([key, cell]) =>
      typeof cell === 'boolean'
        ? cell !== (rule.cells[key] === true)
        : cell.trim() !== shown(String(rule.cells[key] ?? '')),
    )
    .map(([key]) => key);
}

/** `2022-02-18` as `18/02/2022`. */
function shown(cell: string): string {
  return cell.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
}
