import type { PlainDate } from '../../../../kernel/plain-date';
import { formatDateShort } from '../../../../kernel/plain-date';
import type { SentenceValues, Severity } from '../../../../kernel/problem';
import type { Unit } from '../../../programme/core';
import type { ClassVisit } from '../class-visits';
import { visitsOf } from '../class-visits';
import type { ScheduleFacts } from '../facts';

/** What is wrong with the days that column *Tanggal* of sheet Unit names. */
export interface UnitDateFault {
  readonly code: string;
  readonly severity: Severity;
  readonly values: SentenceValues;
}

/**
 * Looks at the days of a unit: those on which its package does not train are warned of, as others may do; a class that
 * has less time on them than the unit needs is an error.
 */
export function unitDateFaults(
  facts: Pick<ScheduleFacts, 'stages' | 'classes' | 'packages' | 'calendar'>,
): (unit: Unit) => UnitDateFault[] {
  const visits = visitsOf(facts);
  return (unit) => {
    if (unit.dates.length === 0) return [];
    const own = visits.filter(({ training }) => training.code === unit.package);
    return [
      ...unit.dates.flatMap((date) => dayFault(unit, date, own)),
      ...own.flatMap((visit) => amountFault(unit, visit)),
    ];
  };
}

function dayFault(unit: Unit, date: PlainDate, visits: readonly ClassVisit[]): UnitDateFault[] {
  const isUsed = visits.some((visit) => jpOn(visit, date) > 0);
  if (isUsed || visits.length === 0) return [];
  const isInside = visits.some((visit) => isInWindow(visit, date));
  const values = { unit: unit.code, package: unit.package, date: formatDateShort(date) };
  const code = isInside ? 'schedule.unit_date_off' : 'schedule.unit_date_outside';
  return [{ code, severity: 'warning', values }];
}

function amountFault(unit: Unit, visit: ClassVisit): UnitDateFault[] {
  const available = unit.dates.reduce((jp, date) => jp + jpOn(visit, date), 0);
  if (available >= unit.jp) return [];
  const values = { unit: unit.code, class: visit.class.id, available, needed: unit.jp };
  return [{ code: 'schedule.unit_dates_short', severity: 'error', values }];
}

function jpOn(visit: ClassVisit, date: PlainDate): number {
  return isInWindow(visit, date) ? visit.calendar.jpOn(date) : 0;
}

function isInWindow({ windows }: ClassVisit, date: PlainDate): boolean {
  return windows.some(({ start, end }) => start <= date && date <= end);
}
