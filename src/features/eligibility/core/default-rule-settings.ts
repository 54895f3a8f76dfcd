import type { PlainDate } from '../../../kernel/plain-date';
import type { Population } from '../../programme/core';
import type { RuleSetting, RuleSeverity } from './model';

/** What sheet Aturan says of a rule at first. */
interface RuleDefaults {
  readonly isOn: boolean;
  readonly parameter?: string;
  readonly severity?: RuleSeverity;
  readonly population?: Population;
  readonly from?: PlainDate;
}

/** The rows that fill an empty sheet Aturan: every rule of the catalogue K01-K25 (domain dossier 2.2) with its defaults. */
export function defaultRuleSettings(): readonly RuleSetting[] {
  return [
    rowOf('K01', 'Status hukum termasuk yang dilatih', 'Ketentuan lapas', {
      parameter: 'Narapidana',
      isOn: true,
      population: 'inmate',
    }),
    rowOf('K02', 'Sudah menjalani bagian masa pidana', 'PP 31/1999 pasal 7; ketentuan lapas', {
      parameter: '1/3',
      isOn: true,
      population: 'inmate',
    }),
    rowOf('K04', 'Belum bebas sebelum pelatihan selesai', 'Ketentuan lapas', {
      parameter: 'program',
      isOn: true,
      population: 'inmate',
    }),
    rowOf(
      'K06',
      'Tidak tercatat Register F dalam beberapa bulan terakhir',
      'Permenkumham 3/2018 jo. 7/2022',
      { parameter: '6', isOn: true, population: 'inmate' },
    ),
    rowOf('K08', 'Nilai SPPN mencapai batas', 'Kepdirjen Pemasyarakatan PAS-10.OT.02.02/2021', {
      parameter: '65',
      isOn: true,
      population: 'inmate',
      from: '2022-02-18',
    }),
    rowOf('K10', 'Sudah mengikuti asesmen', 'Ketentuan program', { parameter: '12', isOn: true }),
    rowOf('K12', 'Mempunyai keterampilan dasar', 'Ketentuan program', { isOn: false }),
    rowOf('K13', 'Sehat untuk dilatih', 'UU 22/2022 pasal 11 ayat (2)', {
      parameter: 'Layak, Layak bersyarat',
      isOn: true,
      population: 'inmate',
    }),
    rowOf('K14', 'Bersedia mengikuti pelatihan', 'Ketentuan program; tanpa paksaan', {
      isOn: true,
    }),
    rowOf('K15', 'Disetujui sidang TPP', 'PP 31/1999 pasal 7', {
      severity: 'warn',
      isOn: true,
      population: 'inmate',
    }),
    rowOf('K16', 'Umur pada hari pertama', 'Ketentuan BLK', {
      parameter: 'WBP 18-; Umum 17-40',
      isOn: true,
    }),
    rowOf('K18', 'Domisili termasuk yang diterima', 'Ketentuan BLK', { isOn: false }),
    rowOf('K19', 'Jenis kelamin sesuai tempat pelatihan', 'Ketentuan lapas', { isOn: false }),
    rowOf('K20', 'Tidak ikut pelatihan lain pada waktu yang sama', 'Ketentuan BLK', { isOn: true }),
    rowOf('K21', 'Belum lulus paket yang sama', 'Ketentuan program', {
      parameter: '2',
      severity: 'warn',
      isOn: true,
    }),
    rowOf('K23', 'NIK tercatat', 'Ketentuan program', { severity: 'warn', isOn: true }),
  ];
}

function rowOf(id: string, title: string, legalBasis: string, defaults: RuleDefaults): RuleSetting {
  return {
    id,
    title,
    isOn: defaults.isOn,
    parameter: defaults.parameter ?? '',
    severity: defaults.severity ?? 'block',
    from: defaults.from ?? null,
    until: null,
    population: defaults.population ?? null,
    packages: [],
    legalBasis,
  };
}
