import { readChoices } from '../parameter';
import { defineRule, fails, passes, unknown } from '../rule';
import { FITNESS_WORDS } from '../words';

/** Knows the verdict on fitness only; a diagnosis is not kept anywhere. */
export const fitRule = defineRule({
  id: 'K13',
  parameterHint: 'daftar hasil yang diterima, misalnya Layak, Layak bersyarat',
  readParameter: (typed) => readChoices(typed, FITNESS_WORDS),
  check: ({ restricted }, accepted) => {
    const needed = [...accepted].map((fitness) => FITNESS_WORDS[fitness]).join(', ');
    const fitness = restricted?.fitness ?? null;
    if (fitness === null) return unknown('Data Terbatas', 'Kesehatan', needed);
    const found = FITNESS_WORDS[fitness];
    return accepted.has(fitness)
      ? passes(found, needed)
      : fails('eligibility.k13_fails', found, needed);
  },
});
