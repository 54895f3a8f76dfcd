import { parseIsoDate } from '../../../../kernel/plain-date';
import type { DayOff } from '../model';
import { officialDays } from './official-days';

const ENTRY = /^(\d{2}-\d{2})(c?) (.+)$/;

/** The official days off of the years, both included, in order of date. A year that is not known gives none. */
export function holidayRows(fromYear: number, toYear: number): readonly DayOff[] {
  const rows: DayOff[] = [];
  for (let year = fromYear; year <= toYear; year++) {
    for (const entry of officialDays[String(year)] ?? []) rows.push(dayOffOf(year, entry));
  }
  return rows;
}

function dayOffOf(year: number, entry: string): DayOff {
  const match = ENTRY.exec(entry);
  const date = parseIsoDate(`${year}-${match?.[1]}`);
  if (match === null || date === null) throw new Error(`Not an official day: ${year} ${entry}`);
  const name = match[3] ?? '';
  const isElection = name.startsWith('Pemilihan');
  return {
    date,
    name,
    kind: match[2] === 'c' ? 'collective' : 'national',
    basis: isElection ? `Keputusan Presiden ${year}` : `SKB 3 Menteri untuk ${year}`,
    isActive: true,
  };
}
