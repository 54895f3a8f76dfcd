import type { Candidate, RuleSetting } from '../../../src/features/eligibility/core';
import type { Participant, RestrictedRecord } from '../../../src/features/roster/core';
import { createRandom } from '../../random';
import { aCandidate, aRule } from './a-candidate';

/** The rules of Lapas Pekalongan 2021, in the order in which its sheet has them. */
export const PEKALONGAN_RULES: readonly RuleSetting[] = [
  aRule('K01', { parameter: 'Narapidana' }),
  aRule('K06', { parameter: '6' }),
  aRule('K04', { parameter: 'program' }),
  aRule('K13'),
  aRule('K12'),
  aRule('K10', { parameter: '' }),
  aRule('K14'),
  aRule('K08', { isOn: false }),
];

/** Why people of Pekalongan 2021 were not selected: how many, and what in their data says so. */
const REJECTED: readonly (readonly [
  people: number,
  participant: Partial<Participant>,
  restricted: Partial<RestrictedRecord>,
])[] = [
  [46, {}, { legalStatus: 'remand' }],
  [17, {}, { registerFOn: '2021-03-15' }],
  [22, {}, { releaseOn: '2021-07-01' }],
  [14, {}, { fitness: 'unfit' }],
  [52, { hasSkill: false }, {}],
  [34, { assessedOn: null, assessmentScore: null }, {}],
];

/** Interests of the 68 who are left: first choice, second choice, people. Seven second choices fit a free seat. */
const INTERESTS: readonly (readonly [first: string, second: string, people: number])[] = [
  ['MJ', 'MB', 9],
  ['MB', 'MJ', 8],
  ['PR', 'LS', 2],
  ['PR', 'MJ', 1],
  ['PR', 'AC', 12],
  ['AC', 'MB', 2],
  ['AC', 'MT', 12],
  ['MT', 'LS', 2],
  ['MT', 'PR', 14],
  ['LS', 'MT', 6],
];

/** The 253 people of Pekalongan 2021: 185 to be rejected, 68 eligible. Scores and dates vary by seed. */
export function pekalonganRoster(seed = 2021): readonly Candidate[] {
  const random = createRandom(seed);
  const people: Candidate[] = [];
  const add = (participant: Partial<Participant>, restricted: Partial<RestrictedRecord>): void => {
    const id = `P-${String(people.length + 1).padStart(4, '0')}`;
    const registeredOn = `2021-05-${String(1 + random.below(28)).padStart(2, '0')}` as const;
    const own = { id, registeredOn, assessmentScore: 60 + random.below(41), ...participant };
    const details = { sppn: 60 + random.below(41), ...restricted };
    people.push(aCandidate(own as Partial<Participant>, details));
  };
  for (const [count, participant, restricted] of REJECTED) {
    for (let index = 0; index < count; index++) add(participant, restricted);
  }
  for (const [interest1, interest2, count] of INTERESTS) {
    for (let index = 0; index < count; index++) add({ interest1, interest2 }, {});
  }
  return people;
}
