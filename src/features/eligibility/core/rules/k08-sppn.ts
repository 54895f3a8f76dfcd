import { formatNumberId, readAmount } from '../parameter';
import { defineRule, fails, passes, unknown } from '../rule';

/** The least score, and in how many of the latest monthly reports it must have been reached. */
interface Minimum {
  readonly score: number;
  readonly reports: number;
}

/** Lapas Pekalongan uses the SPPN score since 18 February 2022; the dates in Aturan say when it counts. */
export const sppnRule = defineRule<Minimum>({
  id: 'K08',
  parameterHint: 'nilai terendah 0 sampai 100, boleh ditambah jumlah laporan: 65; 3 laporan',
  readParameter: readMinimum,
  check: ({ restricted }, minimum) => {
    const needed = formatNumberId(minimum.score);
    const latest = restricted?.sppn ?? null;
    if (restricted === null || latest === null) {
      return unknown('Data Terbatas', 'Nilai SPPN', needed);
    }
    const former = restricted.formerSppn.slice(0, minimum.reports - 1);
    const scores = [latest, ...former.map((typed) => readAmount(typed, 100))];
    const low = scores.find((score) => score !== null && score < minimum.score) ?? null;
    if (low !== null) return fails('eligibility.k08_fails', formatNumberId(low), needed);
    return scores.length < minimum.reports || scores.includes(null)
      ? unknown('Data Terbatas', 'SPPN Sebelumnya', needed)
      : passes(scores.map((score) => formatNumberId(score ?? 0)).join('; '), needed);
  },
});

function readMinimum(typed: string): Minimum | null {
  const match = /^([^;]+)(?:;\s*([1-9]|1\d|2[0-4])\s*laporan)?$/i.exec(typed);
  const score = readAmount(match?.[1]?.trim() ?? '', 100);
  return score === null ? null : { score, reports: Number(match?.[2] ?? 1) };
}
