import type { PlainDate } from '../../../../kernel/plain-date';
import { formatDateId } from '../../../../kernel/plain-date';
import type { Problem } from '../../../../kernel/problem';
import { asWarning, problem } from '../../../../kernel/problem';
import type { Result } from '../../../../kernel/result';
import { accept, refuse } from '../../../../kernel/result';
import type { Calendar } from '../calendar/calendar';
import type { Package, Program, Stage } from '../model';
import { earliestDate, latestDate } from './date-bounds';
import { groupPackages } from './group-packages';
import type { StageLength, StageWindow } from './stage-windows';
import { windowsBefore, windowsFrom } from './stage-windows';

/** What stages are planned from. */
export interface StageFacts {
  readonly program: Program;
  readonly packages: readonly Package[];
  readonly calendar: Calendar;
  /** Rows of Tahap as they are: class, trainers and room are kept. */
  readonly present: readonly Stage[];
}

/** The planned stages and what staff should look at. */
export interface StagePlan {
  readonly stages: readonly Stage[];
  readonly start: PlainDate;
  readonly end: PlainDate;
  readonly warnings: readonly Problem[];
}

/** Turns packages into stages with dates: forward from the start, or backward from the typed end when no start is set. */
export function planStages(facts: StageFacts): Result<StagePlan> {
  const { program, packages, calendar } = facts;
  const missing = findMissing(facts);
  if (missing !== null) return refuse(missing);
  const groups = groupPackages(packages, program);
  if (!groups.ok) return groups;
  const length = lengthOf(program);
  const windows =
    program.startDate !== null
      ? windowsFrom(program.startDate, groups.value, length, calendar)
      : program.typedEndDate !== null
        ? windowsBefore(program.typedEndDate, groups.value, length, calendar)
        : null;
  const start = earliestDate((windows ?? []).map((window) => window.start));
  const end = latestDate((windows ?? []).map((window) => window.end));
  if (windows === null || start === null || end === null) {
    return refuse(problem('programme.no_room_in_time'));
  }
  return accept({
    stages: windows.map((window) => stageOf(window, facts)),
    start,
    end,
    warnings: findWarnings(facts, windows, end),
  });
}

function findMissing({ program, packages }: StageFacts): Problem | null {
  if (program.pattern === 'rotating') return problem('programme.rotation_not_offered');
  if (packages.length === 0) return problem('programme.no_packages');
  if (program.startDate === null && program.typedEndDate === null) {
    return problem('programme.start_unknown');
  }
  const { of } = lengthOf(program);
  const unknown = packages.find((item) => of(item) === null);
  if (unknown === undefined) return null;
  return program.durationUnit === 'jp'
    ? problem('programme.package_jp_unknown', { package: unknown.code })
    : problem('programme.duration_unknown');
}

/** Counted in JP, a package may say its own length. */
function lengthOf({ duration, durationUnit }: Program): StageLength {
  return {
    unit: durationUnit,
    of: (item) => (durationUnit === 'jp' ? (item.jp ?? duration) : duration),
  };
}

function stageOf(window: StageWindow, { calendar, present }: StageFacts): Stage {
  const id = `T${window.number}-${window.package}`;
  const kept =
    present.find((stage) => stage.id === id) ??
    present.find((stage) => stage.package === window.package);
  return {
    id,
    ...window,
    trainingDays: calendar.trainingDaysBetween(window.start, window.end).length,
    class: kept?.class ?? '',
    trainers: kept?.trainers ?? [],
    room: kept?.room ?? '',
  };
}

function findWarnings(
  { program, packages, calendar }: StageFacts,
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
  for (const window of windows) {
    const needed = packages.find(({ code }) => code === window.package)?.jp ?? 0;
    const available = calendar.jpBetween(window.start, window.end);
    if (available < needed) {
      const values = { package: window.package, needed, available };
      warnings.push(asWarning(problem('programme.stage_too_short', values)));
    }
  }
  return warnings;
}
