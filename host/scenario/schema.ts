import * as z from 'zod/mini';

const cell = z.union([z.string(), z.number(), z.boolean()]);
/** One row of a sheet by header, each cell as a person would type it. */
const typedRow = z.record(z.string(), cell);
const isoDate = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/),
  z.refine((text) => isRealTime(`${text}T00:00`)),
);
/** A wall-clock time in the programme's zone, such as `2021-06-02T08:00`. */
const localTime = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/), z.refine(isRealTime));
const count = z.int().check(z.nonnegative());
const share = z.number().check(z.gte(0), z.lte(1));

/** How a column of generated people is filled. */
const fill = z.union([
  cell,
  z.strictObject({ between: z.tuple([isoDate, isoDate]) }),
  z.strictObject({ range: z.tuple([z.int(), z.int()]) }),
  z.strictObject({ oneOf: z.array(cell).check(z.minLength(1)) }),
  z.strictObject({ counts: z.record(z.string(), count) }),
]);

const group = z.strictObject({
  count,
  /** Columns of Peserta or Data Terbatas that this group has different. */
  set: z.record(z.string(), fill),
});

const generatedRoster = z.strictObject({
  seed: z.int(),
  population: z.enum(['WBP', 'Umum']),
  sex: z.enum(['L', 'P', 'campuran']),
  districts: z.array(z.string()).check(z.minLength(1)),
  bornBetween: z.tuple([isoDate, isoDate]),
  registeredBetween: z.tuple([isoDate, isoDate]),
  /** Share of people without NIK. */
  withoutNik: share,
  /** Columns that everybody has, before the groups. */
  set: z.record(z.string(), fill),
  groups: z.array(group).check(z.minLength(1)),
});

const attendanceRule = z.strictObject({
  seed: z.int(),
  /** Chances of each code, as parts of their sum. */
  codes: z.record(z.string(), z.number()),
  /** Beyond chance, nobody else misses more than this share of his sessions. */
  othersAtLeast: share,
  /** People who come to only this share of their sessions. */
  below: z.strictObject({ people: count, attend: share }),
});

const attendanceCells = z.strictObject({
  /** The code of everybody who is not named. */
  others: z.string(),
  cells: z.array(
    z.strictObject({
      participant: z.string(),
      date: z.optional(isoDate),
      code: z.string(),
      lateMinutes: z.optional(count),
    }),
  ),
});

const resultsRule = z.strictObject({
  seed: z.int(),
  /** Share of units reached only at the second attempt. */
  secondAttempt: share,
  /** People, all present enough, who stay *belum kompeten* in one unit. */
  notCompetent: z.strictObject({ people: count }),
});

const resultsCells = z.strictObject({
  others: z.enum(['K', 'BK']),
  cells: z.array(
    z.strictObject({
      participant: z.string(),
      unit: z.optional(z.string()),
      attempts: z.array(z.enum(['K', 'BK'])),
    }),
  ),
});

/** A programme as one JSON file. `docs/scenarios.md` explains every part. */
export const scenarioSchema = z.strictObject({
  format: z.literal(1),
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/)),
  title: z.string(),
  /** When staff begin, in the programme's time zone. */
  startsAt: localTime,
  /** When results are in and papers are issued. */
  issuesAt: localTime,
  timeZone: z.enum(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']),
  account: z.strictObject({ email: z.string(), type: z.enum(['consumer', 'workspace']) }),
  /** Sheet Program by the label of each setting. */
  program: z.record(z.string(), cell),
  /** Other sheets by name; what stands there replaces the rows that setting up gave. */
  sheets: z.record(z.string(), z.array(typedRow)),
  roster: z.union([
    z.strictObject({ rows: z.array(typedRow) }),
    z.strictObject({ generate: generatedRoster }),
  ]),
  attendance: z.union([z.strictObject({ rule: attendanceRule }), attendanceCells]),
  results: z.union([z.strictObject({ rule: resultsRule }), resultsCells]),
});

/** `2021-02-30` is written like a date and is none. */
function isRealTime(text: string): boolean {
  const instant = Date.parse(`${text}:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

export type Scenario = z.infer<typeof scenarioSchema>;
export type GeneratedRoster = z.infer<typeof generatedRoster>;
export type Fill = z.infer<typeof fill>;
export type TypedRow = z.infer<typeof typedRow>;
export type AttendanceRule = z.infer<typeof attendanceRule>;
export type ResultsRule = z.infer<typeof resultsRule>;
