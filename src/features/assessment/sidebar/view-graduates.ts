import type { Language } from '../../../kernel/problem';
import type { EntryGroup, ReasonEntry } from '../../../sidebar/reason-list/choose-entries';
import { cutPercent } from '../../attendance/core';
import type { GraduatesReply } from '../contract';
import type { GraduationRow, PassOutcome } from '../core';
import { assessmentWords } from './assessment-words';

const SHEET = 'Kelulusan';
const OUTCOMES: readonly PassOutcome[] = ['passed', 'not_passed', 'open'];
const TONES = { passed: 'good', not_passed: 'bad', open: 'open' } as const;

/** What the list of graduates can be filtered by. */
export function graduateGroups(language: Language): readonly EntryGroup[] {
  const { outcomes } = assessmentWords[language];
  return OUTCOMES.map((id) => ({ id, label: outcomes[id] }));
}

/** One entry a person: passed or not, presence, units, and the reasons of sheet Kelulusan. */
export function viewGraduates(
  { people }: GraduatesReply,
  language: Language,
): readonly ReasonEntry[] {
  const words = assessmentWords[language];
  return people.map((person) => {
    const { id, participant, name, row, unitsCompetent, unitsTotal } = person;
    const attendancePercent = percentOf(person);
    const outcome = person.outcome ?? 'open';
    const facts = [
      attendancePercent === null ? '' : words.presence(attendancePercent),
      unitsTotal === null ? '' : words.units(unitsCompetent ?? 0, unitsTotal),
      person.ending === null ? '' : words.endings[person.ending],
      person.decision === null ? '' : `${words.decided}: ${words.outcomes[person.decision]}`,
    ].filter((fact) => fact !== '');
    return {
      key: id,
      title: `${name} (${participant})`,
      group: outcome,
      tag: words.outcomes[outcome],
      tone: TONES[outcome],
      lines: [person.isOutdated ? words.outdated : '', facts.join(', '), person.reason].filter(
        (line) => line !== '',
      ),
      at: { sheet: SHEET, row, column: 'ID Peserta' },
    };
  });
}

/** Of the JP, as the pass rule sees them: a percentage that somebody typed would be rounded up to the threshold. */
function percentOf({ jpHeld, jpPresent }: Pick<GraduationRow, 'jpHeld' | 'jpPresent'>) {
  return cutPercent(jpPresent ?? 0, jpHeld ?? 0);
}
