import { parseIsoDate } from '../../../../kernel/plain-date';
import type { DayOff } from '../calendar/model';
import { nameOfDay } from './day-names';
import { officialDays } from './official-days';

/** The official days off of the years, both included, in order of date. A year that is not known gives none. */
export function holidayRows(fromYear: number, toYear: number): readonly DayOff[] {
  const rows: DayOff[] = [];
  for (let year = fromYear; year <= toYear; year++) {
    const days = (officialDays[String(year)] ?? []).flatMap((line) => line.split(', '));
    for (const day of days) rows.push(dayOffOf(year, day));
  }
  return rows;
}

function dayOffOf(year: number, day: string): DayOff {
  const [monthDay = '', word = ''] = day.split(' ');
  const date = parseIsoDate(`${year}-${monthDay}`);
  const name = nameOfDay(word, year);
  if (date === null || name === undefined) throw new Error(`Not an official day: ${year} ${day}`);
  const isElection = name.startsWith('Pemilihan');
  return {
    date,
    name,
    kind: name.startsWith('Cuti bersama') ? 'collective' : 'national',
    basis: isElection ? `Keputusan Presiden ${year}` : `SKB 3 Menteri untuk ${year}`,
    isActive: true,
  };
}
