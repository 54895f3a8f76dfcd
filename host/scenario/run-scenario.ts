import type { LocalGoogle } from '../local-google';
import type { Workbook } from '../model/workbook';
import type { DoorReply } from './door';
import { callDoor } from './door';
import type { Scenario } from './schema';
import { typeAttendance } from './type-attendance';
import { typeResults } from './type-results';
import { typeProgram, typeRoster } from './type-scenario';
import { instantOf } from './zone-time';

/** One step as it was carried out. */
export interface StepReport {
  readonly name: string;
  readonly text: string;
  readonly virtualMs: number;
  readonly calls: number;
}

const STEP_BUDGET_MS = 60_000;
const DAY_MS = 86_400_000;
/** A job that needs more days than this does not get anywhere. */
const MOST_DAYS = 60;

/** A step was refused: the add-on's own sentences say why. */
export class StepRefused extends Error {}

/** What staff do: start an action, type into sheets, or wait until the course is over. */
type Step =
  | { readonly does: 'act'; readonly action: string }
  | { readonly does: 'issue' }
  | { readonly does: 'wait' }
  | {
      readonly does: 'type';
      readonly sheets: string;
      readonly type: (workbook: Workbook, scenario: Scenario) => number;
    };

const STEPS: readonly Step[] = [
  { does: 'act', action: 'app.setUpSheets' },
  { does: 'type', sheets: 'Program dan lembar lain', type: typeProgram },
  { does: 'act', action: 'programme.check' },
  { does: 'act', action: 'programme.planStages' },
  { does: 'type', sheets: 'Peserta', type: typeRoster },
  { does: 'act', action: 'roster.validate' },
  { does: 'act', action: 'eligibility.judge' },
  { does: 'act', action: 'placement.propose' },
  { does: 'act', action: 'schedule.generate' },
  { does: 'act', action: 'schedule.check' },
  { does: 'act', action: 'attendance.prepare' },
  { does: 'wait' },
  { does: 'type', sheets: 'Presensi', type: typeAttendance },
  { does: 'act', action: 'attendance.close' },
  { does: 'act', action: 'assessment.prepare' },
  { does: 'type', sheets: 'Nilai', type: typeResults },
  { does: 'act', action: 'assessment.judge' },
  { does: 'act', action: 'certificates.start' },
  { does: 'issue' },
  { does: 'act', action: 'followup.prepare' },
  { does: 'act', action: 'reports.refresh' },
];

/**
 * Runs the programme: what staff type is typed, everything else is done by the built add-on.
 * @param last the action after which to stop; the whole programme when absent
 * @throws StepRefused when the add-on refuses or breaks
 */
export async function runScenario(
  google: LocalGoogle,
  scenario: Scenario,
  report: (step: StepReport) => void,
  last?: string,
): Promise<void> {
  const { host } = google;
  const user = scenario.account.email;
  const act = async (action: string, input: unknown = {}): Promise<DoorReply> => {
    const reply = await callDoor(host, user, action, input);
    report({ name: action, ...reply });
    if (reply.status !== 'done') throw new StepRefused(refusalText(action, reply));
    return reply;
  };
  const opened = await host.execute({ functionName: 'onOpen', user, authMode: 'LIMITED' });
  report({ name: 'onOpen', text: 'menu Giliran', virtualMs: opened.virtualMs, calls: 0 });
  for (const step of STEPS) {
    if (step.does === 'act') await act(step.action);
    else if (step.does === 'issue') await issueAll(google, act);
    else if (step.does === 'wait') waitForResults(google, scenario);
    else report(typed(step.sheets, step.type(host.workbook, scenario)));
    if (step.does === 'act' && step.action === last) return;
  }
}

function waitForResults({ host }: LocalGoogle, { issuesAt, timeZone }: Scenario): void {
  host.clock.set(Math.max(host.clock.nowMs, instantOf(issuesAt, timeZone)));
}

function typed(sheets: string, count: number): StepReport {
  return { name: sheets, text: `${count} baris diketik oleh staf`, virtualMs: 0, calls: 0 };
}

/** Steps of the certificate job until all is done; when a day's quota is used up, staff come back the next day. */
async function issueAll(
  { host }: LocalGoogle,
  act: (action: string, input: unknown) => Promise<DoorReply>,
): Promise<void> {
  for (let day = 0; day < MOST_DAYS; ) {
    const { value } = await act('certificates.step', { budgetMs: STEP_BUDGET_MS });
    if (value['finished'] !== true) {
      host.clock.advance(Number(value['waitMs'] ?? 0));
    } else if (Number(value['waitingForTomorrow'] ?? 0) > 0) {
      host.clock.advance(DAY_MS);
      day += 1;
    } else {
      return;
    }
  }
}

function refusalText(action: string, reply: DoorReply): string {
  const reasons = reply.problems.map((found) => `  - ${found.text}`);
  const head = reply.status === 'refused' ? 'ditolak' : 'rusak';
  return [`${action} ${head}: ${reply.text}`, ...reasons.slice(0, 20)].join('\n');
}
