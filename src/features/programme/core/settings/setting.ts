import type { SentenceValues } from '../../../../kernel/problem';

/** Why a typed value cannot be used: a message code of the programme. */
export interface SettingFault {
  readonly fault: string;
  readonly values: SentenceValues;
}

export type SettingRead<T> = { readonly value: T } | SettingFault;

/** One row of sheet Program: what staff read, what stands there at first, how a typed value is understood. */
export interface Setting<T> {
  /** The text in column Setelan. */
  readonly label: string;
  /** The value of a new programme, as staff would type it; also what an empty cell means. */
  readonly initial: string;
  read(typed: string): SettingRead<T>;
}

/** What a kind of value gives to a setting. */
export type SettingReader<T> = (typed: string) => SettingRead<T>;

/** A setting; the first value is empty unless it is given. */
export function setting<T>(
  label: string,
  read: SettingReader<T>,
  more: { readonly initial?: string } = {},
): Setting<T> {
  return {
    label,
    read,
    initial: more.initial ?? '',
  };
}
