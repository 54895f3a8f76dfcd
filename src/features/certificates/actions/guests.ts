import type { Problem } from '../../../kernel/problem';
import { asWarning, problem, problemAt } from '../../../kernel/problem';
import type { Result } from '../../../kernel/result';
import { accept } from '../../../kernel/result';
import type { TableRead } from '../../../kernel/table';
import { addressOf, updateRows, writeRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { Ports } from '../../../ports/ports';
import { commit, read } from '../../../ports/tables';
import { trainersTable, unitsTable } from '../../programme';
import { sessionsTable } from '../../schedule';
import type {
  GuestFields,
  GuestRequest,
  GuestsReply,
  ListedGuest,
  SaveGuestRequest,
} from '../contract/guests';
import { guestRequest, guestsRequest, saveGuestRequest } from '../contract/guests';
import type { Guest, GuestEntry, GuestFacts, Paper } from '../core';
import { guestEntries, nextGuestId } from '../core';
import { guestsTable } from '../tables';
import { readRegister } from './register';

/** Every talk of a guest with its sessions and its *piagam*, and the guest units of Jadwal. */
export const listGuestsAction: Action<Record<string, never>, GuestsReply> = {
  id: 'certificates.guests',
  input: guestsRequest,
  writes: false,
  run(ports) {
    const sheets = readGuestSheets(ports);
    if (!sheets.ok) return refused(sheets.problems);
    const { guestsRead, facts, entries } = sheets.value;
    const units = facts.units
      .filter(({ kind }) => kind === 'guest')
      .map(({ code, title }) => {
        const own = facts.sessions.filter((one) => one.unit === code && one.isHeld !== false);
        return { code, title, days: [...new Set(own.map(({ date }) => date))].sort() };
      });
    const message = { code: 'certificates.guests_listed', values: { count: entries.length } };
    return done(
      { guests: entries.map(listed), units },
      message,
      guestsRead.problems.map(asWarning),
    );
  },
};

/** Writes a row of Narasumber. A *piagam* that was issued stays as it is. */
export const saveGuestAction: Action<SaveGuestRequest, { readonly id: string }> = {
  id: 'certificates.saveGuest',
  input: saveGuestRequest,
  writes: true,
  run(ports, { id: wanted, guest, was }) {
    const sheets = readGuestSheets(ports);
    if (!sheets.ok) return refused(sheets.problems);
    const { guestsRead, facts, entries, register } = sheets.value;
    const entry = entries.find(({ talk }) => talk.id === wanted);
    if (wanted !== null && entry === undefined) {
      return refused([problem('commit.row_gone', { key: wanted })]);
    }
    if (guest.unit !== '' && facts.units.every(({ code }) => code !== guest.unit)) {
      return refused([problem('certificates.guest_unit_unknown', { unit: guest.unit })]);
    }
    const id = wanted ?? nextGuestId(idsIn(guestsRead, register));
    const present = guestsRead.rows.find(({ value }) => value.id === id);
    const typed = typedFields(guest, was);
    const changed = present === undefined ? [] : changedSince(guestsRead, present, was, typed);
    if (changed.length > 0) return refused(changed);
    const change =
      present === undefined
        ? writeRows(guestsRead, [{ ...guest, id }])
        : updateRows(guestsRead, [{ row: present.row, values: typed }]);
    const { conflicts } = commit(ports, change);
    const message = { code: 'certificates.guest_saved', values: { id } };
    return done({ id }, message, [...conflicts, ...frozenPaper(entry)]);
  },
};

/** Takes a row out of Narasumber; not as long as its *piagam* is valid, for nobody would know any more whose it was. */
export const removeGuestAction: Action<GuestRequest, { readonly id: string }> = {
  id: 'certificates.removeGuest',
  input: guestRequest,
  writes: true,
  run(ports, { id }) {
    const sheets = readGuestSheets(ports);
    if (!sheets.ok) return refused(sheets.problems);
    const { guestsRead, entries } = sheets.value;
    const number = entries.find(({ talk }) => talk.id === id)?.paper?.number;
    if (number !== undefined) {
      return refused([problem('certificates.guest_has_paper', { id, number })]);
    }
    const { table, edits } = writeRows(guestsRead, [], { removeOthers: true });
    const own = edits.filter(({ key }) => key === id);
    if (own.length === 0) return refused([problem('commit.row_gone', { key: id })]);
    const { conflicts } = commit(ports, { table, edits: own, appended: [] });
    return done({ id }, { code: 'certificates.guest_removed', values: { id } }, conflicts);
  },
};

type GuestsRead = TableRead<typeof guestsTable.columns>;

interface GuestSheets {
  readonly guestsRead: GuestsRead;
  readonly facts: GuestFacts;
  readonly register: readonly Paper[];
  readonly entries: readonly GuestEntry[];
}

/** A cell that cannot be read, in Jadwal for example, keeps nobody from noting a guest. */
function readGuestSheets(ports: Ports): Result<GuestSheets> {
  const guestsRead = read(ports, guestsTable);
  if (guestsRead.positions.size === 0) return { ok: false, problems: guestsRead.problems };
  const register = readRegister(ports).rows.map(({ value }) => value);
  const facts: GuestFacts = {
    guests: guestsRead.rows.map(({ value }) => value),
    units: read(ports, unitsTable).rows.map(({ value }) => value),
    trainers: read(ports, trainersTable).rows.map(({ value }) => value),
    sessions: read(ports, sessionsTable).rows.map(({ value }) => value),
    today: ports.clock.today(),
  };
  return accept({ guestsRead, facts, register, entries: guestEntries(facts, register) });
}

function listed({
  guest,
  isListed,
  talk,
  sessions,
  standing,
  lacks,
  paper,
}: GuestEntry): ListedGuest {
  return {
    ...{ guest, isListed, standing, lacks },
    ...{ printedName: talk.name, topic: talk.topic, jp: talk.jp, window: talk.window },
    sessions: sessions.map(({ date, start, end, class: of, isHeld }) => {
      return { date, start, end, class: of, isHeld: isHeld === true };
    }),
    paper:
      paper === null
        ? null
        : (({ number, state, signature, mailTo }) => ({ number, state, signature, mailTo }))(paper),
  };
}

/** Rows with a bad cell and papers of rows that are gone have ids too. */
function idsIn({ raw }: GuestsRead, register: readonly Paper[]): readonly string[] {
  return [...raw.map(({ key }) => key), ...register.map(({ participant }) => participant)];
}

/** What differs from what the form showed. */
function typedFields(guest: GuestFields, was: GuestFields | null): Partial<GuestFields> {
  return Object.fromEntries(
    Object.entries(guest).filter(
      ([key, value]) => value !== (was as Readonly<Record<string, unknown>> | null)?.[key],
    ),
  );
}

/** Typed cells that a colleague changed since the form was opened. */
function changedSince(
  guestsRead: GuestsRead,
  { row, value }: { readonly row: number; readonly value: Guest },
  was: GuestFields | null,
  typed: Partial<GuestFields>,
): readonly Problem[] {
  const keys = Object.keys(typed) as (keyof GuestFields)[];
  return keys
    .filter((key) => value[key] !== typed[key] && value[key] !== was?.[key])
    .map((key) => {
      const at = addressOf(guestsRead, row, key);
      return problemAt(at, 'commit.cell_changed', { header: at.column });
    });
}

function frozenPaper(entry: GuestEntry | undefined): readonly Problem[] {
  const number = entry?.paper?.number;
  return number === undefined ? [] : [asWarning(problem('certificates.guest_frozen', { number }))];
}
