import { parseIsoDate } from './plain-date';
import { parseTypedTime } from './plain-time';

/** Whether a value out of JSON is what is wanted; contracts give it to `z.custom`. */
export type Guard = (value: unknown) => boolean;

/** Text of so many characters, both included. */
export function isText(least: number, most: number): Guard {
  return (value) => typeof value === 'string' && value.length >= least && value.length <= most;
}

/** A number between two, both included. */
export function isNumber(least: number, most: number): Guard {
  return (value) => typeof value === 'number' && value >= least && value <= most;
}

/** A whole number between two, both included. */
export function isWholeNumber(least: number, most: number): Guard {
  const isWithin = isNumber(least, most);
  return (value) => Number.isSafeInteger(value) && isWithin(value);
}

/** One of a few words. */
export function isOneOf(words: readonly string[]): Guard {
  return (value) => typeof value === 'string' && words.includes(value);
}

/** An object whose every value is what is wanted, whatever its keys. */
export function isRecordOf(isWanted: Guard): Guard {
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every(isWanted);
}

/** `2021-06-10`, a day that exists. */
export function isIsoDate(value: unknown): boolean {
  return typeof value === 'string' && parseIsoDate(value) !== null;
}

/** `08:30`, exactly so. */
export function isIsoTime(value: unknown): boolean {
  return typeof value === 'string' && parseTypedTime(value) === value;
}
