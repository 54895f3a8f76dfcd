import type { Requests } from '../protocol';
import { answers } from './answers';
import { Refused } from './refused';
import { requestSchemas } from './request-schemas';
import type { Workbench } from './workbench';

/** What goes back to the page: a status of HTTP and JSON. */
export interface Answered {
  readonly status: number;
  readonly body: unknown;
}

/** Answers one request of the protocol. */
export async function answerRequest(
  bench: Workbench,
  name: string,
  json: string,
): Promise<Answered> {
  if (!isRequest(name)) return { status: 404, body: { refused: `Tidak ada permintaan ${name}.` } };
  let ask: unknown;
  try {
    ask = JSON.parse(json);
  } catch {
    return { status: 400, body: { refused: 'Permintaan bukan JSON.' } };
  }
  return answered(() => answerOne(bench, name, ask));
}

/** Runs something for the page; a `Refused` becomes its sentence. */
export async function answered(act: () => Promise<unknown>): Promise<Answered> {
  try {
    return { status: 200, body: await act() };
  } catch (error) {
    if (error instanceof Refused) return { status: 200, body: { refused: error.message } };
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return { status: 500, body: { refused: `Meja kerja mengalami gangguan: ${String(error)}` } };
  }
}

async function answerOne<K extends keyof Requests>(
  bench: Workbench,
  name: K,
  ask: unknown,
): Promise<Requests[K]['reply']> {
  const parsed = requestSchemas[name].safeParse(ask);
  if (parsed.success) return answers[name](bench, parsed.data);
  const part = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new Refused(`Permintaan ${name} salah pada "${part}".`);
}

function isRequest(name: string): name is keyof Requests {
  return Object.hasOwn(answers, name);
}
