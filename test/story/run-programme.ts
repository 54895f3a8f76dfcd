import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FaultRule } from '../../host/engine/types';
import type { LocalGoogle } from '../../host/local-google';
import { createWorkbook, openLocalGoogle } from '../../host/local-google';
import type { Scenario } from '../../host/scenario/schema';
import { instantOf } from '../../host/scenario/zone-time';

/** A programme under way on a Google of its own, in a folder that goes away with it. */
export interface Programme {
  readonly google: LocalGoogle;
  readonly folder: string;
  close(): Promise<void>;
}

/** Opens a new workbook for a scenario; nothing has been done in it yet. */
export function openProgramme(scenario: Scenario, faults: readonly FaultRule[] = []): Programme {
  const folder = mkdtempSync(join(tmpdir(), 'giliran-story-'));
  const workbook = createWorkbook({
    id: `giliran-${scenario.id}`,
    name: scenario.id,
    owner: scenario.account.email,
    timeZone: scenario.timeZone,
  });
  const google = openLocalGoogle({
    workbook,
    directory: folder,
    startMs: instantOf(scenario.startsAt, scenario.timeZone),
    seed: 1,
    account: scenario.account.type,
    faults,
  });
  return {
    google,
    folder,
    async close() {
      await google.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
