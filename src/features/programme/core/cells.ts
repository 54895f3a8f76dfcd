import { compareText } from '../../../kernel/ordering';
import { parseTypedDate } from '../../../kernel/parse-date';
import type { PlainDate, Weekday } from '../../../kernel/plain-date';
import { formatDateShort, weekdayNameId } from '../../../kernel/plain-date';
import type { CellType } from '../../../kernel/table';
import { textOf } from '../../../kernel/table';
import type { UsedJp } from './calendar/model';
import type { PackageDuration, WorkingWeek } from './model';
import { duration } from './settings/setting-readers';
import { WEEKDAYS, weekdayOfWord } from './weekday-words';

const UNIT_WORDS = {
  calendar_days: 'hari kalender',
  working_days: 'hari kerja',
  jp: 'JP',
  meetings: 'pertemuan',
} as const;

/** `20`, `20 hari kalender`, `4 JP`; null when empty. */
export const durationCell: CellType<PackageDuration | null> = {
  kind: 'text',
  read: (raw) => {
    const read = duration(textOf(raw));
    if ('fault' in read) return { fault: 'programme.length_unreadable', values: {} };
    const { count, unit } = read.value;
    return { value: count === null ? null : { count, unit } };
  },
  write: (value) => {
    if (value === null) return '';
    return value.unit === null ? String(value.count) : `${value.count} ${UNIT_WORDS[value.unit]}`;
  },
};

/** `Senin`, `jum'at`, `Ahad`. */
export const weekdayCell: CellType<Weekday> = {
  kind: 'text',
  choices: WEEKDAYS.map(weekdayNameId),
  read: (raw) => {
    const weekday = weekdayOfWord(textOf(raw));
    if (weekday !== null) return { value: weekday };
    const choices = WEEKDAYS.map(weekdayNameId).join(', ');
    return { fault: 'table.not_a_choice', values: { choices } };
  },
  write: weekdayNameId,
};

/** 5, 6 or 7 days a week; null when empty. */
export const weekCell: CellType<WorkingWeek | null> = {
  kind: 'integer',
  choices: ['5', '6', '7'],
  read: (raw) => {
    const typed = textOf(raw);
    if (typed === '' || typed === '-') return { value: null };
    const days = Number(typed);
    if (days === 5 || days === 6 || days === 7) return { value: days };
    return { fault: 'table.not_a_choice', values: { choices: '5, 6, 7' } };
  },
  write: (value) => value ?? '',
};

const MOST_JP = 24;

/** `Ya` or `Semua` for the whole day, `1-2` or `1, 4` for some lesson hours; empty or `Tidak` for none. */
export const usedJpCell: CellType<UsedJp> = {
  kind: 'text',
  read: (raw) => {
    const typed = textOf(raw).toLowerCase();
    if (['', '-', 'tidak', 'false'].includes(typed)) return { value: [] };
    if (['ya', 'semua', 'true'].includes(typed)) return { value: 'all' };
    const numbers: number[] = [];
    for (const part of typed.split(/[,;]/)) {
      const match = /^\s*(\d{1,2})(?:\s*(?:-|–|s\.?d\.?)\s*(\d{1,2}))?\s*$/.exec(part);
      const first = Number(match?.[1]);
      const last = Number(match?.[2] ?? first);
      if (match === null || first < 1 || last < first || last > MOST_JP) {
        return { fault: 'programme.used_jp_unreadable', values: {} };
      }
      for (let jp = first; jp <= last; jp++) if (!numbers.includes(jp)) numbers.push(jp);
    }
    return { value: numbers.sort((a, b) => a - b) };
  },
  write: (value) => (value === 'all' ? 'Semua' : value.join(', ')),
};

/** Most days that one cell may name. */
const MOST_DATES = 100;

/** One date or several: `15/6/2021, 22/6/2021`, `Kamis, 10 Juni 2021`; none when empty. Each once, in order. */
export const datesCell: CellType<readonly PlainDate[]> = {
  kind: 'text',
  read: (raw) => {
    const typed = typeof raw === 'number' ? raw : textOf(raw);
    if (typed === '' || typed === '-') return { value: [] };
    const parts = typeof typed === 'number' ? [typed] : typed.split(/[,;\n]/);
    const named = parts.filter(
      (part) => typeof part === 'number' || (part.trim() !== '' && weekdayOfWord(part) === null),
    );
    const dates = named.slice(0, MOST_DATES).map((part) => parseTypedDate(part));
    const known = dates.filter((date) => date !== null);
    if (known.length < Math.max(1, named.length)) {
      return { fault: 'programme.dates_unreadable', values: {} };
    }
    return { value: [...new Set(known)].sort(compareText) };
  },
  write: (value) => value.map(formatDateShort).join(', '),
};
