import type { Columns, RawSheet, Table } from '../../kernel/table';
import type { Outcome } from '../../ports/action';
import type { Ports } from '../../ports/ports';
import { features } from '../features';
import { signOf, textRows } from './known-columns';
import type { StepRule, TextRow } from './step-rules';
import { isIdleRow, stepRules } from './step-rules';

/** What the last finished run of a step was based on, and what it said. */
export interface StepRecord {
  readonly errors: number;
  /** The code of its message. */
  readonly message: string;
  /** The sign of each sheet it read, by sheet. */
  readonly signs: Readonly<Record<string, string>>;
}

/** A run under watch: `ports` notes the first reading of each sheet. */
export interface Watch {
  readonly ports: Ports;
  readonly remember: (outcome: Outcome<unknown>) => void;
}

/** Watches what an action reads when it does a step of the workflow; null when it does none. */
export function watchStep(ports: Ports, action: string): Watch | null {
  const rule = stepRules.find(({ actions }) => actions.includes(action));
  if (rule === undefined) return null;
  const seen = new Map<string, RawSheet | null>();
  const read = (name: string): RawSheet | null => {
    const sheet = ports.workbook.read(name);
    // The commit reads again; what the decision was based on is the first reading.
    if (!seen.has(name)) seen.set(name, sheet);
    return sheet;
  };
  const rowsSeen = (name: string): readonly TextRow[] | undefined => {
    const sheet = seen.get(name);
    const table = tableOf(name);
    return sheet === undefined || table === undefined ? undefined : textRows(table, sheet);
  };
  return {
    ports: { ...ports, workbook: { ...ports.workbook, read } },
    remember: (outcome) => {
      // A refused run writes nothing into the workbook; that it was refused is kept for the person who ran it.
      if (outcome.status !== 'done') {
        ports.store.user.set(refusedKey(rule), ports.clock.now());
        return;
      }
      ports.store.user.remove(refusedKey(rule));
      const errors = outcome.problems.filter(({ severity }) => severity === 'error').length;
      const signs = signsOf(rule, rowsSeen);
      const record: StepRecord = { errors, message: outcome.message.code, signs };
      ports.store.document.set(storeKey(rule), JSON.stringify(record));
    },
  };
}

/** The record of a step's last finished run; null when there is none in this file. */
export function recallStep(ports: Ports, rule: StepRule): StepRecord | null {
  const stored = ports.store.document.get(storeKey(rule));
  return stored === null ? null : JSON.parse(stored);
}

/** Whether this person's last run of a step was refused. */
export function wasRefused(ports: Ports, rule: StepRule): boolean {
  return ports.store.user.get(refusedKey(rule)) !== null;
}

/** The signs of those input sheets that were read. */
export function signsOf(
  rule: StepRule,
  rowsOf: (sheet: string) => readonly TextRow[] | undefined,
): Readonly<Record<string, string>> {
  const signs: Record<string, string> = {};
  for (const name of rule.inputs) {
    const table = tableOf(name);
    const rows = rowsOf(name);
    if (table === undefined || rows === undefined) continue;
    const program = rowsOf('Program') ?? [];
    const kept = rows.filter((row) => !isIdleRow(name, row, program));
    signs[name] = signOf(table, kept, rule);
  }
  return signs;
}

function tableOf(name: string): Table<Columns> | undefined {
  return features.flatMap(({ tables }) => tables).find(({ sheet }) => sheet === name);
}

function storeKey(rule: StepRule): string {
  return `step.${rule.id}`;
}

function refusedKey(rule: StepRule): string {
  return `step.${rule.id}.refused`;
}
