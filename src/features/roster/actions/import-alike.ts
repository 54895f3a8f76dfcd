import type { Action } from '../../../ports/action';
import { done } from '../../../ports/action';
import { read } from '../../../ports/tables';
import type { FindAlikeInput, FindAlikeReply } from '../contract/import';
import { findAlikeInput } from '../contract/import';
import { findSamePeople, profileOf, profilesOf } from '../core';
import { participantsTable, restrictedTable } from '../tables';

/** Rows of a file beside the ids of the roster. */
const LINE = 'line ';
const PERSON = 'person ';

/**
 * Whoever of a file matches nobody exactly may still be somebody of the roster under another spelling: those whom
 * *Orang Sama* would ask about.
 */
export const findAlikeAction: Action<FindAlikeInput, FindAlikeReply> = {
  id: 'roster.findAlike',
  input: findAlikeInput,
  writes: false,
  run(ports, { people }) {
    const known = profilesOf(read(ports, participantsTable).raw, read(ports, restrictedTable).raw);
    const profiles = [
      ...people.map(({ line, participant, restricted }) =>
        profileOf(`${LINE}${line}`, participant, restricted),
      ),
      ...known
        .filter(({ id }) => id !== '')
        .map((profile) => ({ ...profile, id: `${PERSON}${profile.id}` })),
    ];
    const pairs = findSamePeople(profiles, new Set()).pairs.flatMap(({ first, second }) =>
      first.startsWith(LINE) && second.startsWith(PERSON)
        ? [{ line: Number(first.slice(LINE.length)), id: second.slice(PERSON.length) }]
        : [],
    );
    return done({ pairs }, { code: 'roster.found', values: { count: pairs.length } });
  },
};
