import { problem } from '../../../kernel/problem';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { read } from '../../../ports/tables';
import { packagesTable } from '../../programme';
import type { ReadEntryInput, ReadEntryReply } from '../contract';
import { readEntryInput } from '../contract';
import { participantsTable, restrictedTable } from '../tables';
import { readCheckSettings } from './check-settings';

/** Somebody's cells as they are, or an empty form; and what a form offers. */
export const readEntryAction: Action<ReadEntryInput, ReadEntryReply> = {
  id: 'roster.read',
  input: readEntryInput,
  writes: false,
  run(ports, { id }) {
    const packages = read(ports, packagesTable).rows.map(({ value }) => {
      return { code: value.code, name: value.name };
    });
    const checks = readCheckSettings(ports).settings;
    const base = { today: ports.clock.today(), packages, checks };
    const message = { code: 'roster.entry_read', values: {} };
    if (id === null) return done({ ...base, participant: {}, restricted: null }, message);
    const participant = read(ports, participantsTable).raw.find(({ key }) => key === id);
    if (participant === undefined) return refused([problem('roster.person_gone', { id })]);
    const restricted = read(ports, restrictedTable).raw.find(({ key }) => key === id);
    return done(
      { ...base, participant: participant.cells, restricted: restricted?.cells ?? null },
      message,
    );
  },
};
