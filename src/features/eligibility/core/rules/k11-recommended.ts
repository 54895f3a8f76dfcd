import { readNothing } from '../parameter';
import { defineRule, fails, passes, unknown } from '../rule';

/** An assessor who recommends another package; without a recommendation the own wish is enough. */
export const recommendedRule = defineRule({
  id: 'K11',
  readParameter: readNothing,
  differsByPackage: () => true,
  check: ({ participant }, _parameter, context) => {
    const { recommendation, interest1, interest2, interest3 } = participant;
    const needed = context.package;
    if (needed === '') return passes(recommendation, '');
    if (recommendation !== '' && recommendation !== needed) {
      return fails('eligibility.k11_fails', recommendation, needed);
    }
    const wishes = [interest1, interest2, interest3].filter((code) => code !== '');
    if (recommendation === '' && wishes.length === 0) return unknown('Peserta', 'Minat 1', needed);
    if (recommendation === '' && !wishes.includes(needed)) {
      return fails('eligibility.k11_not_wished', wishes.join(', '), needed);
    }
    return passes(recommendation === '' ? wishes.join(', ') : recommendation, needed);
  },
});
