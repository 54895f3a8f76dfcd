import * as z from 'zod/mini';
import type { Action } from '../ports/action';
import { done } from '../ports/action';
import type { MenuEntry } from '../ports/feature';

/** The steps of the work, for the sidebar's home. */
export interface Workflow {
  readonly steps: readonly WorkflowStep[];
}

/** One step: what its button says and calls. */
export interface WorkflowStep {
  readonly label: { readonly id: string; readonly en: string };
  readonly action: string;
  readonly input: unknown;
  /** The action of a job's steps; null when one call does it all. */
  readonly step: string | null;
}

/** *Alur kerja*: lists the steps in the order of the menu. */
export function workflowAction(entries: readonly MenuEntry[]): Action<unknown, Workflow> {
  return {
    id: 'app.workflow',
    input: z.unknown(),
    writes: false,
    run() {
      const steps = entries.map(({ label, action, input, step }) => {
        return { label, action, input, step: step ?? null };
      });
      return done({ steps }, { code: 'app.workflow_listed', values: { count: steps.length } });
    },
  };
}
