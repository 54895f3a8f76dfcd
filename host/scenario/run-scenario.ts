import type { LocalGoogle } from '../local-google';
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

/**
 * Runs the whole programme: what staff type is typed, everything else is done by the built add-on.
 * @throws StepRefused when the add-on refuses or breaks
 */
export async function runScenario(
  google: LocalGoogle,
  scenario: Scenario,
  report: (step: StepReport) => void,
): Promise<void> {
  const { host } = google;
  const user = scenario.account.email;

  const act = async (action: string, input: unknown = {}): Promise<DoorReply> => {
    const reply = await callDoor(host, user, action, input);
    report({ name: action, ...reply });
    if (reply.status !== 'done') throw new StepRefused(refusalText(action, reply));
    return reply;
  };
  const type = (name: string, count: number): void => {
    report({ name, text: `${count} baris diketik oleh staf`, virtualMs: 0, calls: 0 });
  };

  const opened = await host.execute({ functionName: 'onOpen', user, authMode: 'LIMITED' });
  report({ name: 'onOpen', text: 'menu Giliran', virtualMs: opened.virtualMs, calls: 0 });
  await act('app.setUpSheets');
  type('Program dan lembar lain', typeProgram(host.workbook, scenario));
  await act('programme.check');
  await act('programme.planStages');
  type('Peserta', typeRoster(host.workbook, scenario));
  await act('roster.validate');
  await act('eligibility.judge');
  await act('placement.propose');
  await act('schedule.generate');
  await act('schedule.check');
  await act('attendance.prepare');
  host.clock.set(Math.max(host.clock.nowMs, instantOf(scenario.issuesAt, scenario.timeZone)));
  type('Presensi', typeAttendance(host.workbook, scenario));
  await act('attendance.close');
  await act('assessment.prepare');
  type('Nilai', typeResults(host.workbook, scenario));
  await act('assessment.judge');
  await act('certificates.start');
  await issueAll(google, act);
  await act('followup.prepare');
  await act('reports.refresh');
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
