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
  readonly doubled: readonly string[];
  readonly lost: readonly string[];
}

const YEAR = 2024;

export function resultOf({ host: { workbook } }: FaultWorld): Result {
  const rowsOf = (sheet: string): RegisterRow[] =>
    viewSheet(workbook, sheet, YEAR)
      .rows()
      .map(({ cells }) => cells);
  return { register: rowsOf('Sertifikat'), courses: rowsOf('Riwayat') };
}

/**
 * Holds a run against the undisturbed one: every paper has one number, one live document, one PDF whose hash is in the
 * register, and is in at most one mail; in none or one only while a person has to decide.
 */
export function findHarm(world: FaultWorld, undisturbed: Result): Harm {
  const { register, courses } = resultOf(world);
  const doubled: string[] = [];
  const lost: string[] = [];
  const papers = new Map(register.map((paper) => [paper['ID Surat'] ?? '', paper]));
  if (papers.size !== register.length) doubled.push('a paper has two rows');
  for (const wanted of undisturbed.register) {
    const id = wanted['ID Surat'] ?? '';
    const paper = papers.get(id);
    if (paper === undefined) lost.push(`${id} is not in the register`);
    else compareRows(id, paper, wanted, lost);
  }
  if (register.length > undisturbed.register.length) doubled.push('more papers than people earned');
  for (const column of ['Nomor', 'ID Dokumen', 'ID PDF']) {
    const values = register.map((paper) => paper[column] ?? '');
    if (new Set(values).size !== values.length) doubled.push(`two papers share ${column}`);
  }
  checkFiles(world, register, doubled, lost);
  checkMails(world, register, doubled, lost);
  if (JSON.stringify(courses) !== JSON.stringify(undisturbed.courses)) lost.push('Riwayat differs');
  return { doubled, lost };
}

/** What depends on the moment: ids that Drive gives, when a mail went out. */
const OF_THE_MOMENT = ['ID Dokumen', 'ID PDF', 'Tanda Salinan', 'Waktu Kirim'];
/** What a mail in doubt changes besides. */
const OF_DOUBT = [...OF_THE_MOMENT, 'Keadaan', 'Catatan'];
export const DOUBT = 'Perlu diputuskan';

function compareRows(id: string, paper: RegisterRow, wanted: RegisterRow, lost: string[]): void {
  const free = paper['Keadaan'] === DOUBT ? OF_DOUBT : OF_THE_MOMENT;
  for (const [column, value] of Object.entries(wanted)) {
    if (free.includes(column) || paper[column] === value) continue;
    lost.push(
      `${id}: ${column} is "${paper[column]?.slice(0, 60)}" instead of "${value.slice(0, 60)}"`,
    );
  }
}

function checkFiles(
  { drive }: FaultWorld,
  register: readonly RegisterRow[],
  doubled: string[],
  lost: string[],
): void {
  const live = drive.listFiles().filter(({ trashed }) => !trashed);
  const inRole = (role: string) => live.filter((file) => file.appProperties['role'] === role);
  const sameIds = (role: string, column: string): void => {
    const known = new Set(register.map((paper) => paper[column]));
    const there = new Set(inRole(role).map(({ id }) => id));
    for (const id of there)
      if (!known.has(id)) doubled.push(`a ${role} that no paper knows: ${id}`);
    for (const id of known) if (!there.has(id ?? '')) lost.push(`${column} ${id} is not in Drive`);
  };
  sameIds('paper', 'ID Dokumen');
  sameIds('pdf', 'ID PDF');
  const names = inRole('template').map(({ name }) => name);
  if (new Set(names).size !== names.length) doubled.push('a template twice');
  for (const paper of register) {
    const pdf = live.find(({ id }) => id === paper['ID PDF']);
    if (pdf === undefined) continue;
    const hash = createHash('sha256').update(drive.readFile(pdf.id)).digest('hex');
    if (hash !== paper['SHA-256']) lost.push(`${paper['ID Surat']}: the PDF is not the frozen one`);
  }
}

function checkMails(
  { mails }: FaultWorld,
  register: readonly RegisterRow[],
  doubled: string[],
  lost: string[],
): void {
  const sent = mails.flatMap(({ attachments }) => attachments.map(({ name }) => name));
  for (const paper of register) {
    const count = sent.filter((name) => name === `${paper['Nama Berkas']}.pdf`).length;
    if (count > 1) doubled.push(`${paper['ID Surat']} was mailed ${count} times`);
    if (paper['Keadaan'] === 'Terkirim' && count === 0)
      lost.push(`${paper['ID Surat']} was never mailed`);
  }
}
