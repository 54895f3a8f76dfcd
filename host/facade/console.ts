import type { LogLine } from '../engine/types';
import { theBridge } from './bridge';

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? String(value);
  if (typeof value !== 'object' || value === null) return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

function writer(level: LogLine['level']): (...values: unknown[]) => void {
  return (...values) => {
    const line: LogLine = { level, text: values.map(textOf).join(' ') };
    theBridge().log(JSON.stringify(line));
  };
}

export const googleConsole = {
  log: writer('log'),
  info: writer('info'),
  warn: writer('warn'),
  error: writer('error'),
};

export class Logger {
  log(...values: unknown[]): this {
    googleConsole.log(...values);
    return this;
  }
}
