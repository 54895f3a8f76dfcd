import { readWords } from '../parameter';
import { defineRule, fails, passes, unknown } from '../rule';

export const districtRule = defineRule({
  id: 'K18',
  parameterHint: 'daftar kabupaten atau kota, misalnya Kota Pekalongan, Kab. Batang',
  readParameter: (typed) => readWords(typed)?.map(plainDistrict) ?? null,
  check: ({ participant }, accepted) => {
    const needed = accepted.join(', ');
    if (participant.district === '') return unknown('Peserta', 'Kabupaten/Kota', needed);
    return accepted.includes(plainDistrict(participant.district))
      ? passes(participant.district, needed)
      : fails('eligibility.k18_fails', participant.district, needed);
  },
});

/**
 * `Kab. Batang`, `Kabupaten Batang` and `Batang` are one, `Kodya Pekalongan` is `Kota Pekalongan`; a city is another
 * than the regency of its name.
 */
export function plainDistrict(typed: string): string {
  const words = typed
    .toLowerCase()
    .replace(/[\s.,'’-]+/g, ' ')
    .trim();
  return words
    .replace(/^(?:kabupaten|kab) (?=\S)/, '')
    .replace(/^(?:kotamadya|kodya|kota madya) (?=\S)/, 'kota ');
}
