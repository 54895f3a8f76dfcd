import type { Weekday } from '../../../kernel/plain-date';
import { weekdayNameId } from '../../../kernel/plain-date';
import type { PlainTime } from '../../../kernel/plain-time';
import { minutesOf, timeOfMinutes } from '../../../kernel/plain-time';
import type { DaySlot } from './calendar/model';

/** JP in a row without a break. */
type Run = readonly [start: PlainTime, jp: number];

interface DayPattern {
  readonly name: string;
  /** Beginning of the ids of its slots. */
  readonly prefix: string;
  readonly jpMinutes: number;
  readonly days: readonly (readonly [weekdays: readonly Weekday[], runs: readonly Run[]])[];
}

const MONDAY_TO_THURSDAY: readonly Weekday[] = [1, 2, 3, 4];
const FRIDAY: readonly Weekday[] = [5];
/** Prisons stop before Friday prayer, at 11.30 at the latest. */
const FRIDAY_IN_PRISON: readonly Run[] = [
  ['08:00', 2],
  ['09:45', 2],
];
const BLK_LONG_DAY: readonly Run[] = [
  ['08:00', 2],
  ['09:45', 3],
  ['13:00', 3],
];

const PATTERNS: readonly DayPattern[] = [
  {
    name: 'Lapas 6/4',
    prefix: 'L64',
    jpMinutes: 45,
    days: [
      [
        MONDAY_TO_THURSDAY,
        [
          ['08:00', 3],
          ['10:30', 2],
          ['13:00', 1],
        ],
      ],
      [FRIDAY, FRIDAY_IN_PRISON],
    ],
  },
  {
    name: 'Lapas 4',
    prefix: 'L4',
    jpMinutes: 45,
    days: [
      [
        [1, 2, 3, 4, 6],
        [
          ['08:30', 2],
          ['10:15', 2],
        ],
      ],
      [FRIDAY, FRIDAY_IN_PRISON],
    ],
  },
  {
    name: 'BLK 8/5',
    prefix: 'B85',
    jpMinutes: 45,
    days: [
      [MONDAY_TO_THURSDAY, BLK_LONG_DAY],
      [
        FRIDAY,
        [
          ['08:00', 3],
          ['10:30', 2],
        ],
      ],
    ],
  },
  {
    name: 'BLK 8/6',
    prefix: 'B86',
    jpMinutes: 45,
    days: [
      [MONDAY_TO_THURSDAY, BLK_LONG_DAY],
      [
        FRIDAY,
        [
          ['07:30', 3],
          ['10:00', 2],
          ['13:00', 1],
        ],
      ],
    ],
  },
  {
    name: 'Ramadan 7',
    prefix: 'R7',
    jpMinutes: 40,
    days: [
      [
        MONDAY_TO_THURSDAY,
        [
          ['08:00', 3],
          ['10:10', 2],
          ['12:00', 2],
        ],
      ],
      [
        FRIDAY,
        [
          ['08:00', 3],
          ['10:10', 2],
        ],
      ],
    ],
  },
];

/** The day patterns a new workbook begins with, one row per JP. */
export function dayPatternRows(): readonly DaySlot[] {
  return PATTERNS.flatMap((pattern) =>
    pattern.days.flatMap(([weekdays, runs]) =>
      weekdays.flatMap((weekday) => slotsOfDay(pattern, weekday, runs)),
    ),
  );
}

function slotsOfDay(pattern: DayPattern, weekday: Weekday, runs: readonly Run[]): DaySlot[] {
  const starts = runs.flatMap(([start, jp]) =>
    Array.from({ length: jp }, (_, index) => minutesOf(start) + index * pattern.jpMinutes),
  );
  const day = weekdayNameId(weekday).slice(0, 3).toUpperCase();
  return starts.map((start, index) => ({
    id: `${pattern.prefix}-${day}-${index + 1}`,
    pattern: pattern.name,
    weekday,
    jpNumber: index + 1,
    start: timeOfMinutes(start),
    end: timeOfMinutes(start + pattern.jpMinutes),
  }));
}
