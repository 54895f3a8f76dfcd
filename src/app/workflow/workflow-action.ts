import * as z from 'zod/mini';
import type { RawSheet } from '../../kernel/table';
import type { Action } from '../../ports/action';
import { done } from '../../ports/action';
import type { Ports } from '../../ports/ports';
import { features } from '../features';
import { runLogTable } from '../run-log';
import type { StepFacts, StepStatus } from './judge-step';
import { judgeStep, nextStep } from './judge-step';
import { textRows } from './known-columns';
import { recallOpenPairs } from './open-pairs';
import { recallStep, signsOf, wasRefused } from './step-record';
import type { StepRule, TextRow } from './step-rules';
import { stepRules } from './step-rules';
import type { WaitingPapers } from './waiting-papers';
import { waitingPapers } from './waiting-papers';

/** The steps of the work, for the sidebar's home. */
export interface Workflow {
  readonly steps: readonly StepStatus[];
  /** The id of the one step to do next; null when all is done. */
  readonly next: string | null;
  /** Papers and mails that a run has left for today. */
  readonly papers: WaitingPapers;
}

/** *Alur kerja*: how far each step is. Reads each sheet once, whatever the rows. */
export const workflowAction: Action<unknown, Workflow> = {
  id: 'app.workflow',
  input: z.unknown(),
  writes: false,
  run(ports) {
    const tables = features.flatMap((feature) => feature.tables);
    const wanted = new Set(
      stepRules.flatMap(({ inputs, needs, sheet }) => [...inputs, ...needs, sheet]),
    );
    const sheets = new Map([...wanted].map((name) => [name, ports.workbook.read(name)]));
    const rows = new Map(
      tables
        .filter(({ sheet }) => wanted.has(sheet))
        .map((table) => [table.sheet, textRows(table, sheets.get(table.sheet) ?? null)]),
    );
    const log = textRows(runLogTable, ports.workbook.read(runLogTable.sheet));
    const steps = [
      setUpStatus(sheets),
      ...stepRules.map((rule) => judgeStep(factsOf(ports, rule, { rows, log }))),
    ];
    const message = { code: 'app.workflow_listed', values: { count: steps.length } };
    const papers = waitingPapers(ports, rows.get('Sertifikat') ?? []);
    return done({ steps, next: nextStep(steps), papers }, message);
  },
};

interface Found {
  readonly rows: ReadonlyMap<string, readonly TextRow[]>;
  readonly log: readonly TextRow[];
}

function factsOf(ports: Ports, rule: StepRule, { rows, log }: Found): StepFacts {
  const own = rows.get(rule.sheet) ?? [];
  const last = log.filter(({ action = '' }) => rule.actions.includes(action)).pop();
  const record = recallStep(ports, rule);
  const hasRun = record !== null || last !== undefined;
  const now = signsOf(rule, (name) => rows.get(name));
  const today = ports.clock.today();
  return {
    id: rule.id,
    missing: rule.needs.filter((name) => (rows.get(name) ?? []).length === 0),
    rows: own.length,
    hasResult: rule.proof === 'run' ? hasRun : own.length > 0,
    open: own.filter((row) => rule.isOpen?.(row, today)).length,
    left: own.filter((row) => rule.isLeft?.(row)).length,
    errors: record?.errors ?? 0,
    pairs: rule.id === 'roster' ? recallOpenPairs(ports) : 0,
    isUnfinished: record !== null && record.message === rule.unfinished,
    wasRefused: wasRefused(ports, rule),
    changed: Object.entries(record?.signs ?? {})
      .filter(([name, sign]) => now[name] !== sign)
      .map(([name]) => name),
    lastRun: last?.['at'] ?? '',
  };
}

/** The sheets themselves: nothing can begin before they are there. */
function setUpStatus(sheets: ReadonlyMap<string, RawSheet | null>): StepStatus {
  const missing = [...sheets].filter(([, sheet]) => sheet === null).map(([name]) => name);
  const facts = { id: 'setUp', rows: sheets.size - missing.length, changed: [], lastRun: '' };
  const none = { open: 0, left: 0, errors: 0, pairs: 0, wasRefused: false };
  return { ...facts, ...none, missing, state: missing.length > 0 ? 'ready' : 'done' };
}
