import { problem } from '../../../kernel/problem';
import { updateRows, writeRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { commit, read } from '../../../ports/tables';
import type { AbsenceIdInput, AbsenceRequest, AbsencesReply, EmptyInput } from '../contract';
import { absenceIdInput, absenceRequest, emptyInput } from '../contract';
import { absenceFaults, countHits, nextAbsenceId } from '../core';
import { readSchedule } from '../read-schedule';
import { absencesTable } from '../tables';

/** Who and what is away, how many sessions that hits, and who could be away. */
export const listAbsencesAction: Action<EmptyInput, AbsencesReply> = {
  id: 'schedule.absences',
  input: emptyInput,
  writes: false,
  run(ports) {
    const sheets = readSchedule(ports);
    if (!sheets.ok) return refused(sheets.problems);
    const { facts } = sheets.value;
    const absences = sheets.value.absencesRead.rows.map(({ row, value }) => {
      return { ...value, row, hits: countHits(facts, value) };
    });
    const named = (things: readonly { readonly id: string; readonly name: string }[]) =>
      things.map(({ id, name }) => ({ id, name }));
    const choices = {
      trainer: named(facts.trainers),
      room: named(facts.rooms),
      class: facts.classes.map(({ id }) => ({ id, name: '' })),
    };
    const message = { code: 'schedule.absences_listed', values: { count: absences.length } };
    return done({ absences, choices }, message);
  },
};

/** Notes that somebody or something is away. Jadwal stays as it is until it is planned again. */
export const saveAbsenceAction: Action<AbsenceRequest, { readonly hits: number }> = {
  id: 'schedule.saveAbsence',
  input: absenceRequest,
  writes: true,
  run(ports, request) {
    const sheets = readSchedule(ports);
    if (!sheets.ok) return refused(sheets.problems);
    const { facts, absencesRead } = sheets.value;
    if (absencesRead.positions.size === 0) return refused(absencesRead.problems);
    const faults = absenceFaults(facts, { ...request, id: '' });
    if (faults.length > 0) return refused(faults);
    const present = absencesRead.raw.find(({ key }) => key !== '' && key === request.id);
    if (request.id !== null && present === undefined) {
      return refused([problem('commit.row_gone', { key: request.id })]);
    }
    const absence = { ...request, id: request.id ?? nextAbsenceId(facts.absences) };
    const change =
      present === undefined
        ? writeRows(absencesRead, [absence])
        : updateRows(absencesRead, [{ row: present.row, values: absence }]);
    const { conflicts } = commit(ports, change);
    const hits = countHits(facts, absence);
    const message = { code: 'schedule.absence_saved', values: { id: absence.id, hits } };
    return done({ hits }, message, conflicts);
  },
};

/** Takes an entry out of Halangan. */
export const removeAbsenceAction: Action<AbsenceIdInput, { readonly id: string }> = {
  id: 'schedule.removeAbsence',
  input: absenceIdInput,
  writes: true,
  run(ports, { id }) {
    const found = read(ports, absencesTable);
    const staying = found.rows.filter(({ value }) => value.id !== id);
    if (found.problems.length > 0) return refused(found.problems);
    if (staying.length === found.rows.length) {
      return refused([problem('commit.row_gone', { key: id })]);
    }
    const { edits } = writeRows(found, [], { removeOthers: true });
    const change = {
      table: found.table,
      edits: edits.filter(({ key }) => key === id),
      appended: [],
    };
    const { conflicts } = commit(ports, change);
    return done({ id }, { code: 'schedule.absence_removed', values: { id } }, conflicts);
  },
};
