import { fingerprint } from '../../../kernel/fingerprint';
import { compareText } from '../../../kernel/ordering';
import type { ActiveRule } from './activate-rules';
import { isOfProgram } from './other-courses';
import type { Candidate } from './rule';
import type { RuleContexts } from './rule-context';

/** A sign of the rules in force: another parameter, severity, order or rule gives another. Titles and legal basis do not count. */
export function rulesVersion(rules: readonly ActiveRule[]): string {
  const settings = rules.map(({ setting }) => {
    const { id, parameter, severity, population, packages } = setting;
    return [id, parameter.trim(), severity, population, packages];
  });
  return fingerprint(JSON.stringify(settings));
}

const SEVERITY_WORDS = { block: 'Wajib', warn: 'Peringatan', info: 'Keterangan' } as const;

/** As much of a parameter as is kept: the text of 25 rules must fit in one cell. */
const MOST_KEPT = 500;

/** The rules behind a version in words, one line each: `K02; Wajib; 1/3; WBP; MJ, LS`. */
export function describeRules(rules: readonly ActiveRule[]): string {
  const lines = rules.map(({ setting }) => {
    const { id, parameter, severity, population, packages } = setting;
    const whom = { inmate: 'WBP', public: 'Umum' } as const;
    return [
      ...[id, SEVERITY_WORDS[severity], parameter.trim()],
      population === null ? '' : whom[population],
      packages.join(', '),
    ]
      .filter((part) => part !== '')
      .map((part) => part.slice(0, MOST_KEPT))
      .join('; ');
  });
  return lines.join('\n');
}

/**
 * For each candidate, in order, a sign of what rules may know of him and of the programme. With a quota among the rules
 * everybody's verdict depends on everybody's data.
 */
export function basesOf(
  candidates: readonly Candidate[],
  rules: readonly ActiveRule[],
  contexts: RuleContexts,
): readonly string[] {
  const programme = programmeFacts(contexts);
  const people = candidates.map((candidate) => personFacts(candidate, contexts));
  const hasQuota = rules.some(({ quota }) => quota !== null);
  const everybody = hasQuota ? fingerprint([...people].sort(compareText).join('\n')) : '';
  return people.map((facts) => fingerprint(`${programme}\n${everybody}\n${facts}`));
}

/** Without dates in Program the selection date is today; that alone makes no verdict old. */
function programmeFacts({ whole, byPackage }: RuleContexts): string {
  const { program } = whole;
  const windows = [...byPackage.values()].map((context) => [context.package, context.window]);
  const day = program.selectionDate ?? program.startDate;
  return JSON.stringify([program.id, program.population, day, whole.whole, windows]);
}

/** What is only printed, mailed or scored is left out: it changes no verdict. */
function personFacts(
  { participant: person, restricted: record, courses }: Candidate,
  { whole: { program } }: RuleContexts,
): string {
  const facts = [
    ...[person.id, person.population, person.sex, person.birthDate],
    ...[person.nik !== '', person.education, person.district, person.registeredOn],
    ...[person.village, person.citizenship, person.familyCard, person.recommendation],
    ...[person.interest1, person.interest2, person.interest3],
    ...[person.hasSkill, person.hasConsented, person.assessedOn],
  ];
  const restricted =
    record === null
      ? []
      : [
          ...[record.legalStatus, record.sentence, record.thirdServedOn, record.halfServedOn],
          ...[record.releaseOn, record.block, record.registerFOn, record.disciplineUntil],
          ...[record.isSpecialCrime, record.sppn, ...record.formerSppn, record.risk, record.riskOn],
          ...[record.fitness, record.tppNumber, record.tppDate, record.tppOutcome],
        ];
  const others = courses.filter((course) => !isOfProgram(course, program));
  return JSON.stringify([facts, restricted, others]);
}
