import { compareBy, compareText } from '../../../../kernel/ordering';
import { leastDifference } from './lead-bound';
import type { LedVisit } from './led-visit';

/** How even the work of those who lead is. */
export interface LeadBalance {
  /** JP of the trainers with the least and the most, of those who can lead anything. */
  readonly least: number;
  readonly most: number;
  /** No way to lead these stages has a smaller difference between the two. */
  readonly bound: number;
  /** Visits led by the trainer whom the class had in its stage before. */
  readonly repeats: number;
}

/** Who leads each visit, and how evenly. */
export interface Leads extends LeadBalance {
  /** By visit; empty where nobody is free. */
  readonly leaders: readonly string[];
}

/** A class that keeps its trainer weighs more than any difference of load. */
const REPEAT = 1_000_000_000;

/** The visits with their leaders and the JP of each trainer so far. */
interface LeadTable {
  readonly visits: readonly LedVisit[];
  readonly leaders: string[];
  readonly loads: Map<string, number>;
}

/**
 * One trainer for each visit: nobody twice in a stage, a class another trainer than in its stage before, and loads as
 * even as single changes and exchanges inside a stage can make them (least sum of squares of JP).
 */
export function chooseLeads(visits: readonly LedVisit[]): Leads {
  const table: LeadTable = {
    visits,
    leaders: visits.map(() => ''),
    loads: new Map(visits.flatMap(({ trainers }) => trainers).map((trainer) => [trainer, 0])),
  };
  const order = byStage(visits);
  for (const visit of order) seat(table, visit, new Set());
  while (order.some((visit) => improve(table, visit)));
  const jp = [...table.loads.values()];
  return {
    leaders: table.leaders,
    least: jp.length === 0 ? 0 : Math.min(...jp),
    most: Math.max(0, ...jp),
    bound: table.leaders.includes('') ? 0 : leastDifference(visits),
    repeats: countRepeats(table),
  };
}

/** Visits in the order of their stages, those with fewer trainers first. */
function byStage(visits: readonly LedVisit[]): readonly number[] {
  const stage = (index: number): number => visits[index]?.stage ?? 0;
  const choice = (index: number): number => visits[index]?.trainers.length ?? 0;
  return [...visits.keys()].sort(
    compareBy(
      (a, b) => stage(a) - stage(b),
      (a, b) => choice(a) - choice(b),
      (a, b) => a - b,
    ),
  );
}

function give({ visits, leaders, loads }: LeadTable, visit: number, trainer: string): void {
  const jp = visits[visit]?.jp ?? 0;
  const former = leaders[visit] ?? '';
  if (former !== '') loads.set(former, (loads.get(former) ?? 0) - jp);
  if (trainer !== '') loads.set(trainer, (loads.get(trainer) ?? 0) + jp);
  leaders[visit] = trainer;
}

function costOf(table: LeadTable): number {
  const bare = table.leaders.filter((leader) => leader === '').length;
  const squares = [...table.loads.values()].reduce((sum, jp) => sum + jp * jp, 0);
  return squares + REPEAT * (countRepeats(table) + 2 * bare);
}

/** Gives the visit somebody of its own, moving others of its stage where that is the only way (augmenting path). */
function seat(table: LeadTable, visit: number, tried: Set<string>): boolean {
  for (const trainer of [...(table.visits[visit]?.trainers ?? [])].sort(compareText)) {
    if (tried.has(trainer)) continue;
    tried.add(trainer);
    const holder = holderOf(table, visit, trainer);
    if (holder === -1 || seat(table, holder, tried)) {
      give(table, visit, trainer);
      return true;
    }
  }
  return false;
}

/** Whether another trainer for this visit makes the whole better; then he has it. */
function improve(table: LeadTable, visit: number): boolean {
  return (table.visits[visit]?.trainers ?? []).some((trainer) => {
    const before = costOf(table);
    const undo = exchange(table, visit, trainer);
    if (undo === null) return false;
    if (costOf(table) < before) return true;
    undo();
    return false;
  });
}

/** Gives a visit another trainer; whoever had him in that stage takes the former one. Null when that is not allowed. */
function exchange(table: LeadTable, visit: number, trainer: string): (() => void) | null {
  const former = table.leaders[visit] ?? '';
  if (former === trainer) return null;
  const holder = holderOf(table, visit, trainer);
  if (holder !== -1 && table.visits[holder]?.trainers.includes(former) !== true) return null;
  if (holder !== -1) give(table, holder, former);
  give(table, visit, trainer);
  return () => {
    give(table, visit, former);
    if (holder !== -1) give(table, holder, trainer);
  };
}

/** The other visit of the same stage that a trainer leads; -1 when he is free. */
function holderOf({ visits, leaders }: LeadTable, visit: number, trainer: string): number {
  const stage = visits[visit]?.stage;
  return visits.findIndex(
    (other, index) => index !== visit && other.stage === stage && leaders[index] === trainer,
  );
}

function countRepeats({ visits, leaders }: LeadTable): number {
  const last = new Map<string, string>();
  let repeats = 0;
  for (const index of byStage(visits)) {
    const one = visits[index]?.class ?? '';
    const leader = leaders[index] ?? '';
    if (leader !== '' && last.get(one) === leader) repeats++;
    last.set(one, leader);
  }
  return repeats;
}
