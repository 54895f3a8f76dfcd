import { partsOfDate } from '../../../../kernel/plain-date';
import { problemAt } from '../../../../kernel/problem';
import { textOf } from '../../../../kernel/table';
import { normalizeRegisterNumber, yearOfRegisterNumber } from '../register-number';
import { legalStatusType } from '../roster-words';
import { readRemissions, readSentenceLength } from '../sentence-length';
import { listRows, otherRows } from './other-rows';
import type { RosterCheck } from './roster-check';
import { cellOf, typedDate, typedValue } from './roster-check';

/** A register number is of a known book and belongs to one row. */
export const registerNumberIsUnique: RosterCheck = (row, { rowsByRegisterNumber, today }) => {
  const typed = textOf(cellOf(row, 'registerNumber'));
  if (typed === '' || typed === '-') return [];
  const normalized = normalizeRegisterNumber(typed);
  const at = row.at('registerNumber');
  if (normalized === null) return [problemAt(at, 'roster.register_number_unusual')];
  const others = otherRows(rowsByRegisterNumber.get(normalized), row.row);
  const isLater = (yearOfRegisterNumber(normalized) ?? 0) > partsOfDate(today).year;
  return [
    ...(others.length > 0
      ? [problemAt(at, 'roster.register_number_twice', { rows: listRows(others) })]
      : []),
    ...(isLater ? [problemAt(at, 'roster.register_number_in_future')] : []),
  ];
};

/** Book A is of those on remand, book B of the sentenced; a number follows when the status changes (mutasi registrasi). */
export const registerFitsStatus: RosterCheck = (row) => {
  const status = typedValue(row, 'legalStatus', legalStatusType);
  const book = normalizeRegisterNumber(textOf(cellOf(row, 'registerNumber')))?.charAt(0);
  const differs = (book === 'A' && status === 'sentenced') || (book === 'B' && status === 'remand');
  return differs ? [problemAt(row.at('legalStatus'), 'roster.register_status_differs')] : [];
};

/** The length of a sentence can be read, and for life there is no release. */
export const sentenceIsReadable: RosterCheck = (row) => {
  const typed = textOf(cellOf(row, 'sentence'));
  if (typed === '' || typed === '-') return [];
  const length = readSentenceLength(typed);
  const at = row.at('sentence');
  if (length === null) return [problemAt(at, 'roster.sentence_unusual')];
  const isReleased = typedDate(row, 'releaseOn') !== null;
  return length.kind !== 'term' && isReleased
    ? [problemAt(row.at('releaseOn'), 'roster.life_with_release')]
    : [];
};

/** Each remission is a length of time; how much is left of a sentence is never worked out from them. */
export const remissionsAreReadable: RosterCheck = (row) => {
  const typed = textOf(cellOf(row, 'remissions'));
  return typed === '' || typed === '-' || readRemissions(typed) !== null
    ? []
    : [problemAt(row.at('remissions'), 'roster.remission_unusual')];
};

/** An article has a number, an offence a word: `Ps 114 (1) UU 35/2009`, `363 KUHP`, *pencurian*. */
export const offenceIsNamed: RosterCheck = (row) => {
  const typed = textOf(cellOf(row, 'offence'));
  const isNamed = /\d{2}|\p{L}{4}/u.test(typed);
  return typed === '' || typed === '-' || isNamed
    ? []
    : [problemAt(row.at('offence'), 'roster.offence_unusual')];
};

/** How the classes of ISPN begin, minimum to super maximum, also by their risk; rule K09 reads the same. */
const RISK =
  /^(r[ie]siko\s+)?(sangat tinggi|super|ma[ksx]|tinggi|high|med|men|sedang|min|ren|low)/i;

/** A class of risk that the rules can compare. */
export const riskIsKnown: RosterCheck = (row) => {
  const typed = textOf(cellOf(row, 'risk'));
  return typed === '' || typed === '-' || RISK.test(typed)
    ? []
    : [problemAt(row.at('risk'), 'roster.risk_unusual')];
};
