import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectRoot } from '../../project-root';
import { readScenario } from '../../scenario/read-scenario';
import type { WorkbenchState } from '../protocol';

/** The sample programmes that come with the project. */
export function listScenarios(): WorkbenchState['scenarios'] {
  const folder = join(projectRoot(), 'host/scenarios');
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => {
    const { id, title } = readScenario(basename(file, '.json'));
    return { id, title };
  });
}
