import { createHash } from 'node:crypto';
import { viewSheet } from '../../host/scenario/sheet-view';
import type { FaultWorld } from './fault-world';

export type RegisterRow = Readonly<Record<string, string>>;

/** What there is when everything is over. */
export interface Result {
  readonly register: readonly RegisterRow[];
  readonly courses: readonly RegisterRow[];
}

/** What went wrong in a run: things there are two of, and things that are gone. */
export interface Harm {
  readonly doubled: string[];
  readonly lost: string[];
}

const YEAR = 2024;

export function resultOf({ host: { workbook } }: FaultWorld): Result {
  const rowsOf = (sheet: string): RegisterRow[] =>
    viewSheet(workbook, sheet, YEAR)
      .rows()
      .map(({ cells }) => cells);
  // A row may hold nothing but what staff wrote in a column of their own.
  const register = rowsOf('Sertifikat').filter((row) => row['ID Surat'] !== '');
  return { register, courses: rowsOf('Riwayat') };
}

/**
 * Holds a run against the undisturbed one: every paper has one number, one live document, one PDF whose hash is in the
 * register, and is in at most one mail; in none or one only while a person has to decide.
 * @param deleted ids of papers whose rows a person deleted: their numbers must stand there as void
 */
export function findHarm(
  world: FaultWorld,
  undisturbed: Result,
  deleted: ReadonlySet<string> = new Set(),
): Harm {
  const { register: rows, courses } = resultOf(world);
  const harm: Harm = { doubled: [], lost: [] };
  const register = rows.filter((row) => row['ID Peserta'] !== '-');
  const voided = rows.length - register.length;
  if (voided !== deleted.size) harm.lost.push(`${voided} of ${deleted.size} numbers are void`);
  const expected = undisturbed.register.filter((row) => !deleted.has(row['ID Surat'] ?? ''));
  const papers = new Map(register.map((paper) => [paper['ID Surat'] ?? '', paper]));
  if (papers.size !== register.length) harm.doubled.push('a paper has two rows');
  for (const wanted of expected) {
    const id = wanted['ID Surat'] ?? '';
    const paper = papers.get(id);
    if (paper === undefined) harm.lost.push(`${id} is not in the register`);
    else compareRows(id, paper, wanted, harm);
  }
  if (register.length > expected.length) harm.doubled.push('more papers than people earned');
  for (const column of ['Nomor', 'ID Dokumen', 'ID PDF']) {
    const values = register.map((paper) => paper[column] ?? '');
    if (new Set(values).size !== values.length) harm.doubled.push(`two papers share ${column}`);
  }
  const gone = undisturbed.register.filter((row) => deleted.has(row['ID Surat'] ?? ''));
  checkFiles(world, register, new Set(gone.map((row) => row['Nama Berkas'] ?? '')), harm);
  checkMails(world, register, harm);
  const courseOf = (row: RegisterRow): string => JSON.stringify(row);
  const known = new Set(courses.map(courseOf));
  if (known.size !== courses.length) harm.doubled.push('a row of Riwayat twice');
  const missing = undisturbed.courses.filter((row) => !known.has(courseOf(row))).length;
  if (missing > deleted.size) harm.lost.push(`${missing} rows of Riwayat are missing`);
  return harm;
}

/** What depends on the moment: ids that Drive gives, when a mail went out. */
const OF_THE_MOMENT = ['ID Dokumen', 'ID PDF', 'ID PDF TTE', 'Tanda Salinan', 'Waktu Kirim'];
/** What a mail in doubt changes besides. */
const OF_DOUBT = [...OF_THE_MOMENT, 'Keadaan', 'Catatan'];
export const DOUBT = 'Perlu diputuskan';

function compareRows(id: string, paper: RegisterRow, wanted: RegisterRow, { lost }: Harm): void {
  const free = paper['Keadaan'] === DOUBT ? OF_DOUBT : OF_THE_MOMENT;
  for (const [column, value] of Object.entries(wanted)) {
    if (free.includes(column) || paper[column] === value) continue;
    // The call that broke was the one that reads the sentences: the note keeps its code instead.
    if (column === 'Catatan' && /^certificates\.[a-z_]+$/.test(paper[column] ?? '')) continue;
    lost.push(`${id}: ${column} is "${paper[column]?.slice(0, 60)}", not "${value.slice(0, 60)}"`);
  }
}

/** @param exempt names of files whose rows a person deleted */
function checkFiles(
  { drive }: FaultWorld,
  register: readonly RegisterRow[],
  exempt: ReadonlySet<string>,
  { doubled, lost }: Harm,
): void {
  const live = drive
    .listFiles()
    .filter(({ trashed, name }) => !trashed && !exempt.has(name.replace(/\.pdf$/, '')));
  const inRole = (role: string) => live.filter((file) => file.appProperties['role'] === role);
  // Left in another account's Drive when a colleague took the paper over: the register names them.
  const left = new Set(
    register.flatMap((paper) => (paper['Dokumen Ditinggalkan'] ?? '').match(/[\w-]{20,}/g) ?? []),
  );
  const sameIds = (role: string, column: string): void => {
    const known = new Set(register.flatMap((paper) => paper[column] || []));
    const there = new Set(inRole(role).map(({ id }) => id));
    for (const id of there) {
      if (!known.has(id) && !left.has(id)) doubled.push(`a ${role} that no paper knows`);
    }
    for (const id of known) if (!there.has(id)) lost.push(`${column} ${id} is not in Drive`);
  };
  sameIds('paper', 'ID Dokumen');
  sameIds('pdf', 'ID PDF');
  sameIds('signed', 'ID PDF TTE');
  for (const paper of register) {
    for (const [column, sum] of [
      ['ID PDF', 'SHA-256'],
      ['ID PDF TTE', 'SHA-256 TTE'],
    ] as const) {
      const pdf = live.find(({ id }) => id === paper[column]);
      if (pdf === undefined) continue;
      const hash = createHash('sha256').update(drive.readFile(pdf.id)).digest('hex');
      if (hash !== paper[sum]) lost.push(`${paper['ID Surat']}: ${column} is not the frozen one`);
    }
  }
}

function checkMails({ mails }: FaultWorld, register: readonly RegisterRow[], harm: Harm): void {
  const sent = mails.flatMap(({ attachments }) => attachments.map(({ name }) => name));
  for (const paper of register) {
    const count = sent.filter((name) => name === `${paper['Nama Berkas']}.pdf`).length;
    const id = paper['ID Surat'];
    if (count > 0 && ['Draf', 'Siap TTE'].includes(paper['Status TTE'] ?? '')) {
      harm.lost.push(`${id} was mailed without its signature`);
    }
    if (count > 1) harm.doubled.push(`${id} was mailed ${count} times`);
    if (paper['Keadaan'] === 'Terkirim' && count === 0) harm.lost.push(`${id} was never mailed`);
  }
}
