import { groupBy } from '../../kernel/ordering';
import type { Row, TableChange, TableRead } from '../../kernel/table';
import { writeRows } from '../../kernel/table';
import type { Ports } from '../../ports/ports';
import { read } from '../../ports/tables';
import type { VersionKind } from './contract';
import type { Session } from './core';
import { packPlan, unpackPlan } from './core';
import { versionsTable } from './tables';

/** How many plans are kept; the oldest go first. */
const MOST_VERSIONS = 20;

/** A plan that was written once. */
export interface PlanVersion {
  readonly version: number;
  /** `2021-06-10T08:30:00` */
  readonly writtenAt: string;
  /** E-mail address of whoever wrote it; empty when Google does not tell. */
  readonly account: string;
  readonly kind: VersionKind;
  readonly reason: string;
  readonly sessions: number;
  /** The plan; null when somebody damaged its cells. */
  readonly plan: readonly Session[] | null;
}

/** The sheet of versions, and what it holds, newest first. */
export interface PlanVersions {
  readonly versionsRead: TableRead<typeof versionsTable.columns>;
  readonly versions: readonly PlanVersion[];
  /** The number of the newest; 0 when there is none. */
  readonly newest: number;
}

/** Reads all plans that are kept. */
export function readVersions(ports: Ports): PlanVersions {
  const versionsRead = read(ports, versionsTable);
  const rows = versionsRead.rows.map(({ value }) => value);
  const versions = [...groupBy(rows, ({ version }) => version).values()]
    .flatMap((parts) => versionOf([...parts].sort((a, b) => a.part - b.part)))
    .sort((a, b) => b.version - a.version);
  return { versionsRead, versions, newest: versions[0]?.version ?? 0 };
}

/** What adding versions to the sheet means: its change, and how many old ones go. */
export function addVersions(
  { versionsRead, versions }: PlanVersions,
  added: readonly (PlanVersion & { readonly plan: readonly Session[] })[],
): { readonly change: TableChange; readonly thinned: number } {
  const kept = Math.max(0, MOST_VERSIONS - added.length);
  const oldest = versions[kept - 1]?.version ?? 0;
  const rows = versionsRead.rows.map(({ value }) => value);
  const staying = rows.filter(({ version }) => version >= oldest);
  const change = writeRows(versionsRead, [...staying, ...added.flatMap(rowsOf)], {
    // Cells that cannot be read are left for somebody to look at.
    removeOthers: versionsRead.problems.length === 0,
  });
  return { change, thinned: Math.max(0, versions.length - kept) };
}

function versionOf(parts: readonly Row<typeof versionsTable.columns>[]): readonly PlanVersion[] {
  const [first] = parts;
  if (first === undefined) return [];
  const { version, writtenAt, account, kind, reason, sessions } = first;
  const plan = unpackPlan(parts.map(({ content }) => content));
  const isWhole = plan !== null && plan.length === sessions;
  const about = { version, writtenAt, account, kind: kind ?? 'planned', reason, sessions };
  return [{ ...about, plan: isWhole ? plan : null }];
}

function rowsOf({
  plan,
  ...about
}: PlanVersion & { readonly plan: readonly Session[] }): Row<typeof versionsTable.columns>[] {
  const number = String(about.version).padStart(4, '0');
  return packPlan(plan).map((content, index) => {
    return { ...about, id: `V-${number}/${index + 1}`, part: index + 1, content };
  });
}
