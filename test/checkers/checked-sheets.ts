/* What the judge of timetables looks at: plain rows of the sheets, in types of its own. */

export interface CheckedSession {
  readonly id: string;
  /** `2021-06-10` */
  readonly date: string;
  /** `08:00` */
  readonly start: string;
  readonly end: string;
  readonly firstJp: number;
  readonly jp: number;
  readonly stage: number;
  readonly class: string;
  readonly package: string;
  readonly unit: string;
  readonly trainer: string;
  readonly room: string;
  readonly isLocked: boolean;
  readonly isHeld: boolean | null;
}

export interface CheckedSheets {
  readonly sessions: readonly CheckedSession[];
  /** Class, package and number of people. */
  readonly classes: readonly {
    readonly id: string;
    readonly package: string;
    readonly size: number;
  }[];
  readonly packages: readonly {
    readonly code: string;
    readonly field: string;
    readonly room: string;
  }[];
  readonly units: readonly {
    readonly code: string;
    readonly package: string;
    readonly jp: number;
    readonly kind: string;
    readonly order: number;
    readonly blockJp: number | null;
    /** The only days on which it may be; absent or none, any day. */
    readonly dates?: readonly string[];
  }[];
  /** `free`: theory and practice of the same order may come in any order. Absent, theory comes first. */
  readonly theoryFirst?: string;
  readonly trainers: readonly {
    readonly id: string;
    readonly packages: readonly string[];
    readonly units: readonly string[];
    readonly offDays: readonly string[];
    /** Such as `pagi`, `Senin`, `Rabu siang`; absent or none, any time. */
    readonly wishedTimes?: readonly string[];
    readonly maxJpPerDay: number | null;
    readonly maxJpPerWeek: number | null;
  }[];
  readonly rooms: readonly {
    readonly id: string;
    readonly capacity: number | null;
    readonly fields: readonly string[];
  }[];
  readonly stages: readonly {
    readonly number: number;
    readonly package: string;
    readonly start: string;
    readonly end: string;
    /** `MJ-A, BT-A`: the classes that learn the package then; absent or without names, those of the package. */
    readonly class?: string;
  }[];
  /** Days on which nobody trains. */
  readonly daysOff: readonly string[];
  /** The slots of the pattern in use; 1 is Monday. */
  readonly slots: readonly {
    readonly weekday: number;
    readonly jpNumber: number;
    readonly start: string;
    readonly end: string;
  }[];
  readonly workingWeek: number;
}
