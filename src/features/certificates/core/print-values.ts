import type { PlainDate } from '../../../kernel/plain-date';
import type { Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import type { Competence, ResultRow } from '../../assessment/core';
import { latestResult } from '../../assessment/core';
import type { FollowedPart } from '../../attendance/core';
import type { Package, Program, Unit } from '../../programme/core';
import { printedName } from '../../roster/core';
import type { GraduatePaper } from './due-papers';
import type { Recipient } from './issue-input';
import type { Issuing } from './issuing';
import type { PrintedPaper, PrintedUnit } from './model';
import { paperLanguage } from './paper-language';
import { OTHERS, otherSignatures, signatureFields, signatureValues } from './signature-fields';

/** What one paper is filled from. Nothing of sheet Data Terbatas is in it, so none of it can be printed. */
export interface PrintSource extends Issuing {
  readonly due: GraduatePaper;
  readonly participant: Recipient;
  readonly package: Package;
  /** First and last day of the course. */
  readonly window: { readonly start: PlainDate; readonly end: PlainDate };
  /** Units of the package in their order. */
  readonly units: readonly Unit[];
  /** Results of this participant. */
  readonly results: readonly ResultRow[];
  /** What somebody who took part in a part has followed of it; null for everybody else, and where nobody knows. */
  readonly followed: FollowedPart | null;
  readonly program: Program;
}

/** The paper's words; the number is filled in when it is reserved. */
export function printValues(source: PrintSource): PrintedPaper {
  const { participant, program, due } = source;
  const units = printedUnits(source);
  const isPartial = due.graduate.ending === 'partial';
  const whole = source.package.jp ?? 0;
  const jp = isPartial ? (due.graduate.jpPresent ?? 0) : whole;
  const window = source.followed?.window ?? source.window;
  const { language } = program.certificates;
  const { date, range, inWords, completed, partOf } = paperLanguage(language);
  return {
    values: {
      nomor: '',
      nama: printedName(participant),
      tempat_lahir: participant.birthPlace,
      tanggal_lahir: participant.birthDate === null ? '' : date(participant.birthDate),
      nama_program: program.name,
      paket: isPartial ? partOf(source.package.name, jp, whole) : source.package.name,
      rentang_tanggal: range(window.start, window.end),
      jp: String(jp),
      jp_terbilang: inWords(jp),
      jumlah_jp: String(units.reduce((sum, unit) => sum + Number(unit.jp), 0)),
      ...(due.kind === 'statement' ? { penyelesaian: completed(isPartial) } : {}),
      ...issuingValues(source),
      ...otherSignatures(source.signatories, due.kind === 'pass'),
    },
    units,
    program: program.id,
    from: window.start,
    to: window.end,
    senderName: program.certificates.senderName,
    ...(isPartial ? { isPartial } : {}),
    ...(language === 'en' ? { language } : {}),
  };
}

/** What all papers say alike: who issues and signs first, where and when. */
export function issuingValues({
  issuer,
  signatories,
  issuedOn,
  program,
}: Issuing & Pick<PrintSource, 'program'>): Readonly<Record<string, string>> {
  return {
    penerbit: issuer.name,
    kota: program.city,
    tempat_terbit: issuer.city === '' ? program.city : issuer.city,
    tanggal_terbit: paperLanguage(program.certificates.language).date(issuedOn),
    ...signatureValues(signatories.main, ''),
  };
}

/** A value may be empty where no paper is the worse for it: private institutes have no NIP, some guests no office. */
const MAY_BE_EMPTY: readonly string[] = [
  ...['nomor', 'nip', 'instansi', 'topik'],
  ...OTHERS.map((end) => signatureFields(end)[2]),
];

/** What staff type for something that they do not know, and characters that nobody sees. */
function saysNothing(value: string): boolean {
  return value.replace(/[\p{Cf}\s.?\u2013_-]/gu, '') === '';
}

/** What a person's paper lacks. A *piagam* without a topic is said at its cell. */
export function missingValues(printed: PrintedPaper, participant: string): readonly Problem[] {
  return Object.entries(printed.values)
    .filter(([name, value]) => saysNothing(value) && !MAY_BE_EMPTY.includes(name))
    .map(([name]) => problem('certificates.value_missing', { participant, value: name }));
}

/**
 * A *sertifikat* lists the units reached; a *surat keterangan* all that were assessed (domain.md 4), or of somebody who
 * took part in a part those that he followed or was assessed in, with the JP at which he was present.
 */
function printedUnits(source: PrintSource): readonly PrintedUnit[] {
  const { due, units } = source;
  const isPartial = due.graduate.ending === 'partial';
  return units
    .filter((unit) => unit.kind !== 'guest')
    .flatMap((unit) => (isPartial ? followedUnit(source, unit) : [wholeUnit(source, unit)]))
    .filter((unit) => due.kind === 'statement' || unit.result === 'K');
}

function wholeUnit(source: PrintSource, { code, title, jp }: Unit): PrintedUnit {
  return { code, title, jp: String(jp), result: SIGNS[latestOf(source, code) ?? 'not_yet'] };
}

function followedUnit(source: PrintSource, { code, title, jp }: Unit): readonly PrintedUnit[] {
  const latest = latestOf(source, code);
  const followed = source.followed?.jpByUnit.get(code) ?? 0;
  if (followed === 0 && latest === null) return [];
  const shown = source.followed === null ? jp : followed;
  return [{ code, title, jp: String(shown), result: latest === null ? '-' : SIGNS[latest] }];
}

function latestOf({ results }: PrintSource, code: string): Competence | null {
  const row = results.find(({ unit }) => unit === code);
  return row === undefined ? null : latestResult(row);
}

const SIGNS: Readonly<Record<Competence, string>> = { competent: 'K', not_yet: 'BK' };
