import type { Action } from '../../../ports/action';
import { done } from '../../../ports/action';
import { read } from '../../../ports/tables';
import type { SearchRosterInput, SearchRosterReply } from '../contract';
import { searchRosterInput } from '../contract';
import { searchPeople } from '../core';
import { participantsTable, restrictedTable } from '../tables';

/** Finds people by name, id, NIK or register number; says nothing restricted about them. */
export const searchRosterAction: Action<SearchRosterInput, SearchRosterReply> = {
  id: 'roster.search',
  input: searchRosterInput,
  writes: false,
  run(ports, { text }) {
    const participants = read(ports, participantsTable);
    const restricted = read(ports, restrictedTable);
    const hits = searchPeople(text, participants.raw, restricted.raw);
    return done({ hits }, { code: 'roster.found', values: { count: hits.length } });
  },
};
