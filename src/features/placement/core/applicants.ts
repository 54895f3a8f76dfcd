import { compareBy, compareText } from '../../../kernel/ordering';
import type { Applicant } from './objective';
import type { PlacementInput } from './placement-input';
import { scoreChoices } from './score';

/** An applicant and what decides ties: earlier registration first, those without one last, then the id. */
export interface RankedApplicant extends Applicant {
  readonly name: string;
  readonly registeredOn: string;
}

/** Sorts after every date: for people without a date of registration. */
const NEVER_REGISTERED = '9999-99-99';

export const byRegistration = compareBy<RankedApplicant>(
  (left, right) => compareText(left.registeredOn, right.registeredOn),
  (left, right) => compareText(left.id, right.id),
);

/** The eligible people whose row is not locked, with scored choices, earliest registration first. */
export function rankApplicants(
  { program, packages, people, selectionDate }: PlacementInput,
  locked: ReadonlySet<string>,
): readonly RankedApplicant[] {
  const known = new Set(packages.map(({ code }) => code));
  return people
    .filter(({ participant, isEligible }) => isEligible && !locked.has(participant.id))
    .map(({ participant, restricted }) => ({
      id: participant.id,
      name: participant.name,
      registeredOn: participant.registeredOn ?? NEVER_REGISTERED,
      choices: scoreChoices(participant, restricted, known, program.scoreWeights, selectionDate),
    }))
    .sort(byRegistration);
}
