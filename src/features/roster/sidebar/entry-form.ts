import type { PlainDate } from '../../../kernel/plain-date';
import { formatDateShort, parseIsoDate } from '../../../kernel/plain-date';
import type { Problem } from '../../../kernel/problem';
import type { CellType, Columns, RawCell } from '../../../kernel/table';
import { textOf } from '../../../kernel/table';
import type { EnrolInput, ReadEntryReply } from '../contract';
import type { EntryCells, EntryPart, RosterEntry } from '../core';
import {
  checkEntry,
  contextAlone,
  participantColumns,
  restrictedColumns,
  showPhones,
} from '../core';

/** A form while it is being filled in. */
export interface EntryForm {
  /** Kept through every retry, so that one form never becomes two rows. */
  readonly requestId: string;
  /** Null for somebody new. */
  readonly id: string | null;
  readonly today: PlainDate;
  readonly packages: ReadEntryReply['packages'];
  readonly checks: ReadEntryReply['checks'];
  /** The cells as they were when the form was opened. */
  readonly before: Readonly<Record<EntryPart, EntryCells>>;
  readonly hadRestricted: boolean;
  /** Fields as typed, by column key; a field that was not touched is not in it. */
  readonly typed: Readonly<Record<EntryPart, Readonly<Record<string, string>>>>;
}

/** What is wrong with one field. */
export interface FieldFinding {
  readonly part: EntryPart;
  readonly column: string;
  readonly problem: Problem;
}

/** The columns of a part of the form, in the order of the sheet. */
export function columnsOf(part: EntryPart): Columns {
  return part === 'participant' ? participantColumns : restrictedColumns;
}

/** A form for somebody who was read, or for somebody new: registered today. */
export function openForm(reply: ReadEntryReply, id: string | null, requestId: string): EntryForm {
  const today = parseIsoDate(reply.today) ?? '1970-01-01';
  const registered: Readonly<Record<string, string>> =
    id === null ? { registeredOn: formatDateShort(today) } : {};
  return {
    requestId,
    id,
    today,
    packages: reply.packages,
    checks: reply.checks,
    before: { participant: reply.participant, restricted: reply.restricted ?? {} },
    hadRestricted: reply.restricted !== null,
    typed: { participant: registered, restricted: {} },
  };
}

/** An empty form for the next one of a queue: kind, district and day of registration stay. */
export function nextForm(form: EntryForm, requestId: string): EntryForm {
  const kept = ['population', 'district', 'registeredOn'].flatMap((column) => {
    const text = fieldText(form, 'participant', column);
    return text === '' ? [] : [[column, text]];
  });
  return {
    ...form,
    requestId,
    id: null,
    before: { participant: {}, restricted: {} },
    hadRestricted: false,
    typed: { participant: Object.fromEntries(kept), restricted: {} },
  };
}

/** The form with one field typed anew. */
export function typeField(
  form: EntryForm,
  part: EntryPart,
  column: string,
  text: string,
): EntryForm {
  return { ...form, typed: { ...form.typed, [part]: { ...form.typed[part], [column]: text } } };
}

/** What a field shows: what was typed, else the cell in the words of the sheet. */
export function fieldText(form: EntryForm, part: EntryPart, column: string): string {
  return form.typed[part][column] ?? shownCell(part, column, form.before[part][column] ?? '');
}

/** The findings of the roster's own rules about what the form holds now. */
export function checkForm(form: EntryForm): readonly FieldFinding[] {
  const context = contextAlone(form.today, form.packages.map(codeOf));
  return checkEntry(entryOf(form), context, undefined, form.checks);
}

/** What is sent to be saved: fields that differ from what was read. */
export function enrolInputOf(form: EntryForm, different: readonly string[]): EnrolInput {
  const participant = changedFields(form, 'participant');
  const restricted = isInmate(form) ? changedFields(form, 'restricted') : {};
  const before = (part: EntryPart, changed: EntryCells): Record<string, RawCell> =>
    Object.fromEntries(
      Object.keys(changed).map((column) => [column, form.before[part][column] ?? '']),
    );
  return {
    requestId: form.requestId,
    id: form.id,
    participant,
    restricted,
    before: {
      participant: before('participant', participant),
      restricted: before('restricted', restricted),
    },
    different: [...different],
  };
}

/** Whether leaving the form would lose something. */
export function isChanged(form: EntryForm): boolean {
  const { participant, restricted } = enrolInputOf(form, []);
  const { registeredOn: _today, ...typed } = participant;
  return Object.keys(typed).length + Object.keys(restricted).length > 0;
}

/** Restricted data are asked for prisoners only. */
export function isInmate(form: EntryForm): boolean {
  const read = participantColumns.population.type.read(
    fieldText(form, 'participant', 'population'),
  );
  return 'value' in read && read.value === 'inmate';
}

function entryOf(form: EntryForm): RosterEntry {
  const restricted = fieldsOf(form, 'restricted');
  const isFilled = form.hadRestricted || Object.values(restricted).some((text) => text !== '');
  return {
    id: form.id ?? '',
    participant: fieldsOf(form, 'participant'),
    restricted: isInmate(form) && isFilled ? restricted : null,
  };
}

function fieldsOf(form: EntryForm, part: EntryPart): EntryCells {
  return { ...form.before[part], ...changedFields(form, part) };
}

function changedFields(form: EntryForm, part: EntryPart): Record<string, string> {
  return Object.fromEntries(
    Object.entries(form.typed[part]).filter(
      ([column, text]) => text !== shownCell(part, column, form.before[part][column] ?? ''),
    ),
  );
}

/** A cell in the words of the sheet, a date as 10/06/2021. */
export function shownCell(part: EntryPart, column: string, cell: RawCell): string {
  const type: CellType<unknown> | undefined = columnsOf(part)[column]?.type;
  if (type === undefined) return textOf(cell);
  if (column === 'phone') return showPhones(cell);
  const read = type.read(cell);
  if ('fault' in read) return textOf(cell);
  const written = textOf(type.write(read.value));
  const date = type.kind === 'date' ? parseIsoDate(written) : null;
  return date === null ? written : formatDateShort(date);
}

function codeOf({ code }: { readonly code: string }): string {
  return code;
}
