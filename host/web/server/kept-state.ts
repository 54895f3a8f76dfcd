import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod/mini';
import type { ExecutionView } from '../protocol';

const executionView = z.object({
  id: z.int(),
  functionName: z.string(),
  action: z.string(),
  user: z.string(),
  startedAt: z.string(),
  status: z.enum(['running', 'done', 'failed', 'killed']),
  detail: z.string(),
  virtualMs: z.number(),
  calls: z.record(z.string(), z.number()),
  logs: z.array(z.object({ level: z.enum(['log', 'info', 'warn', 'error']), text: z.string() })),
});

const keptState = z.object({
  version: z.literal(1),
  /** Virtual time, milliseconds since the epoch. */
  nowMs: z.number(),
  accounts: z.array(z.string()).check(z.minLength(1)),
  accountType: z.enum(['consumer', 'workspace']),
  usedQuotas: z.array(z.object({ key: z.string(), sinceMs: z.number(), used: z.number() })),
  executions: z.array(executionView),
});

/** What the workbench remembers besides workbook, Drive and mail. */
export interface KeptState extends Omit<z.infer<typeof keptState>, 'accounts' | 'executions'> {
  readonly accounts: readonly string[];
  readonly executions: readonly ExecutionView[];
}

/**
 * Reads `host.json`; undefined before the first start.
 * @throws Error in Indonesian when the file is damaged
 */
export function readKeptState(path: string): KeptState | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const state = keptState.parse(JSON.parse(readFileSync(path, 'utf8')));
    const executions = state.executions.map((view) =>
      view.status === 'running'
        ? { ...view, status: 'killed' as const, detail: 'host closed' }
        : view,
    );
    return { ...state, executions };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Berkas ${path} rusak; pindahkan berkas itu lalu mulai lagi. ${reason}`);
  }
}

export function writeKeptState(path: string, state: KeptState): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, `${JSON.stringify(state)}\n`);
  renameSync(`${path}.new`, path);
}
