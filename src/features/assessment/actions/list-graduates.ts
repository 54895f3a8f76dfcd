import type { Problem } from '../../../kernel/problem';
import { asWarning, problemAt } from '../../../kernel/problem';
import type { Result } from '../../../kernel/result';
import { accept } from '../../../kernel/result';
import { addressOf } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done } from '../../../ports/action';
import type { Ports } from '../../../ports/ports';
import { read } from '../../../ports/tables';
import { readPresence } from '../../attendance';
import { countingRulesOf } from '../../attendance/core';
import { participantsTable } from '../../roster';
import { sessionsTable } from '../../schedule';
import type { GraduatesReply } from '../contract';
import { graduatesRequest } from '../contract';
import type { PresentFacts } from '../core';
import { outdatedGraduates } from '../core';
import { readResults } from '../read-assessment';
import { graduationTable } from '../tables';

/**
 * The rows of Kelulusan as they stand; rows with a bad cell are among the problems instead, and so are rows that the
 * pass rule contradicts by now.
 */
export const listGraduatesAction: Action<Record<string, never>, GraduatesReply> = {
  id: 'assessment.graduates',
  input: graduatesRequest,
  writes: false,
  run(ports) {
    const graduation = read(ports, graduationTable);
    const { rows, problems } = graduation;
    const listed = rows.map(({ row, value }) => ({ ...value, row }));
    const facts = readFacts(ports);
    const outdated = new Set(facts.ok ? outdatedGraduates(listed, facts.value) : []);
    const people = listed.map((one) => ({ ...one, isOutdated: outdated.has(one) }));
    const message = { code: 'assessment.graduates_listed', values: { people: people.length } };
    const found: Problem[] = [...outdated].map(({ row, participant }) =>
      asWarning(
        problemAt(addressOf(graduation, row, 'outcome'), 'assessment.judgement_outdated', {
          participant,
        }),
      ),
    );
    return done({ people }, message, [
      ...problems,
      ...(facts.ok ? unreadIn(facts.value) : facts.problems).map(asWarning),
      ...found,
    ]);
  },
};

function readFacts(ports: Ports): Result<PresentFacts> {
  const participants = read(ports, participantsTable);
  const presence = readPresence(ports, participants, read(ports, sessionsTable));
  if (!presence.ok) return presence;
  const { members, book, survivors, unread } = presence.value;
  const assessment = readResults(ports, members, survivors);
  if (!assessment.ok) return assessment;
  const { program, units, results } = assessment.value;
  const rules = countingRulesOf(program);
  const counted = book === null ? null : { placed: members, book, rules, unread };
  return accept({ program, units, results, presence: counted });
}

function unreadIn({ presence }: PresentFacts): readonly Problem[] {
  return (presence?.unread ?? []).map(({ problem }) => problem);
}
