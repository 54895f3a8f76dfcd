import type { Language, Problem } from '../../../kernel/problem';
import { sentence } from '../../../kernel/problem';
import type { Answer, ShownProblem } from '../../../sidebar/call';
import type { ScheduleFacts, SchedulePlan } from '../core';
import { compareSchedules, visitsOf } from '../core';
import { planMessages } from '../messages/plan-messages';
import { scheduleWords } from './schedule-words';

/** JP of all units of all classes: what a full schedule has. */
export function wantedJp(
  facts: Pick<ScheduleFacts, 'calendar' | 'classes' | 'packages' | 'stages' | 'units'>,
): number {
  return visitsOf(facts).reduce(
    (sum, { training }) =>
      facts.units.reduce((jp, unit) => (unit.package === training.code ? jp + unit.jp : jp), sum),
    0,
  );
}

/** What a plan comes to, before it is written: how full it is and what it changes. */
export function viewPlan(
  facts: ScheduleFacts,
  plan: SchedulePlan,
  language: Language,
): readonly (readonly [string, string | number])[] {
  const words = scheduleWords[language];
  const wanted = wantedJp(facts);
  const missing = plan.unplaced.reduce((jp, unit) => jp + unit.jp, 0);
  const { kept, moved, added, dropped } = compareSchedules(facts.sessions, plan.sessions);
  return [
    [words.placedJp, words.ofAll(wanted - missing, wanted)],
    [words.sessions, plan.sessions.length],
    [words.kept, kept],
    [words.moved, moved],
    [words.added, added],
    [words.dropped, dropped],
  ];
}

/** What found no place and what to look at, in sentences. */
export function planProblems(
  { unplaced, notes }: SchedulePlan,
  language: Language,
): readonly ShownProblem[] {
  const reasons = unplaced.map(({ reason }) => ({ ...reason, severity: 'error' as const }));
  return [...reasons, ...notes].map((found) => shown(found, language));
}

/** A schedule that cannot be, said as the server would say it. */
export function refusedAnswer(problems: readonly Problem[], language: Language): Answer<never> {
  const said = problems.map((found) => shown(found, language));
  return { status: 'refused', text: said[0]?.text ?? '', problems: said };
}

function shown(found: Problem, language: Language): ShownProblem {
  const { code, severity, at = null } = found;
  return { code, severity, text: sentence(planMessages, found, language), at };
}
