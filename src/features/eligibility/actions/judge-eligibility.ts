import { asWarning, problem } from '../../../kernel/problem';
import type { Row, TableChange } from '../../../kernel/table';
import { writeRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { Ports } from '../../../ports/ports';
import { commit, read } from '../../../ports/tables';
import type { JudgeReply } from '../contract';
import { emptyInput } from '../contract';
import type { EligibilityRow, Verdict } from '../core/index';
import {
  activateRules,
  basesOf,
  countVerdicts,
  describeRules,
  judgeEverybody,
  keepOverridesOfOthers,
  rulesVersion,
} from '../core/index';
import { ruleVersionsTable } from '../tables';
import { findOverrideFaults } from './override-faults';
import type { People } from './read-people';
import { problemOfFault, readPeople } from './read-people';
import { linesOf } from './say-reasons';

/** Columns of Kelayakan that the add-on writes; those of the override belong to the staff. */
const OWNED = [
  'participant',
  'name',
  'verdict',
  'ruleVerdict',
  'firstFailing',
  'reasons',
  'warnings',
  'closedPackages',
  'eligibleFrom',
  'rulesVersion',
  'basis',
  'judgedOn',
  'judgedBy',
] as const;

/** Judges everybody in the roster by the rules of Aturan and writes verdict and reasons to Kelayakan. */
export const judgeAction: Action<Record<string, never>, JudgeReply> = {
  id: 'eligibility.judge',
  input: emptyInput,
  writes: true,
  run(ports) {
    const people = readPeople(ports);
    if (!people.ok) return refused(people.problems);
    const { sheets, candidates, settings, contexts, packages, present, today } = people.value;
    const { rules, faults } = activateRules(settings, contexts.whole.selectionDate, packages);
    const found = faults.map((fault) => problemOfFault(sheets.rules, fault));
    if (found.some(({ severity }) => severity === 'error')) return refused(found);

    const verdicts = judgeEverybody(candidates, rules, contexts, present, today);
    const bases = basesOf(candidates, rules, contexts);
    const version = rulesVersion(rules);
    const judgedBy = ports.account.email();
    const judged = new Set(verdicts.map(({ participant }) => participant));
    const rows = [
      ...verdicts.map((verdict, index) =>
        rowOf(ports, people.value, verdict, {
          rulesVersion: version,
          basis: bases[index] ?? '',
          judgedBy,
        }),
      ),
      ...keepOverridesOfOthers([...present.values()], judged),
    ];
    const change = writeRows(sheets.eligibility, rows, { owned: OWNED, removeOthers: true });
    const { conflicts } = commit(
      ports,
      change,
      ...keepVersion(ports, { version, usedBy: judgedBy, rules: describeRules(rules) }),
    );

    const counts = countVerdicts(verdicts);
    const { eligible, rejected, undecided } = counts;
    const values = { people: verdicts.length, eligible, rejected, undecided };
    const notes = rules.length === 0 ? [asWarning(problem('eligibility.no_rules'))] : [];
    return done(counts, { code: 'eligibility.judged', values }, [
      ...conflicts,
      ...notes,
      ...found,
      ...findOverrideFaults(people.value),
    ]);
  },
};

/** The rules of a version are noted once. A file that has no such sheet yet does without. */
function keepVersion(
  ports: Ports,
  version: Omit<Row<typeof ruleVersionsTable.columns>, 'usedFrom'>,
): readonly TableChange[] {
  const kept = read(ports, ruleVersionsTable);
  if (kept.positions.size === 0) return [];
  if (kept.raw.some(({ key }) => key === version.version)) return [];
  return [writeRows(kept, [{ ...version, usedFrom: ports.clock.today() }])];
}

type Trace = Pick<EligibilityRow, 'rulesVersion' | 'basis' | 'judgedBy'>;

/** Date and account stay while rules and data do: they say when this verdict was reached, not when it was last confirmed. */
function rowOf(ports: Ports, people: People, verdict: Verdict, trace: Trace): EligibilityRow {
  const before = people.present.get(verdict.participant);
  const isSame = before?.rulesVersion === trace.rulesVersion && before.basis === trace.basis;
  return {
    ...verdict,
    ...trace,
    reasons: linesOf(ports.sentences, verdict.reasons),
    warnings: linesOf(ports.sentences, verdict.warnings),
    judgedOn: isSame ? before.judgedOn : people.today,
    judgedBy: isSame ? before.judgedBy : trace.judgedBy,
    overrideVerdict: null,
    overrideReason: '',
    overrideBy: '',
    overrideUntil: null,
    overrideMinutes: '',
  };
}
