import type { Action } from '../../../ports/action';
import { done } from '../../../ports/action';
import { read } from '../../../ports/tables';
import type { VerdictsReply } from '../contract';
import { emptyInput } from '../contract';
import { activateRules, basesOf, overrideState, rulesVersion, verdictToday } from '../core/index';
import { eligibilityTable } from '../tables';
import type { People } from './read-people';
import { readPeople } from './read-people';

/**
 * The rows of Kelayakan as they stand, and which of them are older than roster or rules; rows with a bad cell are among
 * the problems instead.
 */
export const listVerdictsAction: Action<Record<string, never>, VerdictsReply> = {
  id: 'eligibility.list',
  input: emptyInput,
  writes: false,
  run(ports) {
    const people = readPeople(ports);
    const sheet = people.ok ? people.value.sheets.eligibility : read(ports, eligibilityTable);
    const date = ports.clock.today();
    const traces = people.ok && sheet.positions.has('basis') ? tracesOf(people.value) : null;
    const rows = sheet.rows.map(({ row, value }) => ({
      ...value,
      row,
      today: verdictToday(value, date),
      override: overrideState(value, date),
      isOutdated:
        traces !== null &&
        value.ruleVerdict !== null &&
        traces.get(value.participant) !== `${value.rulesVersion} ${value.basis}`,
    }));
    const judged = new Set(rows.map(({ participant }) => participant));
    const reply: VerdictsReply = {
      people: rows,
      notJudged: people.ok
        ? people.value.candidates.filter(({ participant }) => !judged.has(participant.id)).length
        : 0,
    };
    const message = { code: 'eligibility.listed', values: { people: rows.length } };
    return done(reply, message, sheet.problems);
  },
};

/** What rules and data would be signed with now, by participant. */
function tracesOf({
  candidates,
  settings,
  contexts,
  packages,
}: People): ReadonlyMap<string, string> {
  const { rules } = activateRules(settings, contexts.whole.selectionDate, packages);
  const version = rulesVersion(rules);
  const bases = basesOf(candidates, rules, contexts);
  return new Map(
    candidates.map(({ participant }, index) => [
      participant.id,
      `${version} ${bases[index] ?? ''}`,
    ]),
  );
}
