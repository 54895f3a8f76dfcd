import { groupBy } from '../../../../kernel/ordering';
import { formatDateShort } from '../../../../kernel/plain-date';
import type { SentenceValues, Severity } from '../../../../kernel/problem';
import { classesOfStage } from '../../../programme/core';
import { absenceFaults } from '../check-absence';
import type { ScheduleFacts } from '../facts';
import { readOffDay } from '../qualified';
import { shortList } from '../short-list';
import { readWishedTime } from '../wished-times';
import { unitDateFaults } from './check-unit-dates';

/** The parts of the facts that come from a sheet with a row for each of them. */
export type FactKind = 'stages' | 'units' | 'trainers' | 'rooms' | 'absences';

/** Something in another sheet that no schedule can follow: which row of it, and which column. */
export interface FactFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly values: SentenceValues;
  readonly kind: FactKind;
  /** Of the row in the facts. */
  readonly index: number;
  readonly column: string;
}

type Found = Pick<FactFinding, 'code' | 'severity' | 'values' | 'column'>;

/** Contradictions outside Jadwal: named, because planning could only guess what is meant. */
export function checkFacts(facts: ScheduleFacts): FactFinding[] {
  const of = <T>(
    kind: FactKind,
    rows: readonly T[],
    check: (row: T) => readonly Found[],
  ): FactFinding[] =>
    rows.flatMap((row, index) => check(row).map((found) => ({ ...found, kind, index })));
  return [
    ...of('stages', facts.stages, stageCheck(facts)),
    ...unnamedClasses(facts),
    ...twiceNamed(facts),
    ...of('units', facts.units, unitCheck(facts)),
    ...of('trainers', facts.trainers, checkTrainer),
    ...of('rooms', facts.rooms, checkRoom),
    ...of('absences', facts.absences, (absence) =>
      absenceFaults(facts, absence).map((found) => ({ ...found, column: columnOf(found.code) })),
    ),
  ];
}

function stageCheck({
  packages,
  calendar,
}: ScheduleFacts): (stage: ScheduleFacts['stages'][number]) => readonly Found[] {
  const codes = new Set(packages.map(({ code }) => code));
  return ({ id, package: code, start, end }) => {
    const values = { stage: id, package: code };
    const window = { ...values, start: formatDateShort(start), end: formatDateShort(end) };
    const isReversed = end < start;
    const isIdle = !isReversed && calendar.jpBetween(start, end) === 0;
    return [
      ...when(!codes.has(code), 'schedule.unknown_package', values, 'package'),
      ...when(isReversed, 'schedule.window_reversed', window, 'end'),
      ...when(isIdle, 'schedule.window_without_jp', window, 'start'),
    ];
  };
}

/** A class of which Tahap says nothing, though it names others of its package: it is taught in all their stages. */
function unnamedClasses({ stages, classes }: ScheduleFacts): FactFinding[] {
  return classes.flatMap(({ id, package: code }): FactFinding[] => {
    const index = stages.findIndex((stage) => stage.package === code);
    const named = stages.filter((stage) => stage.package === code).flatMap(classesOfStage);
    if (named.length === 0 || named.includes(id) || index < 0) return [];
    const values = { class: id, package: code, named: shortList(named) };
    const where = { kind: 'stages', index, column: 'class' } as const;
    return [{ code: 'schedule.class_not_in_stages', severity: 'warning', values, ...where }];
  });
}

/** Classes of one name in two packages: nobody can tell whose session it is. */
export function sharedClasses(
  classes: ScheduleFacts['classes'],
): readonly { readonly id: string; readonly values: SentenceValues }[] {
  return [...groupBy(classes, ({ id }) => id)].flatMap(([id, own]) => {
    const packages = own.map((one) => one.package).join(', ');
    return own.length < 2 ? [] : [{ id, values: { class: id, packages } }];
  });
}

function twiceNamed({ stages, classes }: ScheduleFacts): FactFinding[] {
  return sharedClasses(classes).map(({ id, values }) => {
    const home = classes.find((one) => one.id === id)?.package;
    const index = stages.findIndex((stage) => stage.package === home);
    const where = { kind: 'stages', index, column: 'class' } as const;
    return { code: 'schedule.class_twice', severity: 'error', values, ...where };
  });
}

function unitCheck(
  facts: ScheduleFacts,
): (unit: ScheduleFacts['units'][number]) => readonly Found[] {
  const codes = new Set(facts.packages.map(({ code }) => code));
  const dateFaults = unitDateFaults(facts);
  return (one) => {
    const { code: unit, package: code, jp, blockJp } = one;
    const values = { unit, package: code };
    return [
      ...dateFaults(one).map((fault) => ({ ...fault, column: 'dates' })),
      ...when(!codes.has(code), 'schedule.unit_without_package', values, 'package'),
      ...when(jp < 1, 'schedule.unit_without_jp', values, 'jp'),
      ...when(blockJp !== null && blockJp < 1, 'schedule.block_without_jp', values, 'blockJp'),
    ];
  };
}

function checkTrainer(trainer: ScheduleFacts['trainers'][number]): readonly Found[] {
  const { id, maxJpPerDay, maxJpPerWeek, offDays, wishedTimes } = trainer;
  const values = { trainer: id };
  const isBelowOne = (limit: number | null): boolean => limit !== null && limit < 1;
  return [
    ...when(isBelowOne(maxJpPerDay), 'schedule.trainer_without_jp', values, 'maxJpPerDay'),
    ...when(isBelowOne(maxJpPerWeek), 'schedule.trainer_without_jp', values, 'maxJpPerWeek'),
    ...offDays
      .filter((word) => readOffDay(word) === null)
      .flatMap((word) =>
        when(true, 'schedule.unknown_off_day', { ...values, word: short(word) }, 'offDays'),
      ),
    ...wishedTimes
      .filter((word) => readWishedTime(word) === null)
      .flatMap((word) =>
        when(true, 'schedule.unknown_wished_time', { ...values, word: short(word) }, 'wishedTimes'),
      ),
  ];
}

function checkRoom({ id, capacity }: ScheduleFacts['rooms'][number]): readonly Found[] {
  const isWithoutSeats = capacity !== null && capacity < 1;
  return when(isWithoutSeats, 'schedule.room_without_seats', { room: id }, 'capacity');
}

function when(
  isSo: boolean,
  code: string,
  values: SentenceValues,
  column: string,
): readonly Found[] {
  return isSo ? [{ code, severity: 'error', values, column }] : [];
}

function columnOf(code: string): string {
  if (code === 'schedule.absence_dates') return 'end';
  return code === 'schedule.absence_hours' ? 'until' : 'who';
}

/** A cell may hold 50,000 characters. */
function short(word: string): string {
  return word.length > 60 ? `${word.slice(0, 60)}...` : word;
}
