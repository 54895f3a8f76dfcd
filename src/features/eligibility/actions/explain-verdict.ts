import { problem } from '../../../kernel/problem';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { Ports } from '../../../ports/ports';
import { read } from '../../../ports/tables';
import type { ExplainInput, ExplainReply, RulesOfVersion } from '../contract';
import { explainInput } from '../contract';
import { activateRules, explainOutcomes, judgeByRules } from '../core/index';
import { ruleVersionsTable } from '../tables';
import { problemOfFault, readPeople } from './read-people';
import { sayBecause, wordsIn } from './say-reasons';

/** Every rule's answer for one person, by the sheets as they are now: the value found, the value needed, the sentence. */
export const explainVerdictAction: Action<ExplainInput, ExplainReply> = {
  id: 'eligibility.explain',
  input: explainInput,
  writes: false,
  run(ports, { participant, language }) {
    const people = readPeople(ports);
    if (!people.ok) return refused(people.problems);
    const { sheets, candidates, settings, contexts, packages, present, today } = people.value;
    const index = candidates.findIndex((candidate) => candidate.participant.id === participant);
    const candidate = candidates[index];
    if (candidate === undefined) {
      return refused([problem('eligibility.person_not_found', { participant })]);
    }
    const { rules, faults } = activateRules(settings, contexts.whole.selectionDate, packages);
    // Quotas count people, so then everybody is judged.
    const isCounted = rules.some(({ quota }) => quota !== null);
    const judged = isCounted ? candidates : [candidate];
    const judgement = judgeByRules(judged, rules, contexts, present, today)[isCounted ? index : 0];
    if (judgement === undefined) throw new Error('A candidate was not judged');
    const titles = new Map(settings.map(({ id, title }) => [id, title]));
    const order = rules.map(({ setting }) => setting.id);
    const reply: ExplainReply = {
      participant,
      name: candidate.participant.name,
      verdict: judgement.verdict,
      wished: judgement.wished.map((one) => ({ package: one.package, verdict: one.verdict })),
      closedPackages: judgement.closedPackages,
      judgedWith: versionOf(ports, present.get(participant)?.rulesVersion ?? ''),
      rules: explainOutcomes(judgement, order).map((outcome) => ({
        rule: outcome.rule,
        title: titles.get(outcome.rule) ?? '',
        severity: outcome.severity,
        verdict: outcome.verdict,
        packages: outcome.packages,
        found: wordsIn(language, outcome.found),
        needed: wordsIn(language, outcome.needed),
        text:
          outcome.because === null ? '' : sayBecause(ports.sentences, outcome.because, language),
      })),
    };
    const message = { code: 'eligibility.explained', values: { rules: reply.rules.length } };
    return done(
      reply,
      message,
      faults.map((fault) => problemOfFault(sheets.rules, fault)),
    );
  },
};

/** The rules that made the verdict in the sheet; null when they were not kept. */
function versionOf(ports: Ports, version: string): RulesOfVersion | null {
  const kept = read(ports, ruleVersionsTable).rows.find(({ value }) => value.version === version);
  if (kept === undefined || version === '') return null;
  const { usedFrom, rules } = kept.value;
  return { usedFrom, rules: rules.split('\n').filter((line) => line !== '') };
}
