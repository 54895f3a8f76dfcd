import type { Problem } from '../../../kernel/problem';
import type { TableChange } from '../../../kernel/table';
import { writeRows } from '../../../kernel/table';
import type { Ports } from '../../../ports/ports';
import type { VersionKind } from '../contract';
import type { ScheduleFacts, Session } from '../core';
import { heldBy, listChanges, nextLastPlan } from '../core';
import type { PlanVersion, PlanVersions } from '../plan-versions';
import { addVersions, readVersions } from '../plan-versions';
import type { Jadwal } from '../read-jadwal';

/** How a plan came to be. */
export interface PlanOrigin {
  readonly kind: VersionKind;
  readonly reason: string;
}

/** What keeping a plan means for the hidden sheets, and what to say about it. */
export interface KeptPlan {
  readonly changes: readonly TableChange[];
  /** A hidden sheet that is missing. */
  readonly problems: readonly Problem[];
  readonly notes: readonly Problem[];
  readonly version: number;
}

/**
 * Keeps a plan as the last one and as a version. What stood there before becomes a version too when no version holds it,
 * so that going back loses nothing that a person typed. A plan that changes nothing makes no new version.
 */
export function keepPlan(
  ports: Ports,
  facts: ScheduleFacts,
  jadwal: Jadwal,
  sessions: readonly Session[],
  { kind, reason }: PlanOrigin,
): KeptPlan {
  const known = readVersions(ports);
  const { sessions: before } = facts;
  const about = { writtenAt: ports.clock.now(), account: ports.account.email() };
  const added: (PlanVersion & { readonly plan: readonly Session[] })[] = [];
  const add = (plan: readonly Session[], how: PlanOrigin): void => {
    const version = known.newest + added.length + 1;
    added.push({ ...about, ...how, version, sessions: plan.length, plan });
  };
  if (before.length > 0 && !isKept(known, before)) add(before, { kind: 'before', reason: '' });
  const isNew = listChanges(before, sessions).length > 0;
  if (isNew) add(sessions, { kind, reason });
  const version = known.newest + added.length;
  const { change, thinned } = addVersions(known, added);
  const edited = kind === 'restored' ? new Set<string>() : facts.edited;
  const rows = nextLastPlan(sessions, jadwal.lastPlan, edited, version);
  const lastPlan = writeRows(jadwal.lastPlanRead, rows, { removeOthers: true });
  const edits = sessions.filter((one) => heldBy(one, facts) === 'edit').length;
  const deleted = jadwal.edits.deleted.length;
  return {
    changes: [lastPlan, ...(added.length === 0 ? [] : [change])],
    problems: [known.versionsRead, jadwal.lastPlanRead]
      .flatMap(({ problems }) => problems)
      .filter(({ at }) => at?.cell === undefined),
    notes: [
      ...noteOf('schedule.edits_kept', kind === 'restored' ? 0 : edits),
      ...noteOf('schedule.rows_deleted', deleted),
      ...noteOf('schedule.versions_thinned', added.length === 0 ? 0 : thinned),
    ],
    version,
  };
}

function isKept({ versions }: PlanVersions, sessions: readonly Session[]): boolean {
  const plan = versions[0]?.plan ?? null;
  return plan !== null && listChanges(plan, sessions).length === 0;
}

function noteOf(code: string, count: number): Problem[] {
  return count === 0 ? [] : [{ code, severity: 'note', values: { count } }];
}
