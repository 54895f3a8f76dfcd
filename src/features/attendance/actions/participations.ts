import { problem } from '../../../kernel/problem';
import { updateRows, writeRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { commit } from '../../../ports/tables';
import type {
  ParticipationIdRequest,
  ParticipationRequest,
  ParticipationsReply,
} from '../contract';
import { participationIdRequest, participationRequest, summarizeRequest } from '../contract';
import { readAttendance } from '../read-attendance';

/** Who joined late or left early, and everybody of whom it could be said. */
export const listParticipationsAction: Action<Record<string, never>, ParticipationsReply> = {
  id: 'attendance.participations',
  input: summarizeRequest,
  writes: false,
  run(ports) {
    const sheets = readAttendance(ports);
    if (!sheets.ok) return refused(sheets.problems);
    const { participations, members, warnings } = sheets.value;
    const people = members.map(({ id, name, class: of }) => ({ id, name, class: of }));
    const message = { code: 'attendance.stays_listed', values: { count: participations.length } };
    return done({ participations, people }, message, warnings);
  },
};

/** Notes from when to when somebody takes part, and how it ended. */
export const saveParticipationAction: Action<ParticipationRequest, { readonly id: string }> = {
  id: 'attendance.saveParticipation',
  input: participationRequest,
  writes: true,
  run(ports, request) {
    const sheets = readAttendance(ports);
    if (!sheets.ok) return refused(sheets.problems);
    const { participationRead, members } = sheets.value;
    if (participationRead.positions.size === 0) return refused(participationRead.problems);
    const { id, from, until } = request;
    const member = members.find((one) => one.id === id);
    if (member === undefined) return refused([problem('attendance.stay_of_nobody', { id })]);
    if (from !== null && until !== null && until < from) {
      return refused([problem('attendance.stay_ends_early', { from, until })]);
    }
    const present = participationRead.raw.find(({ key }) => key === id);
    const { participant, name, class: of } = member;
    const change =
      present === undefined
        ? writeRows(participationRead, [{ ...request, participant, name, class: of }])
        : updateRows(participationRead, [{ row: present.row, values: request }]);
    const { conflicts } = commit(ports, change);
    return done({ id }, { code: 'attendance.stay_saved', values: { id } }, conflicts);
  },
};

/** Takes somebody out of Keikutsertaan: he takes part from the first day to the last. */
export const removeParticipationAction: Action<ParticipationIdRequest, { readonly id: string }> = {
  id: 'attendance.removeParticipation',
  input: participationIdRequest,
  writes: true,
  run(ports, { id }) {
    const sheets = readAttendance(ports);
    if (!sheets.ok) return refused(sheets.problems);
    const { participationRead } = sheets.value;
    const { edits } = writeRows(participationRead, [], { removeOthers: true });
    const own = edits.filter(({ key }) => key === id);
    if (own.length === 0) return refused([problem('commit.row_gone', { key: id })]);
    const { conflicts } = commit(ports, {
      table: participationRead.table,
      edits: own,
      appended: [],
    });
    return done({ id }, { code: 'attendance.stay_removed', values: { id } }, conflicts);
  },
};
