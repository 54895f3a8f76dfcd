import type { Message, Problem } from '../../../kernel/problem';
import type { TableChange } from '../../../kernel/table';
import { writeRows } from '../../../kernel/table';
import type { Outcome } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { Ports } from '../../../ports/ports';
import { commit, read } from '../../../ports/tables';
import { summarizeStages } from '../../programme/core';
import type { GenerateReply } from '../contract';
import type { ScheduleFacts, SchedulePlan, SessionFinding } from '../core';
import {
  checkSessions,
  compareSchedules,
  countJpByPackage,
  fillStages,
  isClash,
  makeView,
} from '../core';
import { keepHighestNumber, withGivenIds } from '../read-jadwal';
import type { ScheduleSheets } from '../read-schedule';
import { classViewTable, roomViewTable, trainerViewTable } from '../tables';
import type { PlanOrigin } from './keep-plan';
import { keepPlan } from './keep-plan';

const VIEWS = [
  { kind: 'class', table: classViewTable },
  { kind: 'trainer', table: trainerViewTable },
  { kind: 'room', table: roomViewTable },
] as const;

/**
 * Writes a plan: Jadwal, the class, trainers and room of each stage, the views to print, what was planned, and the
 * version. All of it is one commit.
 */
export function writePlan(
  ports: Ports,
  { facts, jadwal, sessionsRead, stagesRead }: ScheduleSheets,
  plan: SchedulePlan,
  origin: PlanOrigin,
): Outcome<GenerateReply> {
  const { sessions } = plan;
  const views = viewChanges(ports, facts, plan);
  const kept = keepPlan(ports, facts, jadwal, sessions, origin);
  const missing = [...views.problems, ...kept.problems];
  if (missing.length > 0) return refused(missing);
  const stages = writeRows(stagesRead, fillStages(facts, sessions), {
    owned: ['class', 'trainers', 'room'],
  });
  const rows = withGivenIds(writeRows(sessionsRead, sessions, { removeOthers: true }), jadwal);
  const { conflicts } = commit(ports, rows, stages, ...views.changes, ...kept.changes);
  keepHighestNumber(ports, sessions);
  // Only sessions that a person locked or changed can still break a rule.
  const wrong = checkSessions(facts, sessions).filter((found) => isToBeSaid(facts, found));
  const reply = replyOf(facts, plan, wrong.filter(isClash).length, kept.version);
  const reasons = [...plan.unplaced.map(({ reason }) => reason), ...wrong].map(warningOf);
  const said = new Set(reasons.map(wordsOf));
  const notes = plan.notes.filter((note) => !said.has(wordsOf(note)));
  const problems = [...reasons, ...notes, ...conflicts, ...kept.notes];
  return done(reply, resultMessage(reply), problems);
}

/** Clashes, and rules that sessions to come break; what is over can no longer be put right. */
function isToBeSaid({ today }: ScheduleFacts, found: SessionFinding): boolean {
  if (isClash(found)) return true;
  const isToCome = found.session !== null && found.session.date >= today;
  return found.severity === 'error' && found.code !== 'schedule.jp_differs' && isToCome;
}

function wordsOf({ code, values }: Message): string {
  return JSON.stringify([code, values]);
}

function viewChanges(
  ports: Ports,
  facts: ScheduleFacts,
  { sessions }: SchedulePlan,
): { readonly changes: readonly TableChange[]; readonly problems: readonly Problem[] } {
  const reads = VIEWS.map(({ kind, table }) => ({ kind, present: read(ports, table) }));
  const problems = reads
    .flatMap(({ present }) => present.problems)
    // What stands in the cells of a view does not matter: it is written anew.
    .filter(({ at }) => at?.cell === undefined);
  const changes = reads.map(({ kind, present }) =>
    writeRows(present, makeView(kind, facts, sessions), { removeOthers: true }),
  );
  return { changes, problems };
}

function replyOf(
  facts: ScheduleFacts,
  plan: SchedulePlan,
  clashes: number,
  version: number,
): GenerateReply {
  return {
    sessions: plan.sessions.length,
    clashes,
    jpByPackage: countJpByPackage(facts, plan.sessions),
    stages: summarizeStages(facts.stages),
    unplaced: plan.unplaced.map(({ reason, ...rest }) => ({ ...rest, reason: reason.code })),
    changes: compareSchedules(facts.sessions, plan.sessions),
    version,
  };
}

function resultMessage({ sessions, clashes, unplaced, changes }: GenerateReply): Message {
  if (unplaced.length > 0) {
    const jp = unplaced.reduce((sum, unit) => sum + unit.jp, 0);
    return { code: 'schedule.not_found', values: { sessions, jp, units: unplaced.length } };
  }
  return { code: 'schedule.generated', values: { sessions, clashes, ...changes } };
}

function warningOf({ code, values }: Message): Problem {
  return { code, values, severity: 'warning' };
}
