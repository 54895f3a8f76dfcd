import type { Counters } from './types';

const SERVICES: readonly (readonly [RegExp, string])[] = [
  [/^files\./, 'Drive'],
  [/^documents\./, 'Docs'],
  [/^(SpreadsheetApp|Spreadsheet|Sheet|Range|Protection)\./, 'SpreadsheetApp'],
  [/^(Ui|Menu)\./, 'Ui'],
  [/^Properties\./, 'PropertiesService'],
  [/^Cache\./, 'CacheService'],
  [/^Lock\./, 'LockService'],
];

const byMember = new Map<string, string>();

function serviceOf(member: string): string {
  const known = byMember.get(member);
  if (known !== undefined) return known;
  const named = SERVICES.find(([pattern]) => pattern.test(member))?.[1];
  const service = named ?? member.slice(0, member.indexOf('.'));
  byMember.set(member, service);
  return service;
}

function add(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}

/** Counts of service calls, for the host as a whole. */
export class CallCounts implements Counters {
  readonly members: Record<string, number> = {};
  readonly services: Record<string, number> = {};
  readonly notEmulated: Record<string, number> = {};

  count(member: string): void {
    add(this.members, member);
    add(this.services, serviceOf(member));
  }

  countNotEmulated(member: string): void {
    add(this.notEmulated, member);
  }
}
