/** What V8 tells about one frame; only what is needed. */
interface CallSite {
  getFileName(): string | null;
  /** Whether the code was made of text, which in the realm only the script does. */
  isEval(): boolean;
  toString(): string;
}

const SCRIPT_FILE = 'Code.js';

/** Stacks show the script's own frames only: the host's would differ from machine to machine. */
export function installStackTraces(): void {
  Object.defineProperty(Error, 'prepareStackTrace', {
    configurable: true,
    writable: true,
    value(error: unknown, frames: readonly CallSite[]) {
      const own = frames.filter((frame) => frame.getFileName() === SCRIPT_FILE || frame.isEval());
      return [String(error), ...own.map((frame) => `    at ${frame}`)].join('\n');
    },
  });
}
