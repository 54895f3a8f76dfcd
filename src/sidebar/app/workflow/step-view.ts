import type { Language } from '../../../kernel/problem';
import { counted } from '../../counted';
import type { StepEntry } from './step-list';
import { stepList } from './step-list';
import type { StepState, WaitingCounts } from './workflow-words';
import { workflowWords } from './workflow-words';

/** A step's state as the server answers it. */
export interface StepStatus {
  readonly id: string;
  readonly state: StepState;
  readonly rows: number;
  readonly open: number;
  readonly left: number;
  readonly errors: number;
  readonly pairs: number;
  readonly wasRefused: boolean;
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  readonly lastRun: string;
}

export interface Workflow {
  readonly steps: readonly StepStatus[];
  readonly next: string | null;
  readonly papers: WaitingCounts;
}

/** A step as it is drawn. */
export interface StepView {
  readonly entry: StepEntry;
  readonly state: StepState;
  readonly badge: string;
  /** For example `253 peserta`; empty when there are none. */
  readonly count: string;
  /** What to know about it, most pressing first. */
  readonly remarks: readonly string[];
  readonly isNext: boolean;
  readonly mayRun: boolean;
  /** What is wanted now is done by hand in the place: opening it comes before running. */
  readonly opensFirst: boolean;
}

/** The steps in the order of the work, worded. A step the server does not know is left out. */
export function viewWorkflow(
  workflow: Pick<Workflow, 'steps' | 'next'>,
  language: Language,
): readonly StepView[] {
  const byId = new Map(workflow.steps.map((status) => [status.id, status]));
  return stepList.flatMap((entry) => {
    const status = byId.get(entry.id);
    return status === undefined ? [] : [viewStep(entry, status, workflow.next, language)];
  });
}

function viewStep(
  entry: StepEntry,
  status: StepStatus,
  next: string | null,
  language: Language,
): StepView {
  const words = workflowWords[language];
  const isStale = status.changed.length > 0 && status.state === 'check';
  return {
    entry,
    state: status.state,
    badge: isStale ? words.stale : words.states[status.state],
    count: countOf(status, entry, language),
    remarks: remarksOn(status, language),
    isNext: status.id === next,
    mayRun: status.state !== 'waiting',
    opensFirst: opensFirst(entry, status),
  };
}

function countOf({ rows }: StepStatus, entry: StepEntry, language: Language): string {
  if (rows === 0) return '';
  const { id, en, one } = entry.rows;
  return language === 'id' ? `${rows} ${id}` : counted(rows, one, en);
}

/** What changed, was refused or was never run is to be run; what a run left open is for people. */
function opensFirst(entry: StepEntry, status: StepStatus): boolean {
  if (status.state === 'waiting' || status.state === 'done') return false;
  if (status.changed.length > 0 || status.wasRefused) return false;
  const isLeftOpen = status.open + status.left + status.errors > 0 || status.state === 'check';
  return entry.place !== '' && (isLeftOpen || entry.isDoneInPlace === true);
}

function remarksOn(status: StepStatus, language: Language): readonly string[] {
  const words = workflowWords[language];
  const { state, missing, changed, open, left, errors, pairs, lastRun } = status;
  const isSetUp = status.id === 'setUp';
  const said: readonly (readonly [boolean, string])[] = [
    [isSetUp && missing.length > 0, words.missingSheets(missing.length)],
    [state === 'waiting' && !isSetUp, words.missing(missing.join(', '))],
    [status.wasRefused, words.refused],
    [state === 'check' && changed.length > 0, words.changed(changed.join(', '))],
    [errors > 0, words.errors(errors)],
    [pairs > 0, words.openPairs(pairs)],
    [open > 0, words.openRows(open)],
    [left > open, words.leftRows(left - open)],
    [lastRun !== '', words.lastRun(when(lastRun))],
  ];
  return said.filter(([holds]) => holds).map(([, text]) => text);
}

/** `2021-06-10T08:30:00` as `10/06/2021 08.30`. */
function when(moment: string): string {
  const parts = /^(\d+)-(\d+)-(\d+)T(\d+):(\d+)/.exec(moment);
  if (parts === null) return moment;
  const [, year, month, day, hour, minute] = parts;
  return `${day}/${month}/${year} ${hour}.${minute}`;
}
