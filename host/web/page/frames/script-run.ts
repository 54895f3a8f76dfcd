/** How a call to the server ended. */
export interface RunReply {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly name?: string;
  readonly message?: string;
}

type Send = (functionName: string, args: readonly unknown[]) => Promise<RunReply>;
type Callback = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly success?: Callback;
  readonly failure?: Callback;
  readonly userObject?: unknown;
}

/**
 * `google.script.run` as the live service behaves: a runner with the server's functions, none that ends with `_`,
 * arguments checked before anything is sent, handlers called once with the user object as second argument.
 * Without a list of functions every name is taken for one.
 */
export function makeRun(functions: readonly string[] | null, send: Send): object {
  return runner({}, functions, send);
}

function runner(handlers: Handlers, functions: readonly string[] | null, send: Send): object {
  const withHandlers = (change: Handlers) => runner({ ...handlers, ...change }, functions, send);
  const own: Record<string, unknown> = {
    withSuccessHandler: (success: Callback) => withHandlers({ success }),
    withFailureHandler: (failure: Callback) => withHandlers({ failure }),
    withUserObject: (userObject: unknown) => withHandlers({ userObject }),
  };
  return new Proxy(own, {
    get(target, name) {
      if (typeof name !== 'string') return undefined;
      if (name in target) return target[name];
      const known = functions === null || functions.includes(name);
      return known && !name.endsWith('_') ? callOf(name, handlers, send) : undefined;
    },
  });
}

function callOf(functionName: string, handlers: Handlers, send: Send) {
  return (...args: unknown[]): void => {
    // The live page sends a copy; later changes of the argument do not reach the server.
    const copy = args.map((arg, index) => copyArgument(arg, String(index)));
    void send(functionName, copy).then((reply) => finish(reply, handlers));
  };
}

function finish(reply: RunReply, { success, failure, userObject }: Handlers): void {
  if (reply.ok) {
    success?.(reply.value ?? null, userObject);
    return;
  }
  const error = new Error(reply.message ?? '');
  error.name = reply.name ?? 'Error';
  if (!failure) throw error;
  failure(error, userObject);
}

/** A plain copy, or the live service's error for what it refuses to carry: dates, functions, elements, other classes. */
function copyArgument(value: unknown, property: string): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (Array.isArray(value)) return value.map((part, index) => copyArgument(part, String(index)));
  if (!isPlain(value)) throw new TypeError(`Failed due to illegal value in property: ${property}`);
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, copyArgument(part, name)]),
  );
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
