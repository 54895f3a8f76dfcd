import * as z from 'zod/mini';
import { isIsoDate, isOneOf, isRecordOf, isText, isWholeNumber } from '../../kernel/guards';
import type { PlainDate } from '../../kernel/plain-date';
import type { CellKind } from '../../kernel/table';
import type { DayOff, DayOffKind, DayProof, LeadBalance, Stage, StageSummary } from './core';

/** Both actions work on the workbook as it is and take nothing. */
export const emptyInput = z.object({});

export type EmptyInput = z.infer<typeof emptyInput>;

/** As much as a cell of Sheets holds. */
const isCell = isText(0, 50_000);
const typedSettings = z.custom<Readonly<Record<string, string>>>(isRecordOf(isCell));

/** Settings as typed, by key; `was` is what the form showed before, so that a colleague's edit is not lost. */
export const saveSettingsInput = z.object({
  settings: typedSettings,
  was: typedSettings,
});

export type SaveSettingsInput = z.infer<typeof saveSettingsInput>;

/** Every setting as it stands in the sheet, by key; dates as `2021-06-10` when the cell is a date. */
export interface SettingsReply {
  readonly settings: Readonly<Record<string, string>>;
}

/** A sheet that has a form. */
export const rowsInput = z.object({ sheet: z.string() });

export type RowsInput = z.infer<typeof rowsInput>;

const cells = z.custom<Readonly<Record<string, string | boolean>>>(
  isRecordOf((cell) => typeof cell === 'boolean' || isCell(cell)),
);

/** A row by its key, null for a new one: the cells that were typed, and what the form showed before. */
export const saveRowInput = z.object({
  sheet: z.string(),
  key: z.nullable(z.string()),
  cells,
  was: cells,
});

export type SaveRowInput = z.infer<typeof saveRowInput>;

const hoursOfWeek = z.custom<readonly string[]>(
  (value) => Array.isArray(value) && value.length === 7 && value.every(isText(0, 200)),
);

/** The hours of a day pattern, Monday first; `was` is what the form showed before. */
export const savePatternInput = z.object({
  pattern: z.string(),
  isNew: z.boolean(),
  jpMinutes: z.custom<number>(isWholeNumber(20, 120)),
  days: hoursOfWeek,
  was: hoursOfWeek,
});

export type SavePatternInput = z.infer<typeof savePatternInput>;

const dayOffKind = z.custom<DayOffKind>(
  isOneOf(['national', 'collective', 'local', 'institution']),
);
const dayName = z.custom<string>(isText(0, 400));
const isoDate = z.custom<PlainDate>(isIsoDate);

/** Days to take over into Hari Libur; `was` is what the preview showed of the row that is there, null for none. */
export const importDaysInput = z.object({
  days: z.array(
    z.object({
      date: isoDate,
      name: dayName,
      kind: dayOffKind,
      was: z.nullable(z.object({ name: dayName, kind: dayOffKind })),
    }),
  ),
  basis: dayName,
});

export type ImportDaysInput = z.infer<typeof importDaysInput>;

/** The days off by date. */
export interface ListDaysReply {
  readonly today: PlainDate;
  readonly days: readonly DayOff[];
}

/** A column as its form field needs it. */
export interface FormColumn {
  readonly key: string;
  readonly header: string;
  readonly kind: CellKind;
  readonly choices: readonly string[];
}

export interface RowsReply {
  readonly key: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly Readonly<Record<string, string | boolean>>[];
}

/** A row of Tahap as it is planned: what, for whom, when. */
export type PlannedStage = Pick<
  Stage,
  'id' | 'number' | 'package' | 'start' | 'end' | 'trainingDays' | 'class' | 'leads'
>;

export interface PlanStagesReply {
  readonly stages: readonly StageSummary[];
  readonly rows: readonly PlannedStage[];
  readonly proof: DayProof;
  /** Null where trainers do not change with the stages. */
  readonly leads: LeadBalance | null;
  readonly start: PlainDate;
  readonly computedEnd: PlainDate;
  readonly typedEnd: PlainDate | null;
  readonly rowsWritten: number;
}

export interface CheckProgrammeReply {
  /** Labels of what is still open; empty when the programme can be planned. */
  readonly missing: readonly string[];
  readonly errors: number;
  readonly warnings: number;
}
