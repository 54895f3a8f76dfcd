import type { PlacementRow } from '../../../src/features/placement/core';
import type {
  DayOff,
  DaySlot,
  Package,
  Room,
  Stage,
  TheoryFirst,
  Trainer,
  Unit,
  WorkingWeek,
} from '../../../src/features/programme/core';
import { createCalendar, dayPatternRows } from '../../../src/features/programme/core';
import type { Absence, ScheduleFacts, Session } from '../../../src/features/schedule/core';
import { classesOf, highestNumber } from '../../../src/features/schedule/core';
import type { PlainDate } from '../../../src/kernel/plain-date';
import type { CheckedSheets } from '../../checkers/checked-sheets';

/** A small programme as staff would type it. */
export interface SmallProgramme {
  readonly packages: readonly Package[];
  readonly units: readonly Unit[];
  readonly trainers: readonly Trainer[];
  readonly rooms: readonly Room[];
  readonly stages: readonly Stage[];
  readonly placement: readonly PlacementRow[];
  readonly daysOff: readonly DayOff[];
  readonly slots: readonly DaySlot[];
  readonly pattern: string;
  readonly workingWeek: WorkingWeek;
  readonly sessions: readonly Session[];
  readonly today: PlainDate;
  readonly absences: readonly Absence[];
  readonly theoryFirst: TheoryFirst;
}

export function aPackage(more: Partial<Package> & { readonly code: string }): Package {
  return {
    name: `Paket ${more.code}`,
    field: '',
    provider: '',
    minCapacity: null,
    maxCapacity: 10,
    jp: null,
    stageWish: null,
    room: '',
    industry: '',
    mailTo: '',
    sex: null,
    districts: [],
    duration: null,
    workingWeek: null,
    after: [],
    classes: [],
    classesAtOnce: null,
    ...more,
  };
}

export function aUnit(more: Partial<Unit> & { readonly code: string }): Unit {
  return {
    package: 'MJ',
    title: `Judul ${more.code}`,
    jp: 10,
    kind: 'practice',
    order: 1,
    blockJp: null,
    dates: [],
    isCritical: false,
    ...more,
  };
}

export function aTrainer(more: Partial<Trainer> & { readonly id: string }): Trainer {
  return {
    titleBefore: '',
    name: `Instruktur ${more.id}`,
    titleAfter: '',
    institution: '',
    packages: ['MJ'],
    units: [],
    offDays: [],
    maxJpPerDay: null,
    maxJpPerWeek: null,
    wishedTimes: [],
    ...more,
  };
}

export function aRoom(more: Partial<Room> & { readonly id: string }): Room {
  return { name: `Ruang ${more.id}`, capacity: 10, fields: [], ...more };
}

export function aStage(more: Partial<Stage> & Pick<Stage, 'package' | 'start' | 'end'>): Stage {
  const number = more.number ?? 1;
  return {
    id: `T${number}-${more.package}`,
    number,
    trainingDays: 0,
    class: '',
    trainers: [],
    leads: [],
    room: '',
    ...more,
  };
}

/** People of one class. */
export function aClass(training: string, id: string, size: number): PlacementRow[] {
  return Array.from({ length: size }, (_, index) => ({
    id: `P-${id}-${index + 1}`,
    participant: `P-${id}-${index + 1}`,
    name: `Peserta ${index + 1}`,
    status: 'placed',
    package: training,
    class: id,
    reserveRank: null,
    score: null,
    reason: '',
    isLocked: false,
    basis: '',
  }));
}

/** One class that learns sewing for a week, 28 JP, with all it needs. */
export function aProgramme(more: Partial<SmallProgramme> = {}): SmallProgramme {
  return {
    packages: [aPackage({ code: 'MJ' })],
    units: [
      aUnit({ code: 'MJ-1', kind: 'theory', jp: 8, order: 1 }),
      aUnit({ code: 'MJ-2', jp: 20, order: 2 }),
    ],
    trainers: [aTrainer({ id: 'I-1' })],
    rooms: [aRoom({ id: 'R-1' })],
    stages: [aStage({ package: 'MJ', start: '2021-06-07', end: '2021-06-11' })],
    placement: aClass('MJ', 'MJ-A', 10),
    daysOff: [],
    slots: dayPatternRows(),
    pattern: 'Lapas 6/4',
    workingWeek: 5,
    sessions: [],
    today: '2021-01-01',
    absences: [],
    theoryFirst: 'always',
    ...more,
  };
}

/** What the planner is given. */
export function factsOf(programme: SmallProgramme): ScheduleFacts {
  const { daysOff, slots, pattern, workingWeek, stages } = programme;
  return {
    ...programme,
    calendar: createCalendar({ workingWeek, daysOff, slots, pattern }),
    classes: classesOf(stages, programme.placement, programme.packages),
    edited: new Set(),
    recorded: new Set(),
    lastNumber: highestNumber(programme.sessions),
    scope: { kind: 'all' },
    weights: {
      gap: 2,
      trainerChange: 4,
      roomChange: 3,
      fairLoad: 1,
      cutBlock: 3,
      spread: 1,
      lateTheory: 1,
      wishedTime: 1,
      change: 20,
    },
  };
}

/** What the judge is given. */
export function sheetsOf(programme: SmallProgramme, sessions: readonly Session[]): CheckedSheets {
  return {
    ...programme,
    sessions,
    classes: classesOf(programme.stages, programme.placement, programme.packages),
    daysOff: programme.daysOff.filter((day) => day.isActive).map((day) => day.date),
    slots: programme.slots.filter((slot) => slot.pattern === programme.pattern),
  };
}
