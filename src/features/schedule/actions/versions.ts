import type { Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type {
  EmptyInput,
  GenerateReply,
  RestoreRequest,
  VersionInput,
  VersionReply,
  VersionsReply,
} from '../contract';
import { emptyInput, restoreRequest, versionInput } from '../contract';
import type { ScheduleFacts, SchedulePlan, Session } from '../core';
import { checkSessions, compareSchedules, fingerprintOf, isClash, restorePlan } from '../core';
import type { PlanVersions } from '../plan-versions';
import { readVersions } from '../plan-versions';
import { readJadwal } from '../read-jadwal';
import { readSchedule } from '../read-schedule';
import { writePlan } from './write-plan';

/** Every plan that is kept, newest first, with how far it is from what stands now. */
export const listVersionsAction: Action<EmptyInput, VersionsReply> = {
  id: 'schedule.versions',
  input: emptyInput,
  writes: false,
  run(ports) {
    const { sessions, problems } = readJadwal(ports);
    const { versions } = readVersions(ports);
    const entries = versions.map(({ plan, ...about }) => ({
      ...about,
      difference: plan === null ? null : compareSchedules(sessions, plan),
    }));
    const message = { code: 'schedule.versions_listed', values: { count: entries.length } };
    return done({ versions: entries }, message, problems);
  },
};

/** What going back to a version would do. Writes nothing. */
export const showVersionAction: Action<VersionInput, VersionReply> = {
  id: 'schedule.version',
  input: versionInput,
  writes: false,
  run(ports, { version }) {
    const sheets = readSchedule(ports);
    if (!sheets.ok) return refused(sheets.problems);
    const { facts, problem: posed } = sheets.value;
    const after = planOf(readVersions(ports), version, facts);
    if (after === null) return refused([problem('schedule.version_lost', { version })]);
    const { trainers, rooms, sessions } = facts;
    const reply = {
      version,
      before: sessions,
      after,
      trainers: trainers.map(({ id, name }) => ({ id, name })),
      rooms: rooms.map(({ id, name }) => ({ id, name })),
      basis: fingerprintOf(posed),
    };
    const message = { code: 'schedule.version_shown', values: { version } };
    return done(reply, message, wrongIn(facts, after));
  },
};

/** Goes back to a version. Rules that it breaks by now are said, not in the way: it is a person's decision. */
export const restoreVersionAction: Action<RestoreRequest, GenerateReply> = {
  id: 'schedule.restore',
  input: restoreRequest,
  writes: true,
  run(ports, { version, basis, reason }) {
    const sheets = readSchedule(ports);
    if (!sheets.ok) return refused(sheets.problems);
    const { facts, problem: posed } = sheets.value;
    if (fingerprintOf(posed) !== basis) return refused([problem('schedule.plan_stale')]);
    const sessions = planOf(readVersions(ports), version, facts);
    if (sessions === null) return refused([problem('schedule.version_lost', { version })]);
    const notes = wrongIn(facts, sessions).filter((found) => !isClash(found));
    const plan: SchedulePlan = { sessions, unplaced: [], notes, account: null };
    return writePlan(ports, sheets.value, plan, { kind: 'restored', reason });
  },
};

function planOf(
  { versions }: PlanVersions,
  wanted: number,
  facts: ScheduleFacts,
): readonly Session[] | null {
  const plan = versions.find(({ version }) => version === wanted)?.plan ?? null;
  return plan === null ? null : restorePlan(facts, plan);
}

function wrongIn(facts: ScheduleFacts, sessions: readonly Session[]): Problem[] {
  return checkSessions(facts, sessions).map(({ code, values }) => {
    return { code, values, severity: 'warning' };
  });
}
