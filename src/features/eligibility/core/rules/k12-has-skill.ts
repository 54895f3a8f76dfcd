import { readNothing } from '../parameter';
import { defineRule, fails, passes, unknown } from '../rule';

export const hasSkillRule = defineRule({
  id: 'K12',
  title: { id: 'Mempunyai keterampilan dasar', en: 'Has a basic skill' },
  legalBasis: 'Ketentuan program',
  defaults: { isOn: false },
  readParameter: readNothing,
  check: ({ participant }) => {
    if (participant.hasSkill === null) return unknown('Peserta', 'Punya Keterampilan', 'Ya');
    return participant.hasSkill
      ? passes('Ya', 'Ya')
      : fails('eligibility.k12_fails', 'Tidak', 'Ya');
  },
});
