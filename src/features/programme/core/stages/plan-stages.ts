import type { PlainDate } from '../../../../kernel/plain-date';
import { formatDateId } from '../../../../kernel/plain-date';
import type { Problem } from '../../../../kernel/problem';
import { asWarning, problem } from '../../../../kernel/problem';
import type { Result } from '../../../../kernel/result';
import { accept, refuse } from '../../../../kernel/result';
import type { Calendar } from '../calendar/calendar';
import { findFreeEnd } from '../checks/setting-checks';
import type { Package, Program, Trainer } from '../model';
import type { LeadBalance } from '../rotation/lead-trainers';
import { lengthFinder } from './arrange-facts';
import { arrangeStages } from './arrange-stages';
import { earliestDate, latestDate } from './date-bounds';
import { leadGroups } from './lead-groups';
import { bringWishesNear } from './near-wishes';
import type { DayProof } from './shorten-groups';
import { shortenGroups } from './shorten-groups';
import type { Stage } from './stage';
import type { StageGroup } from './stage-groups';
import type { StageWindow } from './stage-windows';
import { calendarsOf, windowsBefore, windowsFrom } from './stage-windows';

/** What stages are planned from. */
export interface StageFacts {
  readonly program: Program;
  readonly packages: readonly Package[];
  readonly trainers: readonly Pick<Trainer, 'id' | 'packages'>[];
  readonly calendar: Calendar;
  /** Rows of Tahap as they are: trainers, room, and classes that the schedule filled in, are kept. */
  readonly present: readonly Stage[];
}

/** The planned stages, what is proved about their length, and what staff should look at. */
export interface StagePlan {
  readonly stages: readonly Stage[];
  readonly start: PlainDate;
  readonly end: PlainDate;
  readonly proof: DayProof;
  /** Null where trainers do not change with the stages. */
  readonly leads: LeadBalance | null;
  readonly warnings: readonly Problem[];
}

/** Turns packages into stages with dates: forward from the start, or backward from the typed end when no start is set. */
export function planStages(facts: StageFacts): Result<StagePlan> {
  const { program } = facts;
  const packages = bringWishesNear(facts.packages);
  const missing = findMissing(facts);
  if (missing !== null) return refuse(missing);
  const lengthOf = lengthFinder(program);
  const arranged = arrangeStages({ ...facts, lengthOf }, packages);
  if (!arranged.ok) return arranged;
  const first = windowsOf(facts, arranged.value.groups);
  if (first === null) return refuse(problem('programme.no_room_in_time'));
  const { groups, proof } = shortenGroups({ ...facts, lengthOf }, arranged.value, first);
  const led = program.trainersChange ? leadGroups(facts, groups) : { groups, leads: null };
  const windows = windowsOf(facts, led.groups);
  const start = earliestDate((windows ?? []).map((window) => window.start));
  const end = latestDate((windows ?? []).map((window) => window.end));
  if (windows === null || start === null || end === null) {
    return refuse(problem('programme.no_room_in_time'));
  }
  const stages = windows.map((window) => stageOf(window, facts));
  const warnings = findWarnings(facts, windows, end);
  return accept({ stages, start, end, proof, leads: led.leads, warnings });
}

function windowsOf(
  { program, calendar }: StageFacts,
  groups: readonly StageGroup[],
): readonly StageWindow[] | null {
  const { startDate, typedEndDate } = program;
  const lengthOf = lengthFinder(program);
  if (startDate !== null) return windowsFrom(startDate, groups, lengthOf, calendar);
  return typedEndDate === null ? null : windowsBefore(typedEndDate, groups, lengthOf, calendar);
}

function findMissing({ program, packages }: StageFacts): Problem | null {
  if (packages.length === 0) return problem('programme.no_packages');
  if (program.startDate === null && program.typedEndDate === null) {
    return problem('programme.start_unknown');
  }
  const lengthOf = lengthFinder(program);
  const unknown = packages.find((item) => lengthOf(item) === null);
  if (unknown === undefined) return null;
  return program.durationUnit === 'jp'
    ? problem('programme.package_jp_unknown', { package: unknown.code })
    : problem('programme.duration_unknown');
}

function stageOf(
  { number, item, start, end }: StageWindow,
  { program, calendar, present }: StageFacts,
): Stage {
  const { code, after } = item.package;
  const isRotating = program.pattern === 'rotating' && after.length === 0;
  const plainId = `T${number}-${code}`;
  const id = isRotating ? `${plainId}-${item.classes.join('-')}` : plainId;
  const ofPackage = present.filter((stage) => stage.package === code);
  // A row of a rotation is about one class; its trainers are not those of the package.
  const plain = ofPackage.find((stage) => stage.id === `T${stage.number}-${code}`);
  const kept = present.find((stage) => stage.id === id) ?? (isRotating ? undefined : plain);
  const days = calendarsOf(calendar, item).map((own) => own.trainingDaysBetween(start, end).length);
  return {
    id,
    number,
    package: code,
    start,
    end,
    trainingDays: Math.max(...days),
    class: item.classes.length > 0 ? item.classes.join(', ') : (kept?.class ?? ''),
    trainers: kept?.trainers ?? [],
    room: kept?.room ?? '',
    leads: item.leads,
  };
}

function findWarnings(
  { program, calendar }: StageFacts,
  windows: readonly StageWindow[],
  end: PlainDate,
): Problem[] {
  const warnings: Problem[] = [];
  const { startDate, typedEndDate } = program;
  if (startDate !== null && !calendar.isTrainingDay(startDate)) {
    warnings.push(asWarning(problem('programme.start_is_free', { date: formatDateId(startDate) })));
  }
  if (typedEndDate !== null && typedEndDate !== end) {
    const dates = { computed: formatDateId(end), typed: formatDateId(typedEndDate) };
    warnings.push(asWarning(problem('programme.end_differs', dates)));
  }
  warnings.push(...findFreeEnd(program, calendar));
  const short = windows.flatMap(({ item, start, end }) => {
    const needed = item.package.jp ?? 0;
    const jp = calendarsOf(calendar, item).map((own) => own.jpBetween(start, end));
    const available = Math.min(...jp);
    return available < needed ? [{ package: item.package.code, needed, available }] : [];
  });
  const said = new Map(short.map((values) => [JSON.stringify(values), values]));
  for (const values of said.values()) {
    warnings.push(asWarning(problem('programme.stage_too_short', values)));
  }
  return warnings;
}
