import type { PlainTime } from '../../../kernel/plain-time';
import { formatTimeId, minutesOf, parseTypedTime, timeOfMinutes } from '../../../kernel/plain-time';
import { problem } from '../../../kernel/problem';
import type { Result } from '../../../kernel/result';
import { accept, refuse } from '../../../kernel/result';
import type { DaySlot } from './calendar/model';

type Hours = Pick<DaySlot, 'start' | 'end'>;

/** Slots of one day as staff write them, `08.00-10.15, 10.30-12.00`: JP that touch are one range; no slots, no text. */
export function hoursOf(slots: readonly Hours[]): string {
  const ranges: { start: PlainTime; end: PlainTime }[] = [];
  for (const { start, end } of [...slots].sort((a, b) => minutesOf(a.start) - minutesOf(b.start))) {
    const last = ranges[ranges.length - 1];
    if (last?.end === start) last.end = end;
    else ranges.push({ start, end });
  }
  return ranges.map(({ start, end }) => `${formatTimeId(start)}-${formatTimeId(end)}`).join(', ');
}

/**
 * The JP of a day out of typed ranges, `08.00-10.15; 10:30 s.d. 12:00`. Every range holds whole JP of `jpMinutes`, and
 * none begins before the one before it ends.
 */
export function readHours(typed: string, jpMinutes: number): Result<readonly Hours[]> {
  const slots: Hours[] = [];
  let free = 0;
  const ranges = typed.split(/[,;\n]/).map((range) => range.trim());
  for (const range of ranges.filter((text) => text !== '')) {
    const [start, end, more] = range
      .split(/\s*(?:[-–—]|s\.?d\.?|sampai)\s*/i)
      .map((time) => parseTypedTime(time));
    if (!start || !end || more !== undefined || minutesOf(end) <= minutesOf(start)) {
      return refuse(problem('programme.hours_unreadable', { range }));
    }
    if (minutesOf(start) < free) return refuse(problem('programme.hours_overlap', { range }));
    free = minutesOf(end);
    const minutes = free - minutesOf(start);
    if (minutes % jpMinutes !== 0) {
      return refuse(problem('programme.hours_not_whole', { range, minutes, jpMinutes }));
    }
    for (let at = minutesOf(start); at < free; at += jpMinutes) {
      slots.push({ start: timeOfMinutes(at), end: timeOfMinutes(at + jpMinutes) });
    }
  }
  return accept(slots);
}
