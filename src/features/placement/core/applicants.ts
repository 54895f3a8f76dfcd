import { fingerprint } from '../../../kernel/fingerprint';
import { compareBy, compareText } from '../../../kernel/ordering';
import type { Message } from '../../../kernel/problem';
import type { Package } from '../../programme/core';
import { closedBecause } from './closures';
import type { PlacementRow } from './model';
import type { Applicant } from './objective';
import type { PlacementInput, PlacementPerson } from './placement-input';
import type { ScoredChoice } from './score';
import { scoreChoices } from './score';

/** A wish that cannot come true, and why. */
export interface ClosedChoice extends ScoredChoice {
  readonly because: Message;
}

/** An applicant and what decides ties: earlier registration first, those without one last, then the id. */
export interface RankedApplicant extends Applicant {
  readonly name: string;
  readonly registeredOn: string;
  readonly closed: readonly ClosedChoice[];
  /** Sign of all that his place depends on, other people aside. */
  readonly basis: string;
  readonly hasPair: boolean;
}

/** Sorts after every date: for people without a date of registration. */
const NEVER_REGISTERED = '9999-99-99';

export const byRegistration = compareBy<RankedApplicant>(
  (left, right) => compareText(left.registeredOn, right.registeredOn),
  (left, right) => compareText(left.id, right.id),
);

/** The sign of everybody who is eligible, by id, whether his row is locked or not. */
export function findBases(input: PlacementInput): ReadonlyMap<string, string> {
  return new Map(rankApplicants(input, []).map(({ id, basis }) => [id, basis]));
}

/** The eligible people whose row is not locked, with scored choices, earliest registration first. */
export function rankApplicants(
  input: PlacementInput,
  locked: readonly PlacementRow[],
): readonly RankedApplicant[] {
  const isLocked = new Set(locked.map(({ participant }) => participant));
  const byCode = new Map(input.packages.map((one) => [one.code, one]));
  const pairsOf = pairsByPerson(input);
  return input.people
    .filter(({ participant, isEligible }) => isEligible && !isLocked.has(participant.id))
    .map((person) => applicantOf(input, person, byCode, pairsOf.get(person.participant.id) ?? []))
    .map((applicant) => heedLockedPairs(applicant, input, locked))
    .sort(byRegistration);
}

function applicantOf(
  { program, selectionDate, stageEnds }: PlacementInput,
  person: PlacementPerson,
  byCode: ReadonlyMap<string, Package>,
  pairs: readonly string[],
): RankedApplicant {
  const { participant, restricted } = person;
  const known = new Set(byCode.keys());
  const weights = program.scoreWeights;
  const choices: ScoredChoice[] = [];
  const closed: ClosedChoice[] = [];
  for (const choice of scoreChoices(participant, restricted, known, weights, selectionDate)) {
    const wanted = byCode.get(choice.package);
    const end = stageEnds.get(choice.package) ?? null;
    const because = wanted === undefined ? null : closedBecause(person, wanted, end);
    if (because === null) choices.push(choice);
    else closed.push({ ...choice, because });
  }
  const registeredOn = participant.registeredOn ?? NEVER_REGISTERED;
  const shut = closed.map((one) => [one.package, one.because.code]);
  const basis = fingerprint(JSON.stringify([choices, shut, registeredOn, pairs]));
  const { id, name } = participant;
  return { id, name, registeredOn, choices, closed, basis, hasPair: pairs.length > 0 };
}

/** The pairs of each person as text, in an order that does not depend on that of the sheet. */
function pairsByPerson({ pairs }: PlacementInput): ReadonlyMap<string, readonly string[]> {
  const byPerson = new Map<string, string[]>();
  for (const { first, second, kind } of pairs) {
    const both = [first, second].sort(compareText).join(' ');
    for (const id of new Set([first, second])) {
      byPerson.set(id, [...(byPerson.get(id) ?? []), `${kind} ${both}`].sort(compareText));
    }
  }
  return byPerson;
}

/** Whose partner is locked in a package gets no seat there, or only there. */
function heedLockedPairs(
  applicant: RankedApplicant,
  { pairs }: PlacementInput,
  locked: readonly PlacementRow[],
): RankedApplicant {
  let current = applicant;
  for (const { first, second, kind } of pairs) {
    const other = first === applicant.id ? second : second === applicant.id ? first : null;
    const row = locked.find(({ participant }) => participant === other);
    if (row?.status !== 'placed') continue;
    const isOpen = (code: string): boolean => (code === row.package) === (kind === 'together');
    const shut = current.choices.filter((choice) => !isOpen(choice.package));
    const because = (code: string) => ({
      code: 'placement.closed_pair',
      values: { package: code },
    });
    current = {
      ...current,
      choices: current.choices.filter((choice) => isOpen(choice.package)),
      closed: [
        ...current.closed,
        ...shut.map((choice) => ({ ...choice, because: because(choice.package) })),
      ],
    };
  }
  return current;
}
