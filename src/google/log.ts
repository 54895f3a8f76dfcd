import type { Log } from '../ports/ports';

/** Bugs go to the project's own execution log with a reference; the message is left out, since it may quote a cell. */
export function openLog(): Log {
  return {
    bug(error, action) {
      const reference = Utilities.getUuid().slice(0, 8);
      const where = error instanceof Error ? framesOf(error) : typeof error;
      console.error(`giliran bug ${reference} in ${action}: ${where}`);
      return reference;
    },
  };
}

function framesOf(error: Error): string {
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trim().startsWith('at '));
  return [error.name, ...frames.map((frame) => frame.trim())].join(' | ');
}
