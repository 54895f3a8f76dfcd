import type { Language } from '../../../../kernel/problem';
import type { Answer } from '../../../../sidebar/call';
import { call } from '../../../../sidebar/call';
import type { FindAlikeReply } from '../../contract/import';
import type { EntryCells, ImportReview } from '../../core';
import { findStrangers, followMerged, reviewImport } from '../../core';
import type { ImportDraft } from './import-draft';
import { peopleOfDraft } from './import-draft';
import type { LoadedRoster } from './load-roster';

/** What tells people apart; nothing else of a file is sent before it is to be written. */
const IDENTITY: readonly string[] = [
  'name',
  'birthDate',
  'birthPlace',
  'sex',
  'nik',
  'phone',
  'email',
  'alias',
  'parentName',
  'registerNumber',
];

/** The file against the roster. Whoever matches nobody is looked for under other spellings by the server. */
export async function compareDraft(
  draft: ImportDraft,
  roster: LoadedRoster,
  language: Language,
): Promise<Answer<ImportReview>> {
  const people = followMerged(peopleOfDraft(draft, roster), new Map(roster.reply.merged));
  const strangers = findStrangers(people, roster.people);
  const isAlone = strangers.length === 0 || roster.people.length === 0;
  const asked = strangers.map(({ line, participant, restricted }) => ({
    line,
    participant: identityOf(participant),
    restricted: identityOf(restricted),
  }));
  const answer: Answer<FindAlikeReply> = isAlone
    ? { status: 'done', value: { pairs: [] }, text: '', problems: [] }
    : await call<FindAlikeReply>('roster.findAlike', { people: asked }, language);
  if (answer.status !== 'done') return answer;
  const review = reviewImport(people, roster.people, roster.reply.packages, answer.value.pairs);
  return { ...answer, value: review };
}

function identityOf(cells: EntryCells): EntryCells {
  return Object.fromEntries(Object.entries(cells).filter(([column]) => IDENTITY.includes(column)));
}
