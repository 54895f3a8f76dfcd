import { describe, expect, test } from '@jest/globals';
import type { ReadEntryReply } from '../../../../src/features/roster/contract';
import { participantColumns, restrictedColumns } from '../../../../src/features/roster/core';
import type { EntryForm } from '../../../../src/features/roster/sidebar/entry-form';
import {
  checkForm,
  enrolInputOf,
  fieldText,
  isChanged,
  nextForm,
  openForm,
  typeField,
} from '../../../../src/features/roster/sidebar/entry-form';
import { fieldGroups, fieldLabel } from '../../../../src/features/roster/sidebar/field-labels';
import { GOOD_PARTICIPANT, GOOD_RESTRICTED } from '../a-roster';

const REPLY: ReadEntryReply = {
  today: '2021-06-01',
  packages: [
    { code: 'MJ', name: 'Menjahit' },
    { code: 'LS', name: 'Las' },
  ],
  checks: {},
  participant: {},
  restricted: null,
};

const emptyForm = (): EntryForm => openForm(REPLY, null, 'permintaan-1');

const filledForm = (): EntryForm =>
  openForm(
    { ...REPLY, participant: GOOD_PARTICIPANT, restricted: GOOD_RESTRICTED },
    'P-0001',
    'permintaan-1',
  );

function fill(form: EntryForm, fields: Readonly<Record<string, string>>): EntryForm {
  return Object.entries(fields).reduce(
    (filled, [column, text]) => typeField(filled, 'participant', column, text),
    form,
  );
}

function codesAt(form: EntryForm, column: string): readonly string[] {
  return checkForm(form)
    .filter((found) => found.column === column)
    .map(({ problem }) => problem.code);
}

describe('the enrolment form', () => {
  test('shows dates as staff write them and choices in the words of the sheet', () => {
    const form = filledForm();
    expect(fieldText(form, 'participant', 'birthDate')).toBe('14/05/1990');
    expect(fieldText(form, 'participant', 'sex')).toBe('L');
    expect(fieldText(form, 'restricted', 'releaseOn')).toBe('01/01/2022');
  });

  test('a form that was only opened has nothing to save', () => {
    expect(isChanged(filledForm())).toBe(false);
    expect(isChanged(emptyForm())).toBe(false);
  });

  test('sends only what was changed, with what stood there before', () => {
    const form = fill(filledForm(), { name: 'Contoh Baru', sex: 'L' });
    expect(enrolInputOf(form, [])).toMatchObject({
      id: 'P-0001',
      participant: { name: 'Contoh Baru' },
      restricted: {},
      before: { participant: { name: 'Contoh Satu' }, restricted: {} },
    });
    expect(enrolInputOf(form, []).participant).not.toHaveProperty('sex');
  });

  test('a change taken back is no change', () => {
    const form = fill(filledForm(), { name: 'Contoh Baru' });
    expect(isChanged(fill(form, { name: 'Contoh Satu' }))).toBe(false);
  });

  test('says what is wrong while it is typed, by the rules of the roster', () => {
    expect(codesAt(emptyForm(), 'name')).toEqual(['table.cell_empty']);
    expect(codesAt(fill(emptyForm(), { nik: '123' }), 'nik')).toEqual(['roster.nik_length']);
    expect(codesAt(fill(emptyForm(), { birthDate: '31/2/1990' }), 'birthDate')).toEqual([
      'table.not_a_date',
    ]);
    expect(codesAt(fill(emptyForm(), { interest1: 'XX' }), 'interest1')).toEqual([
      'roster.package_unknown',
    ]);
    expect(codesAt(filledForm(), 'name')).toEqual([]);
  });

  test('nothing restricted is sent for a member of the public', () => {
    const prisoner = typeField(
      fill(emptyForm(), { name: 'Contoh', population: 'WBP' }),
      'restricted',
      'block',
      'A1',
    );
    expect(enrolInputOf(prisoner, []).restricted).toEqual({ block: 'A1' });
    expect(enrolInputOf(fill(prisoner, { population: 'Umum' }), []).restricted).toEqual({});
  });

  test('the next form of a queue keeps kind, district and day, and nobody', () => {
    const form = fill(emptyForm(), { name: 'Contoh', population: 'WBP', district: 'Batang' });
    const next = nextForm(form, 'permintaan-2');
    expect(enrolInputOf(next, [])).toMatchObject({
      requestId: 'permintaan-2',
      id: null,
      participant: { population: 'WBP', district: 'Batang', registeredOn: '01/06/2021' },
    });
    expect(fieldText(next, 'participant', 'name')).toBe('');
  });

  test('a telephone number is shown as people write it, and is no change by that', () => {
    const form = openForm(
      {
        ...REPLY,
        participant: { ...GOOD_PARTICIPANT, population: 'Umum', phone: '+6281234567890' },
      },
      'P-0001',
      'permintaan-1',
    );
    expect(fieldText(form, 'participant', 'phone')).toBe('0812-3456-7890');
    expect(isChanged(form)).toBe(false);
    const wrong = typeField(form, 'participant', 'phone', '0812');
    expect(checkForm(wrong).map(({ column, problem }) => [column, problem.code])).toEqual([
      ['phone', 'roster.phone_unknown'],
    ]);
  });

  test('every column of both sheets that staff fill in has its field and an English name of its own', () => {
    const columns = (part: 'participant' | 'restricted') =>
      fieldGroups
        .filter((group) => group.part === part)
        .flatMap((group) => group.columns)
        .sort();
    const allBut = (all: object) =>
      Object.keys(all)
        .filter((key) => !['id', 'mergedInto'].includes(key))
        .sort();
    expect(columns('participant')).toEqual(allBut(participantColumns));
    expect(columns('restricted')).toEqual(allBut(restrictedColumns));
    expect(fieldLabel('participant', 'name', 'id')).toBe('Nama Lengkap');
    expect(fieldLabel('participant', 'name', 'en')).toBe('Full name');
  });
});
