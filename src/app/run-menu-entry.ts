import type { MenuEntry } from '../ports/feature';
import type { JobProgress } from '../ports/job';
import type { Ports } from '../ports/ports';
import { runAction } from './call-action';
import type { Door } from './door';
import type { Reply } from './reply';

/** Apps Script stops a run after 6 minutes; the last step must have time to finish and write. */
const MENU_BUDGET_MS = 240_000;
const STEP_BUDGET_MS = 60_000;

/** Runs what a menu line stands for; a job is repeated until it is finished or the time of one execution is used. */
export function runMenuEntry(door: Door, ports: Ports, entry: MenuEntry): Reply {
  const language = 'id';
  const first = runAction(door, ports, { action: entry.action, input: entry.input, language });
  if (entry.step === undefined || first.status !== 'done') return first;
  const deadline = ports.clock.milliseconds() + MENU_BUDGET_MS;
  for (;;) {
    const input = { budgetMs: STEP_BUDGET_MS };
    const reply = runAction(door, ports, { action: entry.step, input, language });
    if (reply.status !== 'done') return reply;
    const progress = reply.value as JobProgress;
    if (progress.finished) return reply;
    if (ports.clock.milliseconds() + progress.waitMs + STEP_BUDGET_MS > deadline) {
      return { ...reply, text: pausedText(ports, progress) };
    }
    if (progress.waitMs > 0) ports.clock.pause(progress.waitMs);
  }
}

function pausedText({ sentences }: Ports, { done, total }: JobProgress): string {
  return sentences.say({ code: 'app.job_paused', values: { done, total } });
}
