import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectRoot } from '../project-root';
import type { Scenario } from './schema';
import { scenarioSchema } from './schema';
import { wordIssue } from './word-issue';

/** A file or a request that staff can put right; its message is an Indonesian sentence that names it. */
export class UserError extends Error {}

/**
 * Reads a scenario by the id of one that comes with the project, or by the path of a JSON file.
 * @throws UserError naming the file and the reason
 */
export function readScenario(idOrPath: string): Scenario {
  const folder = join(projectRoot(), 'host/scenarios');
  const known = join(folder, `${idOrPath}.json`);
  const path = /^[a-z0-9-]+$/.test(idOrPath) && isFile(known) ? known : idOrPath;
  if (!isFile(path)) {
    const ids = readdirSync(folder).map((file) => basename(file, '.json'));
    throw new UserError(`Skenario "${idOrPath}" tidak ada. Yang tersedia: ${ids.join(', ')}.`);
  }
  return parseScenario(basename(path), readFileSync(path, 'utf8'));
}

function parseScenario(file: string, text: string): Scenario {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`Skenario ${file} bukan JSON yang benar: ${reason}`);
  }
  const parsed = scenarioSchema.safeParse(json, { reportInput: true });
  if (parsed.success) return parsed.data;
  const { part, reason } = wordIssue(parsed.error.issues[0]);
  throw new UserError(`Skenario ${file}: bagian "${part}" salah: ${reason}`);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
