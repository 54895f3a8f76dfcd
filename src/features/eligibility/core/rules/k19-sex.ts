import { readChoices } from '../parameter';
import { defineRule, fails, passes, unknown } from '../rule';
import { SEX_WORDS } from '../words';

/** Follows from the kind of prison, never from the trade: women train as barbers, men sew. */
export const sexRule = defineRule({
  id: 'K19',
  parameterHint: 'L atau P',
  readParameter: (typed) => readChoices(typed, SEX_WORDS),
  check: ({ participant }, accepted) => {
    const needed = [...accepted].map((sex) => SEX_WORDS[sex]).join(', ');
    if (participant.sex === null) return unknown('Peserta', 'Jenis Kelamin', needed);
    const found = SEX_WORDS[participant.sex];
    return accepted.has(participant.sex)
      ? passes(found, needed)
      : fails('eligibility.k19_fails', found, needed);
  },
});
