import type { CellType } from '../../../kernel/table';
import {
  choice,
  column,
  date,
  decimal,
  list,
  pastDate,
  requiredText,
  textOf,
  text as typedText,
  yesNo,
} from '../../../kernel/table';
import {
  citizenshipType,
  educationType,
  fitnessType,
  legalStatusType,
  populationType,
  religionType,
  sexType,
} from './roster-words';

/** Text; `-` is how offices write that there is none. */
const text: CellType<string> = {
  ...typedText,
  read: (raw) => ({ value: textOf(raw) === '-' ? '' : textOf(raw) }),
};

/** Empty, or the id under which the same person stands too: the row is kept and counts no more. */
const mergedInto = column('Digabung ke', text, { optional: true });

/** Sheet Peserta by column: the sheet, the checks and the enrolment form know the same headers and words. */
export const participantColumns = {
  id: column('ID Peserta', text),
  name: column('Nama Lengkap', requiredText, { aliases: ['Nama'] }),
  population: column('Jenis Peserta', populationType),
  sex: column('Jenis Kelamin', sexType, { aliases: ['L/P', 'JK'] }),
  birthPlace: column('Tempat Lahir', text),
  birthDate: column('Tanggal Lahir', pastDate),
  nik: column('NIK', text),
  education: column('Pendidikan', educationType, { aliases: ['Pendidikan Terakhir'] }),
  district: column('Kabupaten/Kota', text, { aliases: ['Domisili'] }),
  registeredOn: column('Tanggal Daftar', pastDate),
  interest1: column('Minat 1', text),
  interest2: column('Minat 2', text),
  interest3: column('Minat 3', text),
  hasSkill: column('Punya Keterampilan', yesNo),
  hasConsented: column('Bersedia', yesNo),
  assessedOn: column('Tanggal Asesmen', pastDate),
  assessmentScore: column('Nilai Asesmen', decimal),
  recommendation: column('Rekomendasi', text),
  email: column('Email', text, { aliases: ['E-mail'] }),
  phone: column('Nomor HP', text, { aliases: ['HP', 'Telepon'] }),
  village: column('Desa/Kelurahan', text, { optional: true, aliases: ['Desa', 'Kelurahan'] }),
  citizenship: column('Kewarganegaraan', citizenshipType, { optional: true, aliases: ['WN'] }),
  familyCard: column('No KK', text, { optional: true, aliases: ['Nomor KK', 'KK'] }),
  frontTitles: column('Gelar Depan', text, { optional: true }),
  backTitles: column('Gelar Belakang', text, { optional: true }),
  address: column('Alamat', text, {
    optional: true,
    aliases: ['Alamat Rumah', 'Alamat Lengkap', 'Alamat Domisili', 'Alamat KTP'],
  }),
  mayMail: column('Boleh Dikirimi Email', yesNo, { optional: true }),
  consentedOn: column('Tanggal Bersedia', pastDate, { optional: true }),
  photo: column('Foto', text, { optional: true, aliases: ['Pas Foto'] }),
  mergedInto,
};

/** Sheet Data Terbatas by column. */
export const restrictedColumns = {
  id: column('ID Peserta', requiredText),
  registerNumber: column('Nomor Registrasi', text, { aliases: ['No Registrasi'] }),
  legalStatus: column('Status Hukum', legalStatusType),
  offence: column('Pasal', text),
  sentence: column('Lama Pidana', text),
  detainedOn: column('Tanggal Ditahan', pastDate),
  thirdServedOn: column('Tanggal 1/3', date),
  halfServedOn: column('Tanggal 1/2', date),
  releaseOn: column('Perkiraan Bebas', date, { aliases: ['Tanggal Ekspirasi'] }),
  block: column('Blok/Kamar', text),
  registerFOn: column('Register F Terakhir', pastDate),
  sppn: column('Nilai SPPN', decimal),
  risk: column('ISPN', text),
  fitness: column('Kesehatan', fitnessType),
  tppNumber: column('Nomor Sidang TPP', text),
  tppDate: column('Tanggal Sidang TPP', pastDate),
  disciplineUntil: column('Hukuman Disiplin Sampai', date, { optional: true }),
  isSpecialCrime: column('Pidana Khusus', yesNo, { optional: true }),
  formerSppn: column('SPPN Sebelumnya', list, { optional: true }),
  riskOn: column('Tanggal ISPN', pastDate, { optional: true }),
  tppOutcome: column(
    'Hasil Sidang TPP',
    choice({ approved: 'Setuju', postponed: 'Ditunda', refused: 'Tidak setuju' }),
    { optional: true },
  ),
  twoThirdsServedOn: column('Tanggal 2/3', date, { optional: true }),
  religion: column('Agama', religionType, { optional: true }),
  alias: column('Alias', text, { optional: true, aliases: ['Nama Alias'] }),
  parentName: column('Bin/Binti', text, {
    optional: true,
    aliases: ['Nama Orang Tua', 'Nama Ortu', 'Nama Ayah'],
  }),
  remissions: column('Remisi', text, { optional: true }),
  fitOn: column('Tanggal Periksa Kesehatan', pastDate, { optional: true }),
  mergedInto,
};
