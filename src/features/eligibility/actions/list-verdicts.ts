import type { Action } from '../../../ports/action';
import { done } from '../../../ports/action';
import type { Ports } from '../../../ports/ports';
import { read } from '../../../ports/tables';
import type { ListedVerdict, ListInput, VerdictsReply } from '../contract';
import { listInput } from '../contract';
import type { EligibilityRow } from '../core/index';
import {
  activateRules,
  basesOf,
  judgeEverybody,
  overrideState,
  rulesVersion,
  verdictToday,
} from '../core/index';
import { eligibilityTable } from '../tables';
import type { People } from './read-people';
import { readPeople } from './read-people';
import { linesOf } from './say-reasons';

/**
 * The rows of Kelayakan as they stand, and which of them are older than roster or rules; rows with a bad cell are among
 * the problems instead.
 */
export const listVerdictsAction: Action<ListInput, VerdictsReply> = {
  id: 'eligibility.list',
  input: listInput,
  writes: false,
  run(ports, { language }) {
    const people = readPeople(ports);
    const sheet = people.ok ? people.value.sheets.eligibility : read(ports, eligibilityTable);
    const date = ports.clock.today();
    const traces = people.ok && sheet.positions.has('basis') ? tracesOf(people.value) : null;
    const english =
      people.ok && language === 'en'
        ? englishReasons(ports, people.value)
        : new Map<string, Reasons>();
    const rows = sheet.rows.map(({ row, value }): ListedVerdict => {
      const isOutdated =
        traces !== null &&
        value.ruleVerdict !== null &&
        traces.get(value.participant) !== `${value.rulesVersion} ${value.basis}`;
      return {
        ...value,
        // An old verdict was reached by other data or rules, so only its own words tell why.
        ...(isOutdated ? {} : english.get(value.participant)),
        row,
        today: verdictToday(value, date),
        override: overrideState(value, date),
        isOutdated,
      };
    });
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

type Reasons = Pick<EligibilityRow, 'reasons' | 'warnings'>;

/** The reasons of everybody, by participant. */
function englishReasons(ports: Ports, people: People): ReadonlyMap<string, Reasons> {
  const { candidates, settings, contexts, packages, present, today } = people;
  const { rules } = activateRules(settings, contexts.whole.selectionDate, packages);
  const verdicts = judgeEverybody(candidates, rules, contexts, present, today);
  return new Map(
    verdicts.map(({ participant, reasons, warnings }) => [
      participant,
      {
        reasons: linesOf(ports.sentences, reasons, 'en'),
        warnings: linesOf(ports.sentences, warnings, 'en'),
      },
    ]),
  );
}
