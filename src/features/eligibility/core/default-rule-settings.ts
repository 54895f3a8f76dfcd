import type { PlainDate } from '../../../kernel/plain-date';
import type { Population } from '../../programme/core';
import type { RuleSetting, RuleSeverity } from './model';

/** Where a rule differs from one that is off, blocks and is for everybody. */
interface RuleDefaults {
  readonly isOn?: boolean;
  readonly severity?: RuleSeverity;
  readonly population?: Population;
  readonly from?: PlainDate;
}

const OF_PRISON = 'Ketentuan lapas';
const OF_BLK = 'Ketentuan BLK';
const OF_PROGRAMME = 'Ketentuan program';
const LEAVE_RULES = 'Permenkumham 3/2018 jo. 7/2022';
const PRAKERJA = 'Ketentuan BNSP atau Prakerja';

const ON = { isOn: true } as const;
const OFF = { isOn: false } as const;
const INMATES = { population: 'inmate' } as const;
const WARNS = { severity: 'warn' } as const;

/** The rows that fill an empty sheet Aturan: every rule of the catalogue K01-K25 (domain dossier 2.2) with its defaults. */
export function defaultRuleSettings(): readonly RuleSetting[] {
  return [
    rowOf('K01', 'Status hukum termasuk yang dilatih', OF_PRISON, 'Narapidana', ON, INMATES),
    rowOf(
      'K02',
      'Sudah menjalani bagian masa pidana',
      'PP 31/1999 pasal 7; ketentuan lapas',
      '1/3',
      ON,
      INMATES,
    ),
    rowOf('K03', 'Sudah menjalani setengah masa pidana', OF_PRISON, '1/2', OFF, INMATES),
    rowOf('K04', 'Belum bebas sebelum pelatihan selesai', OF_PRISON, 'tahap', ON, INMATES),
    rowOf('K05', 'Mendekati bebas', OF_PRISON, '24', OFF, INMATES, { severity: 'info' }),
    rowOf(
      'K06',
      'Tidak tercatat Register F dalam beberapa bulan terakhir',
      LEAVE_RULES,
      '6; khusus 9',
      ON,
      INMATES,
    ),
    rowOf('K07', 'Tidak sedang menjalani hukuman disiplin', LEAVE_RULES, '', ON, INMATES),
    rowOf(
      'K08',
      'Nilai SPPN mencapai batas',
      'Kepdirjen Pemasyarakatan PAS-10.OT.02.02/2021',
      '65',
      ON,
      INMATES,
      { from: '2022-02-18' },
    ),
    rowOf(
      'K09',
      'Kelas risiko sesuai alat yang dipakai',
      'Kepdirjen Pemasyarakatan PAS-58.OT.02.02/2019',
      'Minimum, Medium',
      ON,
      INMATES,
      WARNS,
    ),
    rowOf('K10', 'Sudah mengikuti asesmen', OF_PROGRAMME, '12', ON),
    rowOf('K11', 'Paket sesuai rekomendasi atau minat', OF_PROGRAMME, '', ON, WARNS),
    rowOf('K12', 'Mempunyai keterampilan dasar', OF_PROGRAMME, '', OFF),
    rowOf(
      'K13',
      'Sehat untuk dilatih',
      'UU 22/2022 pasal 11 ayat (2)',
      'Layak, Layak bersyarat',
      ON,
      INMATES,
    ),
    rowOf('K14', 'Bersedia mengikuti pelatihan', 'Ketentuan program; tanpa paksaan', '', ON),
    rowOf('K15', 'Disetujui sidang TPP', 'PP 31/1999 pasal 7', '', ON, INMATES, WARNS),
    rowOf('K16', 'Umur pada hari pertama', OF_BLK, 'WBP 18-; Umum 17-40', ON),
    rowOf('K17', 'Pendidikan mencukupi', OF_BLK, '', OFF),
    rowOf('K18', 'Domisili termasuk yang diterima', OF_BLK, '', OFF),
    rowOf('K19', 'Jenis kelamin sesuai tempat pelatihan', OF_PRISON, '', OFF),
    rowOf('K20', 'Tidak ikut pelatihan lain pada waktu yang sama', OF_BLK, '', ON),
    rowOf('K21', 'Belum lulus paket yang sama', OF_PROGRAMME, '2', ON, WARNS),
    rowOf('K22', 'Warga negara', PRAKERJA, 'WNI', OFF, WARNS),
    rowOf('K23', 'NIK tercatat', OF_PROGRAMME, '', ON, WARNS),
    rowOf('K24', 'Batas peserta per kelompok', OF_PROGRAMME, 'blok 5', OFF, { severity: 'info' }),
    rowOf('K25', 'Batas peserta per kartu keluarga', PRAKERJA, '2', OFF),
  ];
}

function rowOf(
  id: string,
  title: string,
  legalBasis: string,
  parameter: string,
  ...defaults: readonly RuleDefaults[]
): RuleSetting {
  const row: RuleSetting = {
    id,
    title,
    isOn: false,
    parameter,
    severity: 'block',
    from: null,
    until: null,
    population: null,
    packages: [],
    legalBasis,
  };
  return Object.assign(row, ...defaults);
}
