import { parseTypedDate } from '../../../../kernel/parse-date';
import type { PlainDate } from '../../../../kernel/plain-date';
import { parseTypedTime } from '../../../../kernel/plain-time';
import type { DurationUnit, TimeRange, WorkingWeek } from '../model';
import type { SettingReader } from './setting';

/** Text as it is. */
export const words: SettingReader<string> = (typed) => ({ value: typed });

/** A date, day first; null when empty or `-`. */
export const optionalDate: SettingReader<PlainDate | null> = (typed) => {
  if (['', '-', '00/00/0000', 'belum', 'belum ada', '?'].includes(typed.toLowerCase())) {
    return { value: null };
  }
  const date = parseTypedDate(typed);
  return date === null ? { fault: 'programme.setting_not_a_date', values: {} } : { value: date };
};

/** `Ya` or `Tidak`. */
export const yesOrNo: SettingReader<boolean> = (typed) => {
  const word = typed.toLowerCase();
  if (['ya', 'y', 'true', '1', 'aktif'].includes(word)) return { value: true };
  if (['tidak', 't', 'false', '0', 'nonaktif'].includes(word)) return { value: false };
  return { fault: 'programme.setting_not_yes_or_no', values: {} };
};

/** A whole number in a range; what follows the number (`45 menit`) is left out. */
export function wholeNumber(least: number, most: number): SettingReader<number> {
  return (typed) => {
    const match = /^(\d+)(?:[.,]0+)?(?:\s*[%a-z].*)?$/i.exec(typed);
    const value = Number(match?.[1]);
    return match !== null && value >= least && value <= most
      ? { value }
      : { fault: 'programme.setting_out_of_range', values: { least, most } };
  };
}

/** The same, null when empty. */
export function optionalWholeNumber(least: number, most: number): SettingReader<number | null> {
  const read = wholeNumber(least, most);
  return (typed) => (typed === '' || typed === '-' ? { value: null } : read(typed));
}

/** A number with decimals in a range, for example `80`, `82,5 %`. */
export function number(least: number, most: number): SettingReader<number> {
  return (typed) => {
    const value = Number(typed.replace(/\s*%$/, '').replace(',', '.'));
    return typed !== '' && value >= least && value <= most
      ? { value }
      : { fault: 'programme.setting_out_of_range', values: { least, most } };
  };
}

/** The same, null when empty. */
export function optionalNumber(least: number, most: number): SettingReader<number | null> {
  const read = number(least, most);
  return (typed) => (typed === '' || typed === '-' ? { value: null } : read(typed));
}

/** One of a few words; the first of each list is the one that is shown. Letter case and punctuation do not matter. */
export function oneOf<T extends string>(
  choices: readonly (readonly [code: T, ...words: readonly [string, ...string[]]])[],
): SettingReader<T> {
  const plain = (word: string): string => word.toLowerCase().replace(/[^a-z0-9/]/g, '');
  return (typed) => {
    const found = choices.find(([, ...known]) =>
      known.some((word) => plain(word) === plain(typed)),
    );
    return found === undefined
      ? {
          fault: 'programme.setting_not_a_choice',
          values: { choices: choices.map(([, shown]) => shown).join(', ') },
        }
      : { value: found[0] };
  };
}

/** `11.30-13.00`; null when empty or `-`. */
export const timeRange: SettingReader<TimeRange | null> = (typed) => {
  if (typed === '' || typed === '-' || typed.toLowerCase() === 'tidak') return { value: null };
  const [start, end, more] = typed
    .split(/\s*(?:[-–]|s\.?d\.?)\s*/i)
    .map((time) => parseTypedTime(time));
  return start && end && start < end && more === undefined
    ? { value: { start, end } }
    : { fault: 'programme.setting_not_hours', values: {} };
};

/** `5`, `6 hari`, `Senin-Jumat`. */
export const workingWeek: SettingReader<WorkingWeek> = (typed) => {
  const text = typed.toLowerCase();
  const days = text.includes('sabtu')
    ? 6
    : text.includes('jum')
      ? 5
      : Number(/^\d/.exec(text)?.[0]);
  if (days === 5 || days === 6 || days === 7) return { value: days };
  return { fault: 'programme.setting_not_a_choice', values: { choices: '5, 6, 7' } };
};

/** A length as typed: `18`, `18 hari kerja`, `100 JP`. The unit is null when the words do not say it. */
export interface TypedDuration {
  readonly count: number | null;
  readonly unit: DurationUnit | null;
}

const UNIT_WORDS: readonly (readonly [RegExp, DurationUnit])[] = [
  [/kalender/i, 'calendar_days'],
  [/kerja/i, 'working_days'],
  [/\bjp\b|\bjam\b/i, 'jp'],
  [/pertemuan/i, 'meetings'],
];

/** Reads a length; a plain `hari` leaves the unit open, because it is ambiguous (domain: "18 hari"). */
export const duration: SettingReader<TypedDuration> = (typed) => {
  if (typed === '' || typed === '-') return { value: { count: null, unit: null } };
  const match = /^(\d{1,4})(?:\s+([a-z][a-z\s]*)|\s*)$/i.exec(typed);
  const count = Number(match?.[1]);
  if (match === null || count < 1 || count > 2000) {
    return { fault: 'programme.setting_not_a_duration', values: {} };
  }
  const unit = UNIT_WORDS.find(([pattern]) => pattern.test(match[2] ?? ''))?.[1] ?? null;
  return { value: { count, unit } };
};
