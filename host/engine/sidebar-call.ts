import { type Node, parse } from 'acorn';

/** The script read last, and what was found in it: hosts come and go with one and the same script. */
let known: { readonly code: string; readonly names: ReadonlySet<string> } | null = null;

/**
 * Names of the functions declared at the top level: only these does `google.script.run` see. A script with a syntax
 * error has none.
 */
export function topLevelFunctions(code: string): ReadonlySet<string> {
  if (known?.code !== code) known = { code, names: namesIn(code) };
  return known.names;
}

function namesIn(code: string): ReadonlySet<string> {
  const program = parseScript(code);
  if (program === null) return new Set();
  const names = program.body.flatMap((statement: Node & { id?: { name: string } | null }) =>
    statement.type === 'FunctionDeclaration' && statement.id ? [statement.id.name] : [],
  );
  return new Set(names);
}

function isPlainObject(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  // Values may come from another realm, so the prototype is recognised by what stands above it.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function isLegal(value: unknown, path: readonly unknown[] = []): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number')
    return true;
  if (typeof value !== 'object' || path.includes(value)) return false;
  if (!Array.isArray(value) && !isPlainObject(value)) return false;
  return Object.values(value).every((part) => isLegal(part, [...path, value]));
}

/** The argument that the browser would refuse to send: a Date, a function, a Map, an object of a class ... */
export function requireSendable(args: readonly unknown[]): void {
  const illegal = args.findIndex((arg) => !isLegal(arg));
  if (illegal >= 0) throw new Error(`Failed due to illegal value in property: ${illegal}`);
}

/** Calls of `google.script.run` that may run at once in one window; Google: an eleventh call waits. */
const AT_ONCE = 10;

/** Lets ten calls of a window run and the others wait in their order. */
export class CallQueue {
  readonly #running = new Map<string, number>();
  readonly #waiting = new Map<string, (() => void)[]>();

  async run<T>(window: string, call: () => Promise<T>): Promise<T> {
    const running = this.#running.get(window) ?? 0;
    if (running < AT_ONCE) {
      this.#running.set(window, running + 1);
    } else {
      await new Promise<void>((resolve) => {
        this.#waiting.set(window, [...(this.#waiting.get(window) ?? []), resolve]);
      });
    }
    try {
      return await call();
    } finally {
      // A waiting call takes over the place, so the number of running calls stays.
      const next = this.#waiting.get(window)?.shift();
      if (next) next();
      else this.#running.set(window, (this.#running.get(window) ?? 1) - 1);
    }
  }
}

function parseScript(code: string): ReturnType<typeof parse> | null {
  try {
    return parse(code, { ecmaVersion: 'latest', sourceType: 'script' });
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
