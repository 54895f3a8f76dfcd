import type { CellAddress } from '../../../kernel/problem';
import type { GraduationRow, PresentFacts, ResultRow } from '../../assessment/core';
import type { Institution, Official, Package, Program, Stage } from '../../programme/core';
import type { Participant, Survivors } from '../../roster/core';
import type { GuestFacts } from './guest-talks';
import type { Paper } from './model';
import type { NumberMarks } from './number-series';
import type { Verifier } from './verify/verifier';

/** What a paper needs to know of somebody, and no more. */
export type Recipient = Pick<
  Participant,
  'id' | 'frontTitles' | 'name' | 'backTitles' | 'birthPlace' | 'birthDate' | 'email' | 'mayMail'
>;

/** Where the cells stand that somebody may have to correct. */
export interface IssueCells {
  /** Of sheet Peserta, or of the sheet that names a guest. */
  participant(id: string, column: 'name' | 'birthPlace' | 'email'): CellAddress;
  package(code: string, column: 'mailTo'): CellAddress;
  guest(id: string, column: 'id' | 'topic' | 'date' | 'jp' | 'email'): CellAddress;
}

/** Everything that decides which papers are due and what they say. */
export interface IssueInput extends GuestFacts {
  readonly program: Program;
  readonly institutions: readonly Institution[];
  readonly officials: readonly Official[];
  readonly packages: readonly Package[];
  readonly stages: readonly Stage[];
  readonly participants: readonly Recipient[];
  readonly graduation: readonly GraduationRow[];
  readonly results: readonly ResultRow[];
  /** Presence as it stands, to see whether Kelulusan still says what it gives. */
  readonly presence: PresentFacts['presence'];
  /** With the ids that papers were issued under, also of rows that were merged into others since. */
  readonly register: readonly Paper[];
  /** Who stays of two rows of one person; everything else here is under those ids. */
  readonly survivors: Survivors;
  /** Numbers ever given, also those whose rows are gone. */
  readonly marks: NumberMarks;
  /** Null while no verifier is set: then papers carry no QR code. */
  readonly verifier: Verifier | null;
  readonly cells: IssueCells;
}
