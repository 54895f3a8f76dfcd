import type { Language } from '../../../kernel/problem';
import type { EntryGroup, ReasonEntry } from '../../../sidebar/reason-list/choose-entries';
import type { CompareReply } from '../contract';
import type { AgainReason } from '../core/index';
import { personWords } from './person-words';

const REASONS: readonly AgainReason[] = ['new', 'gone', 'changed'];
const TONES = { new: 'good', gone: 'bad', changed: 'open' } as const;
const TAGS = {
  id: { new: 'Baru', gone: 'Gugur', changed: 'Berubah' },
  en: { new: 'New', gone: 'Gone', changed: 'Changed' },
} as const;

/** What the list can be filtered by. */
export function againGroups(language: Language): readonly EntryGroup[] {
  return REASONS.map((reason) => ({ id: reason, label: TAGS[language][reason] }));
}

/** One entry a person, with why. */
export function viewAgain({ people }: CompareReply, language: Language): readonly ReasonEntry[] {
  return people.map(({ id, participant, name, reason, row }) => ({
    key: id,
    title: `${name} (${participant})`,
    group: reason,
    tag: TAGS[language][reason],
    tone: TONES[reason],
    lines: [personWords[language].againReasons[reason]],
    at: row === null ? null : { sheet: 'Penempatan', row, column: 'ID Peserta' },
  }));
}
