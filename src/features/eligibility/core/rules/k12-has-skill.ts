import { readNothing } from '../parameter';
import { defineRule, fails, passes, unknown } from '../rule';

export const hasSkillRule = defineRule({
  id: 'K12',
  readParameter: readNothing,
  check: ({ participant }) => {
    if (participant.hasSkill === null) return unknown('Peserta', 'Punya Keterampilan', 'Ya');
    return participant.hasSkill
      ? passes('Ya', 'Ya')
      : fails('eligibility.k12_fails', 'Tidak', 'Ya');
  },
});
